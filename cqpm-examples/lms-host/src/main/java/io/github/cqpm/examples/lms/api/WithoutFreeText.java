package io.github.cqpm.examples.lms.api;

import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.Revocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A candidacy without what people wrote freely, for those who may not read it. */
final class WithoutFreeText {
  private WithoutFreeText() {}

  static Candidacy of(Candidacy candidacy) {
    return Candidacy.builder()
        .from(candidacy)
        .plans(each(candidacy.getPlans(), WithoutFreeText::plan))
        .assessments(each(candidacy.getAssessments(), WithoutFreeText::assessment))
        .opinions(each(candidacy.getOpinions(), WithoutFreeText::opinion))
        .deliberations(each(candidacy.getDeliberations(), WithoutFreeText::deliberation))
        .revocations(each(candidacy.getRevocations(), WithoutFreeText::revocation))
        .build();
  }

  private static <T> List<T> each(List<T> records, UnaryOperator<T> without) {
    return records.stream().map(without).toList();
  }

  private static AssessmentPlan plan(AssessmentPlan plan) {
    return AssessmentPlan.builder()
        .from(plan)
        .competencies(
            each(
                plan.getCompetencies(),
                planned ->
                    PlannedAssessment.builder()
                        .from(planned)
                        .place(Optional.empty())
                        .reportConditions(Optional.empty())
                        .build()))
        .build();
  }

  private static CommissionAssessment assessment(CommissionAssessment assessment) {
    return CommissionAssessment.builder()
        .from(assessment)
        .place(Optional.empty())
        .evidence(Optional.empty())
        .supports(List.of())
        .build();
  }

  private static CompanyOpinion opinion(CompanyOpinion opinion) {
    return CompanyOpinion.builder().from(opinion).comment(Optional.empty()).build();
  }

  private static JuryDeliberation deliberation(JuryDeliberation deliberation) {
    return JuryDeliberation.builder()
        .from(deliberation)
        .rulings(
            each(
                deliberation.getRulings(),
                ruling -> CompetencyRuling.builder().from(ruling).reason(Optional.empty()).build()))
        .build();
  }

  private static Revocation revocation(Revocation revocation) {
    return Revocation.builder().from(revocation).reason(Optional.empty()).build();
  }

  private static <K, V> Map<K, V> each(Map<K, V> parts, UnaryOperator<V> without) {
    Map<K, V> all = new LinkedHashMap<>();
    parts.forEach((key, part) -> all.put(key, without.apply(part)));
    return all;
  }
}
