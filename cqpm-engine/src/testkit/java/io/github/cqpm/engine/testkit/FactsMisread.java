package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Honest mistakes in looking at the facts, in words that go on from "It". */
final class FactsMisread {
  static final Map<String, UnaryOperator<RuleContext>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("takes the day before for the as-of date", context -> onDay(context, -1));
    ALL.put("takes the day after for the as-of date", context -> onDay(context, 1));
    ALL.put("looks at records that are not in force", FactsMisread::withAllRecords);
    ALL.put("overlooks the enrolment", FactsMisread::withoutEnrolment);
    ALL.put("overlooks the plans", FactsMisread::withoutPlans);
    ALL.put("overlooks the reports", FactsMisread::withoutReports);
    ALL.put("overlooks the opinions", FactsMisread::withoutOpinions);
    ALL.put("overlooks the assessments", context -> withAssessments(context, List.of()));
    ALL.put("overlooks all assessments but the first", FactsMisread::withFirstAssessment);
    ALL.put("overlooks the deliberations", context -> withDeliberations(context, List.of()));
    ALL.put("overlooks all deliberations but the first", FactsMisread::withFirstDeliberation);
  }

  private FactsMisread() {}

  private static RuleContext onDay(RuleContext right, int days) {
    return new OtherContext(right) {
      @Override
      public LocalDate getAsOf() {
        return right.getAsOf().plusDays(days);
      }
    };
  }

  /** A rule that asks the candidacy where it should ask the context. */
  private static RuleContext withAllRecords(RuleContext right) {
    return new OtherContext(right) {
      @Override
      public List<AssessmentPlan> getPlans() {
        return byDate(getCandidacy().getPlans());
      }

      @Override
      public List<CommissionAssessment> getAssessments() {
        return byDate(
            getCandidacy().getAssessments().stream()
                .filter(CommissionAssessment::hasResult)
                .filter(assessment -> isTargeted(assessment.getCompetency()))
                .toList());
      }

      private boolean isTargeted(CompetencyId competency) {
        return !(getCandidacy().getTarget() instanceof CertificationTarget.Blocks blocks)
            || blocks.codes().contains(competency.block());
      }

      @Override
      public List<CompanyOpinion> getOpinions() {
        return byDate(getCandidacy().getOpinions());
      }

      @Override
      public List<JuryDeliberation> getDeliberations() {
        return byDate(getCandidacy().getDeliberations());
      }
    };
  }

  private static <R extends CandidacyRecord> List<R> byDate(List<R> records) {
    return records.stream().sorted(CandidacyRecord.BY_DATE).toList();
  }

  private static RuleContext withoutEnrolment(RuleContext right) {
    return new OtherContext(right) {
      @Override
      public Optional<Enrolment> getEnrolment() {
        return Optional.empty();
      }
    };
  }

  private static RuleContext withoutPlans(RuleContext right) {
    return new OtherContext(right) {
      @Override
      public List<AssessmentPlan> getPlans() {
        return List.of();
      }

      @Override
      public Optional<AssessmentPlan> findPlan(CommissionAssessment assessment) {
        return Optional.empty();
      }
    };
  }

  private static RuleContext withoutReports(RuleContext right) {
    return new OtherContext(right) {
      @Override
      public List<ProjectReport> getReports(CompetencyId competency) {
        return List.of();
      }
    };
  }

  private static RuleContext withoutOpinions(RuleContext right) {
    return new OtherContext(right) {
      @Override
      public List<CompanyOpinion> getOpinions() {
        return List.of();
      }

      @Override
      public List<CompanyOpinion> getOpinions(CompetencyBlock block) {
        return List.of();
      }
    };
  }

  private static RuleContext withFirstAssessment(RuleContext right) {
    return withAssessments(right, right.getAssessments().stream().limit(1).toList());
  }

  private static RuleContext withAssessments(RuleContext right, List<CommissionAssessment> seen) {
    return new OtherContext(right) {
      @Override
      public List<CommissionAssessment> getAssessments() {
        return seen;
      }
    };
  }

  private static RuleContext withFirstDeliberation(RuleContext right) {
    return withDeliberations(right, right.getDeliberations().stream().limit(1).toList());
  }

  private static RuleContext withDeliberations(RuleContext right, List<JuryDeliberation> seen) {
    return new OtherContext(right) {
      @Override
      public List<JuryDeliberation> getDeliberations() {
        return seen;
      }
    };
  }
}
