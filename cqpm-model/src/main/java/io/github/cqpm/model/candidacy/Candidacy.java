package io.github.cqpm.model.candidacy;

import io.github.cqpm.model.referential.ReferentialReference;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * One candidate's way to a certification: what is wanted, and all that happened. It is carried on
 * with {@link #plus} and {@link #without}, each of which returns another candidacy.
 *
 * <p>French: <i>candidature</i> (2.2.1).
 */
@Value.Immutable
public sealed interface Candidacy permits ImmutableCandidacy {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the candidate, as an opaque reference. */
  CandidateReference getCandidate();

  /** Returns the referential, and its version, that the candidacy refers to. */
  ReferentialReference getReferential();

  /** Returns the access route. */
  AccessRoute getRoute();

  /** Returns what is wanted; the whole CQPM unless said otherwise. */
  @Value.Default
  default CertificationTarget getTarget() {
    return CertificationTarget.certificate();
  }

  /** Returns whether there is a host company; empty if not said. */
  Optional<Boolean> getHostCompany();

  /** Returns the enrolments, in the order given. */
  List<@Valid Enrolment> getEnrolments();

  /** Returns the assessment plans, in the order given. */
  List<@Valid AssessmentPlan> getPlans();

  /** Returns the commissions, in the order given. */
  List<@Valid AssessmentCommission> getCommissions();

  /** Returns the assessments, in the order given. */
  List<@Valid CommissionAssessment> getAssessments();

  /** Returns the project reports, in the order given. */
  List<@Valid ProjectReport> getReports();

  /** Returns the company's opinions, in the order given. */
  List<@Valid CompanyOpinion> getOpinions();

  /** Returns the jury's deliberations, in the order given. */
  List<@Valid JuryDeliberation> getDeliberations();

  /** Returns the results retained from earlier candidacies, in the order given. */
  List<@Valid RetainedResult> getRetainedResults();

  /** Returns the revocations, in the order given. */
  List<@Valid Revocation> getRevocations();

  /** Returns all records, by day and, on one day, by id. */
  default List<CandidacyRecord> getRecords() {
    List<CandidacyRecord> records = new ArrayList<>(3 * getAssessments().size() + 8);
    records.addAll(getRetainedResults()); // in the order of most candidacies: little is to sort
    records.addAll(getEnrolments());
    records.addAll(getPlans());
    records.addAll(getReports());
    records.addAll(getAssessments());
    records.addAll(getOpinions());
    records.addAll(getDeliberations());
    records.addAll(getRevocations());
    records.sort(CandidacyRecord.BY_DATE);
    return Collections.unmodifiableList(records);
  }

  /** Returns this candidacy with one record more. */
  default Candidacy plus(CandidacyRecord record) {
    return builder().from(this).add(record).build();
  }

  /** Returns this candidacy with one commission more. */
  default Candidacy plus(AssessmentCommission commission) {
    return builder().from(this).addCommission(commission).build();
  }

  /**
   * Returns this candidacy without the records and commissions of that id, as if they had never
   * been entered; an equal candidacy if there are none. What others say of them stays.
   */
  default Candidacy without(RecordId id) {
    return builder()
        .from(this)
        .enrolments(Candidacy.others(getEnrolments(), Enrolment::getId, id))
        .plans(Candidacy.others(getPlans(), AssessmentPlan::getId, id))
        .commissions(Candidacy.others(getCommissions(), AssessmentCommission::getId, id))
        .assessments(Candidacy.others(getAssessments(), CommissionAssessment::getId, id))
        .reports(Candidacy.others(getReports(), ProjectReport::getId, id))
        .opinions(Candidacy.others(getOpinions(), CompanyOpinion::getId, id))
        .deliberations(Candidacy.others(getDeliberations(), JuryDeliberation::getId, id))
        .retainedResults(Candidacy.others(getRetainedResults(), RetainedResult::getId, id))
        .revocations(Candidacy.others(getRevocations(), Revocation::getId, id))
        .build();
  }

  /** Returns what is wanted and how much happened, in one line, as {@code toString()}. */
  default String toLine() {
    return "Candidacy{referential=%s, route=%s, target=%s, %s records, %s commissions}"
        .formatted(
            getReferential(),
            getRoute(),
            getTarget(),
            getRecords().size(),
            getCommissions().size());
  }

  private static <T> List<T> others(List<T> all, Function<T, RecordId> idOf, RecordId id) {
    return all.stream().filter(one -> !idOf.apply(one).equals(id)).toList();
  }

  /** Builds a {@link Candidacy}. */
  final class Builder extends ImmutableCandidacy.Builder {
    Builder() {}

    /** Adds a record to the list of its kind. */
    public Builder add(CandidacyRecord record) {
      return switch (record.getKind()) {
        case ENROLMENT -> addEnrolment((Enrolment) record);
        case PLAN -> addPlan((AssessmentPlan) record);
        case ASSESSMENT -> addAssessment((CommissionAssessment) record);
        case REPORT -> addReport((ProjectReport) record);
        case OPINION -> addOpinion((CompanyOpinion) record);
        case DELIBERATION -> addDeliberation((JuryDeliberation) record);
        case RETAINED_RESULT -> addRetainedResult((RetainedResult) record);
        case REVOCATION -> addRevocation((Revocation) record);
      };
    }
  }
}
