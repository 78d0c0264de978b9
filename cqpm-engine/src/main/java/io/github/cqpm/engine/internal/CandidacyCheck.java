package io.github.cqpm.engine.internal;

import static io.github.cqpm.engine.decision.InputProblemCode.DATE_OUT_OF_RANGE;
import static io.github.cqpm.engine.decision.InputProblemCode.EMPTY_TARGET;
import static io.github.cqpm.engine.decision.InputProblemCode.ID_TWICE;
import static io.github.cqpm.engine.decision.InputProblemCode.OTHER_REFERENTIAL;
import static io.github.cqpm.engine.decision.InputProblemCode.REVOKED_BEFORE_RECORD;
import static io.github.cqpm.engine.decision.InputProblemCode.REVOKES_COMMISSION;
import static io.github.cqpm.engine.decision.InputProblemCode.REVOKES_REVOCATION;
import static io.github.cqpm.engine.decision.InputProblemCode.REVOKES_UNKNOWN;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_BLOCK;

import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.ReferentialReference;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what the parts of a candidacy get wrong together, and with the referential. */
public final class CandidacyCheck {
  private static final int LONGEST_CODE = 130;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  private final Candidacy candidacy;
  private final Problems problems;
  private final List<List<? extends CandidacyRecord>> kinds;
  private boolean outOfRange;

  private CandidacyCheck(Candidacy candidacy, Problems problems) {
    this.candidacy = candidacy;
    this.problems = problems;
    kinds =
        List.of(
            candidacy.getEnrolments(),
            candidacy.getPlans(),
            candidacy.getAssessments(),
            candidacy.getReports(),
            candidacy.getOpinions(),
            candidacy.getDeliberations(),
            candidacy.getRetainedResults(),
            candidacy.getRevocations());
  }

  /** Returns all problems of the request's input; none if it can be decided. */
  public static List<InputProblem> check(Input input) {
    DecisionRequest request = input.getRequest();
    Problems problems = new Problems();
    input.getParts().getProblems().forEach(problems::add);
    CandidacyCheck check = new CandidacyCheck(request.getCandidacy(), problems);
    check.checkReferences(request, input.getParts());
    check.checkIds();
    check.checkRevocations();
    check.checkDates();
    RecordsCheck.check(input, problems);
    return problems.toList();
  }

  private void checkReferences(DecisionRequest request, Parts parts) {
    ReferentialReference asked = candidacy.getReferential();
    CertificationReferential given = request.getReferential();
    if (!asked.id().equals(given.getId()) || !asked.version().equals(given.getVersion())) {
      problems.add(OTHER_REFERENTIAL, List.of(), Argument.code("askedId", asked.id().toString()));
      if (isCode(asked.version())) { // else it may be anybody's text
        problems.add(OTHER_REFERENTIAL, List.of(), Argument.code("askedVersion", asked.version()));
      }
      problems.add(
          OTHER_REFERENTIAL,
          List.of(),
          Argument.code("givenId", given.getId().toString()),
          Argument.code("givenVersion", codeOf(given.getVersion())));
      boolean shown = isCode(asked.version()) && isCode(given.getVersion());
      if (asked.id().equals(given.getId()) && !shown) {
        tellDifference(asked.version(), given.getVersion());
      }
    }
    if (candidacy.getTarget() instanceof CertificationTarget.Blocks blocks) {
      if (blocks.codes().isEmpty()) {
        problems.add(EMPTY_TARGET, List.of());
      }
      for (BlockCode code : blocks.codes()) {
        if (parts.find(code) == null) {
          problems.add(UNKNOWN_BLOCK, List.of(), Argument.block(code));
        }
      }
    }
  }

  /** Returns a version as a code, with _ for what is not of one; a publisher writes it freely. */
  private static String codeOf(String version) {
    String code = version.isEmpty() ? "_" : version.replaceAll("[^A-Za-z0-9_./:-]", "_");
    return code.substring(0, Math.min(code.length(), LONGEST_CODE));
  }

  private static boolean isCode(String version) {
    return codeOf(version).equals(version);
  }

  /** Tells the first character, from 1, in which the versions differ; it is 0 after the end. */
  private void tellDifference(String asked, String given) {
    int[] one = asked.codePoints().toArray();
    int[] other = given.codePoints().toArray();
    int at = Arrays.mismatch(one, other);
    problems.add(
        OTHER_REFERENTIAL,
        List.of(),
        Argument.number("position", at + 1L),
        Argument.number("askedCharacter", at < one.length ? one[at] : 0),
        Argument.number("givenCharacter", at < other.length ? other[at] : 0));
  }

  /** Checks all ids, and looks for dates to check, in one pass over all records. */
  private void checkIds() {
    Set<RecordId> seen = new HashSet<>(3 * candidacy.getAssessments().size() + 8);
    boolean twice = false;
    for (int i = 0; i < kinds.size(); i++) {
      List<? extends CandidacyRecord> records = kinds.get(i);
      for (int j = 0; j < records.size(); j++) {
        CandidacyRecord entry = records.get(j);
        twice |= !seen.add(entry.getId());
        outOfRange |= isOutOfRange(entry.getDate());
      }
    }
    if (twice) { // only now are they worth sorting, to be reported by date
      Set<RecordId> before = new HashSet<>();
      for (CandidacyRecord entry : candidacy.getRecords()) {
        if (!before.add(entry.getId())) {
          problems.add(ID_TWICE, List.of(entry.getId()));
        }
      }
    }
    for (AssessmentCommission commission : candidacy.getCommissions()) {
      if (!seen.add(commission.getId())) {
        problems.add(ID_TWICE, List.of(commission.getId()));
      }
    }
  }

  /**
   * What the records of one id are: several, where it is used twice.
   *
   * @param ofRevocation whether a revocation is among them
   * @param latest the latest of their dates
   */
  private record OfOneId(boolean ofRevocation, LocalDate latest) {
    static OfOneId of(CandidacyRecord entry) {
      return new OfOneId(entry instanceof Revocation, entry.getDate());
    }

    OfOneId and(OfOneId other) {
      return new OfOneId(
          ofRevocation || other.ofRevocation, other.latest.isAfter(latest) ? other.latest : latest);
    }
  }

  private void checkRevocations() {
    if (candidacy.getRevocations().isEmpty()) {
      return;
    }
    Map<RecordId, OfOneId> records = new HashMap<>();
    for (List<? extends CandidacyRecord> kind : kinds) {
      kind.forEach(entry -> records.merge(entry.getId(), OfOneId.of(entry), OfOneId::and));
    }
    Set<RecordId> commissions = new HashSet<>();
    candidacy.getCommissions().forEach(commission -> commissions.add(commission.getId()));
    for (Revocation revocation : candidacy.getRevocations()) {
      checkRevoked(
          revocation,
          commissions.contains(revocation.getRecord()),
          records.get(revocation.getRecord()));
    }
  }

  /**
   * Checks one revocation.
   *
   * @param ofCommission whether a commission has the id that it revokes
   * @param revoked the records that have it; null for none
   */
  private void checkRevoked(
      Revocation revocation, boolean ofCommission, @Nullable OfOneId revoked) {
    List<RecordId> concerned = List.of(revocation.getId(), revocation.getRecord());
    boolean ofRevocation = revoked != null && revoked.ofRevocation();
    if (ofCommission) {
      problems.add(REVOKES_COMMISSION, concerned);
    }
    if (ofRevocation) {
      problems.add(REVOKES_REVOCATION, concerned);
    }
    if (ofCommission || ofRevocation) {
      return; // and that is all that is said
    }
    if (revoked == null) {
      problems.add(
          REVOKES_UNKNOWN,
          List.of(revocation.getId()),
          Argument.record("record", revocation.getRecord()));
    } else if (revocation.getDate().isBefore(revoked.latest())) {
      problems.add(
          REVOKED_BEFORE_RECORD,
          concerned,
          Argument.record("revocation", revocation.getId()),
          Argument.date("revoked", revocation.getDate()),
          Argument.record("record", revocation.getRecord()),
          Argument.date("dated", revoked.latest()));
    }
  }

  /** Checks all dates: those of records, and those that plans hold besides. */
  private void checkDates() {
    if (outOfRange) {
      kinds.forEach(kind -> kind.forEach(entry -> checkDate(entry, entry.getDate())));
    }
    for (AssessmentPlan plan : candidacy.getPlans()) {
      plan.getSentOn().ifPresent(day -> checkDate(plan, day));
      for (PlannedAssessment planned : plan.getCompetencies().values()) {
        planned.getReportDue().ifPresent(day -> checkDate(plan, day));
      }
    }
  }

  private static boolean isOutOfRange(LocalDate day) {
    return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
  }

  private void checkDate(CandidacyRecord entry, LocalDate day) {
    if (isOutOfRange(day)) {
      problems.add(DATE_OUT_OF_RANGE, List.of(entry.getId()), Argument.date("day", day));
    }
  }
}
