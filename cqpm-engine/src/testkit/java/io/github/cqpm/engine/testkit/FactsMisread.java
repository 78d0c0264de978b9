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
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Honest mistakes in looking at the facts, in words that go on from "It". */
final class FactsMisread {
  static final Map<String, UnaryOperator<RuleContext>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("takes the day before for the as-of date", context -> onDay(context, -1));
    ALL.put("takes the day after for the as-of date", context -> onDay(context, 1));
    putNone("overlooks the enrolment", Enrolment.class);
    putMore("counts a revoked enrolment", Enrolment.class, FactsMisread::isRevoked);
    putMore("counts an enrolment to come", Enrolment.class, FactsMisread::isToCome);
    putAll("plans", AssessmentPlan.class);
    putAll("reports", ProjectReport.class);
    putAll("opinions", CompanyOpinion.class);
    putAll("assessments", CommissionAssessment.class);
    putMore(
        "counts assessments without a result",
        CommissionAssessment.class,
        FactsMisread::isWithoutResult);
    putAll("deliberations", JuryDeliberation.class);
  }

  private FactsMisread() {}

  private static void putAll(String name, Class<? extends CandidacyRecord> kind) {
    putNone("overlooks the " + name, kind);
    ALL.put(
        "overlooks all %s but the first".formatted(name),
        context -> withOne(context, kind, all -> all.stream().limit(1).toList()));
    ALL.put(
        "overlooks all %s but the last".formatted(name),
        context ->
            withOne(
                context, kind, all -> all.stream().skip(Math.max(0, all.size() - 1L)).toList()));
    putMore("counts revoked " + name, kind, FactsMisread::isRevoked);
    putMore("counts %s to come".formatted(name), kind, FactsMisread::isToCome);
  }

  private static void putNone(String name, Class<? extends CandidacyRecord> kind) {
    ALL.put(name, context -> new OtherRecords(context, kind, all -> List.of()));
  }

  /** Puts a rule that asks the candidacy where it should ask the context. */
  private static void putMore(
      String name,
      Class<? extends CandidacyRecord> kind,
      BiPredicate<CandidacyRecord, RuleContext> counts) {
    ALL.put(
        name,
        context ->
            new OtherRecords(
                context,
                kind,
                all ->
                    Stream.concat(
                            all.stream(),
                            context.getCandidacy().getRecords().stream()
                                .filter(kind::isInstance)
                                .filter(entry -> counts.test(entry, context))
                                .filter(entry -> isOfTarget(entry, context)))
                        .sorted(CandidacyRecord.BY_DATE)
                        .toList()));
  }

  private static RuleContext onDay(RuleContext right, int days) {
    return new OtherContext(right) {
      @Override
      public LocalDate getAsOf() {
        return right.getAsOf().plusDays(days);
      }
    };
  }

  /** Only one is seen: a plan is taken for that of every assessment, whatever its day. */
  private static RuleContext withOne(
      RuleContext right,
      Class<? extends CandidacyRecord> kind,
      UnaryOperator<List<CandidacyRecord>> sight) {
    if (kind != AssessmentPlan.class) {
      return new OtherRecords(right, kind, sight);
    }
    return new OtherRecords(right, kind, sight) {
      @Override
      public Optional<AssessmentPlan> findPlan(CommissionAssessment assessment) {
        return getPlans().stream().findFirst();
      }
    };
  }

  private static boolean isRevoked(CandidacyRecord entry, RuleContext context) {
    return !isLater(entry, context) && !isStanding(entry, context) && hasResult(entry);
  }

  private static boolean isToCome(CandidacyRecord entry, RuleContext context) {
    return isLater(entry, context) && isStanding(entry, context) && hasResult(entry);
  }

  private static boolean isWithoutResult(CandidacyRecord entry, RuleContext context) {
    return !isLater(entry, context) && isStanding(entry, context) && !hasResult(entry);
  }

  private static boolean isLater(CandidacyRecord entry, RuleContext context) {
    return entry.getDate().isAfter(context.getAsOf());
  }

  /** Returns whether nothing revokes it by the as-of date. */
  private static boolean isStanding(CandidacyRecord entry, RuleContext context) {
    return context.getCandidacy().getRevocations().stream()
        .filter(revocation -> !isLater(revocation, context))
        .noneMatch(revocation -> revocation.getRecord().equals(entry.getId()));
  }

  private static boolean hasResult(CandidacyRecord entry) {
    return !(entry instanceof CommissionAssessment assessment) || assessment.hasResult();
  }

  /** Returns whether it speaks of what is targeted, or of nothing in particular. */
  private static boolean isOfTarget(CandidacyRecord entry, RuleContext context) {
    if (!(context.getCandidacy().getTarget() instanceof CertificationTarget.Blocks blocks)) {
      return true;
    }
    Collection<CompetencyId> named = List.of();
    if (entry instanceof CommissionAssessment assessment) {
      named = List.of(assessment.getCompetency());
    } else if (entry instanceof ProjectReport report) {
      named = report.getCompetencies();
    } else if (entry instanceof JuryDeliberation deliberation) {
      named = deliberation.getRulings().keySet();
    }
    return named.isEmpty() || named.stream().anyMatch(id -> blocks.codes().contains(id.block()));
  }
}
