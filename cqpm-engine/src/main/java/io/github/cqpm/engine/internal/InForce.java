package io.github.cqpm.engine.internal;

import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records in force on the as-of date: not dated after it, and not revoked by then. Each list is
 * by date.
 */
final class InForce {
  private final LocalDate asOf;
  private final Set<RecordId> revoked;
  private final List<CandidacyRecord> others = new ArrayList<>(0);
  private final List<Enrolment> enrolments;
  private final List<AssessmentPlan> plans;
  private final List<CommissionAssessment> assessments;
  private final List<ProjectReport> reports;
  private final List<CompanyOpinion> opinions;
  private final List<JuryDeliberation> deliberations;
  private final List<RetainedResult> retainedResults;

  InForce(Candidacy candidacy, LocalDate asOf) {
    this.asOf = asOf;
    revoked = candidacy.getRevocations().isEmpty() ? Set.of() : new HashSet<>();
    for (Revocation revocation : candidacy.getRevocations()) {
      if (isLater(revocation)) {
        others.add(revocation);
      } else {
        revoked.add(revocation.getRecord());
      }
    }
    enrolments = of(candidacy.getEnrolments());
    plans = of(candidacy.getPlans());
    assessments = of(candidacy.getAssessments());
    reports = of(candidacy.getReports());
    opinions = of(candidacy.getOpinions());
    deliberations = of(candidacy.getDeliberations());
    retainedResults = of(candidacy.getRetainedResults());
  }

  private <R extends CandidacyRecord> List<R> of(List<R> records) {
    if (areByDate(records)
        && revoked.isEmpty()
        && (records.isEmpty() || !isLater(records.get(records.size() - 1)))) {
      return records; // as in most candidacies: nothing is copied
    }
    List<R> inForce = new ArrayList<>(records.size());
    for (R entry : records) {
      if (isLater(entry) || isRevoked(entry)) {
        others.add(entry);
      } else {
        inForce.add(entry);
      }
    }
    inForce.sort(CandidacyRecord.BY_DATE);
    return Collections.unmodifiableList(inForce);
  }

  private static boolean areByDate(List<? extends CandidacyRecord> records) {
    for (int i = 1; i < records.size(); i++) {
      if (CandidacyRecord.BY_DATE.compare(records.get(i - 1), records.get(i)) > 0) {
        return false;
      }
    }
    return true;
  }

  boolean isLater(CandidacyRecord entry) {
    return entry.getDate().isAfter(asOf);
  }

  boolean isRevoked(CandidacyRecord entry) {
    return revoked.contains(entry.getId());
  }

  /**
   * Returns the ids of all, by date, where one kind follows the other, as in most candidacies: each
   * list is by date already, and nothing is to sort. Null where they do not.
   */
  RecordId @Nullable [] findIdsInTurn() {
    List<List<? extends CandidacyRecord>> kinds =
        List.of(retainedResults, enrolments, plans, reports, assessments, opinions, deliberations);
    int count = 0;
    for (int i = 0; i < kinds.size(); i++) {
      count += kinds.get(i).size();
    }
    RecordId[] ids = new RecordId[count];
    CandidacyRecord last = null;
    int next = 0;
    for (int i = 0; i < kinds.size(); i++) {
      List<? extends CandidacyRecord> ofKind = kinds.get(i);
      for (int j = 0; j < ofKind.size(); j++) {
        CandidacyRecord entry = ofKind.get(j);
        if (j == 0 && last != null && CandidacyRecord.BY_DATE.compare(last, entry) > 0) {
          return null;
        }
        last = entry;
        ids[next++] = entry.getId();
      }
    }
    return ids;
  }

  /** Returns the records that are not in force, in no order. */
  List<CandidacyRecord> getOthers() {
    return others;
  }

  List<Enrolment> getEnrolments() {
    return enrolments;
  }

  List<AssessmentPlan> getPlans() {
    return plans;
  }

  List<CommissionAssessment> getAssessments() {
    return assessments;
  }

  List<ProjectReport> getReports() {
    return reports;
  }

  List<CompanyOpinion> getOpinions() {
    return opinions;
  }

  List<JuryDeliberation> getDeliberations() {
    return deliberations;
  }

  List<RetainedResult> getRetainedResults() {
    return retainedResults;
  }
}
