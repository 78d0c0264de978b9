package io.github.cqpm.model.testkit;

import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.time.LocalDate;
import java.util.List;

/** What deviates in records of any kind, and in results retained from earlier candidacies. */
final class RecordDeviations {
  /** As in {@link ReferentialArbitraries}, which needs jqwik; what deviates does not. */
  static final CertificationId OTHER_CERTIFICATION = CertificationId.of("other");

  private RecordDeviations() {}

  static void retained(Draft draft, Deviation by) {
    by.pick(draft.getReferential().getBlocks())
        .ifPresent(
            block -> retain(draft, by, block, by.how() / 2 % block.getCompetencies().size()));
  }

  static void retainedInstead(Draft draft, Deviation by) {
    by.pick(draft.getReferential().getBlocks())
        .ifPresent(
            block -> {
              int rank = by.how() / 2 % block.getCompetencies().size();
              List<Competency> covered =
                  by.variety(2) == 0
                      ? List.of(block.getCompetencies().get(rank))
                      : block.getCompetencies();
              retain(draft, by, block, rank);
              covered.forEach(competency -> draft.dropAllAbout(competency.getId()));
            });
  }

  /** Retains the competency of that rank, or the whole block. */
  private static void retain(Draft draft, Deviation by, CompetencyBlock block, int rank) {
    boolean whole = by.variety(2) == 1;
    CertificationPart part = whole ? block.getCode() : block.getCompetencies().get(rank).getId();
    CertificationId certification =
        switch (by.how() / 8 % 8) {
          case 0 -> CertificationId.of("unheard-of");
          case 1 -> block.getCommonTo().stream().findFirst().orElse(OTHER_CERTIFICATION);
          default -> draft.getReferential().getId();
        };
    LocalDate beside = by.dayBeside(draft);
    draft.put(
        RetainedResult.builder()
            .id(draft.newId())
            .date(
                switch (by.how() / 64 % 3) {
                  case 0 -> beside.minusMonths(6);
                  case 1 -> whole ? beside.minusYears(5) : beside.minusMonths(24);
                  default -> beside;
                })
            .part(part)
            .certification(certification)
            .build());
  }

  static void moved(Draft draft, Deviation by) {
    by.pick(draft.getRecords())
        .ifPresent(entry -> draft.put(copy(entry, entry.getId(), by.dayBeside(draft))));
  }

  static void dropped(Draft draft, Deviation by) {
    by.pick(draft.getRecords()).ifPresent(draft::drop);
  }

  static void stopped(Draft draft, Deviation by) {
    by.pick(draft.getRecords())
        .ifPresent(
            last ->
                draft.getRecords().stream()
                    .filter(entry -> entry.getDate().isAfter(last.getDate()))
                    .forEach(draft::drop));
  }

  static void corrected(Draft draft, Deviation by) {
    LocalDate day = by.dayBeside(draft);
    by.pick(draft.getRecords().stream().filter(entry -> !(entry instanceof Revocation)).toList())
        .ifPresent(
            entry -> {
              revoke(draft, entry, entry.getDate());
              draft.put(copy(entry, draft.newId(), by.variety(2) == 0 ? entry.getDate() : day));
            });
  }

  static void revoked(Draft draft, Deviation by) {
    LocalDate day = by.dayBeside(draft);
    by.pick(draft.getRecords().stream().filter(entry -> !(entry instanceof Revocation)).toList())
        .ifPresent(
            entry -> revoke(draft, entry, day.isAfter(entry.getDate()) ? day : entry.getDate()));
  }

  private static void revoke(Draft draft, CandidacyRecord entry, LocalDate day) {
    draft.put(Revocation.builder().id(draft.newId()).date(day).record(entry.getId()).build());
  }

  /** Returns the same record with that id and day. */
  private static CandidacyRecord copy(CandidacyRecord entry, RecordId id, LocalDate day) {
    if (entry instanceof Enrolment enrolment) {
      return Enrolment.builder().from(enrolment).id(id).date(day).build();
    }
    if (entry instanceof AssessmentPlan plan) {
      return PlanDeviations.withoutReportsDueBefore(
          day, AssessmentPlan.builder().from(plan).id(id).date(day).build());
    }
    if (entry instanceof CommissionAssessment assessment) {
      return CommissionAssessment.builder().from(assessment).id(id).date(day).build();
    }
    if (entry instanceof ProjectReport report) {
      return ProjectReport.builder().from(report).id(id).date(day).build();
    }
    if (entry instanceof CompanyOpinion opinion) {
      return CompanyOpinion.builder().from(opinion).id(id).date(day).build();
    }
    if (entry instanceof JuryDeliberation deliberation) {
      return JuryDeliberation.builder().from(deliberation).id(id).date(day).build();
    }
    if (entry instanceof RetainedResult retained) {
      return RetainedResult.builder().from(retained).id(id).date(day).build();
    }
    return entry;
  }
}
