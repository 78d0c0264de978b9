package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.referential.CompetencyId;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The constraints that look at several attributes of one value. */
class ClassConstraintsTest {
  private static final LocalDate THE_DAY_BEFORE = Specimens.DAY.minusDays(1);

  @Test
  void there_are_two_of_them() {
    assertThat(ModelConstraints.onTypes())
        .containsExactlyInAnyOrder(
            "AssessmentPlan ReportsDueInTime", "CompanyOpinion StatesOpinion");
  }

  @Test
  void a_report_may_not_be_due_before_the_plan_is_defined() {
    assertOnlyViolation(
        Specimens.of(Candidacy.class, Map.of("plans[].competencies[].reportDue", THE_DAY_BEFORE)),
        "plans[0].competencies[BDC0158-1].reportDue",
        "ReportsDueInTime",
        "a report must not be due before the day on which the plan is defined",
        "un rapport ne doit pas être attendu avant le jour où le dossier est défini");
  }

  @Test
  void a_report_may_be_due_on_the_day_of_the_plan_or_never() {
    assertThat(Validators.violationsOf(Specimens.of(AssessmentPlan.class))).isEmpty();
    assertThat(
            Validators.violationsOf(
                Specimens.of(
                    AssessmentPlan.class, Map.of("competencies[].reportDue", Optional.empty()))))
        .isEmpty();
  }

  @Test
  void each_report_due_too_early_is_reported_and_no_other() {
    PlannedAssessment early = PlannedAssessment.builder().reportDue(THE_DAY_BEFORE).build();
    PlannedAssessment inTime = PlannedAssessment.builder().reportDue(Specimens.DAY).build();
    AssessmentPlan plan =
        Specimens.of(
            AssessmentPlan.class,
            Map.of(
                "competencies",
                Map.of(
                    CompetencyId.parse("BDC0158-1"), early,
                    CompetencyId.parse("BDC0158-2"), inTime,
                    CompetencyId.parse("BDC0167-1"), early)));
    assertThat(Validators.violationsOf(plan))
        .containsExactly(
            "competencies[BDC0158-1].reportDue ReportsDueInTime",
            "competencies[BDC0167-1].reportDue ReportsDueInTime");
  }

  @Test
  void a_report_due_too_early_has_the_path_of_what_the_map_itself_would_report() {
    AssessmentPlan plan =
        Specimens.of(
            AssessmentPlan.class,
            Map.of("competencies[].reportDue", THE_DAY_BEFORE, "competencies[].place", " "));
    assertThat(Validators.ENGLISH.validate(plan))
        .hasSize(2)
        .extracting(violation -> lastNode(violation.getPropertyPath()))
        .allSatisfy(
            node -> {
              assertThat(node.isInIterable()).isTrue();
              assertThat(node.getKey()).isEqualTo(CompetencyId.parse("BDC0158-1"));
              assertThat(node.getContainerClass()).isEqualTo(Map.class);
              assertThat(node.getTypeArgumentIndex()).isEqualTo(1);
            });
  }

  @Test
  void an_opinion_may_not_be_without_a_stance() {
    assertOnlyViolation(
        Specimens.of(
            Candidacy.class,
            Map.of(
                "opinions[].stances", Map.of(),
                "opinions[].overallStance", Optional.empty())),
        "opinions[0]",
        "StatesOpinion",
        "an opinion must hold a stance on an activity or on the whole",
        "un avis doit porter sur une activité au moins, ou sur l'ensemble");
  }

  @Test
  void an_opinion_may_hold_a_stance_of_one_kind_only() {
    assertThat(Validators.violationsOf(without(CompanyOpinion.class, "stances"))).isEmpty();
    assertThat(Validators.violationsOf(without(CompanyOpinion.class, "overallStance"))).isEmpty();
  }

  private static Object without(Class<?> type, String attribute) {
    return Specimens.of(type, Map.of(attribute, Specimens.UNSET));
  }

  private static void assertOnlyViolation(
      Object value, String path, String constraint, String english, String french) {
    assertThat(Validators.violationsOf(value)).containsExactly(path + " " + constraint);
    assertThat(messageOf(value, Validators.ENGLISH)).isEqualTo(english);
    assertThat(messageOf(value, Validators.FRENCH)).isEqualTo(french);
  }

  private static String messageOf(Object value, Validator validator) {
    ConstraintViolation<?> violation = validator.validate(value).iterator().next();
    return violation.getMessage();
  }

  private static Path.PropertyNode lastNode(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .reduce((first, second) -> second)
        .orElseThrow()
        .as(Path.PropertyNode.class);
  }
}
