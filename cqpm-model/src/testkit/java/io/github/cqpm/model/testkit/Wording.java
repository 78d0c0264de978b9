package io.github.cqpm.model.testkit;

import io.github.cqpm.model.referential.Activity;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.AssessmentSpecification;
import io.github.cqpm.model.referential.AssociatedKnowledge;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.ExpectedResults;
import io.github.cqpm.model.referential.PerformanceConditions;
import io.github.cqpm.model.referential.SourceDocument;
import io.github.cqpm.model.referential.Statement;
import java.util.List;

/** Parts of a referential that is written by hand, each from its wording in printed order. */
final class Wording {
  private Wording() {}

  /** Returns the source of a referential that no certifier has written. */
  static SourceDocument madeUp(String title) {
    return SourceDocument.builder()
        .title(title)
        .notice(
            "Référentiel inventé par le projet cqpm pour ses essais. Il n'émane d'aucun"
                + " certificateur et ne donne droit à aucune certification ; ses identifiants, son"
                + " numéro et ses dates sont fictifs.")
        .build();
  }

  static Statement statement(String text, String... items) {
    return Statement.builder().text(text).items(List.of(items)).build();
  }

  static Activity activity(ActivityId id, String title, String... paragraphs) {
    return Activity.builder().id(id).title(title).paragraphs(List.of(paragraphs)).build();
  }

  static AssociatedKnowledge knowledge(Statement... statements) {
    return AssociatedKnowledge.builder().statements(List.of(statements)).build();
  }

  static PerformanceConditions conditions(Statement... statements) {
    return PerformanceConditions.builder().statements(List.of(statements)).build();
  }

  static ExpectedResults results(Statement... statements) {
    return ExpectedResults.builder().statements(List.of(statements)).build();
  }

  static CriterionGroup criteria(CriterionId axis, String heading, Statement... statements) {
    return CriterionGroup.builder()
        .id(axis)
        .heading(heading)
        .statements(List.of(statements))
        .build();
  }

  /** Returns a criterion of a flat list, which is rated by itself. */
  static CriterionGroup criterion(int number, Statement statement) {
    return CriterionGroup.builder()
        .id(CriterionId.of(String.valueOf(number)))
        .addStatement(statement)
        .build();
  }

  static Competency competency(
      CompetencyId id,
      String title,
      String sheet,
      PerformanceConditions conditions,
      List<CriterionGroup> criteria,
      ExpectedResults results) {
    return Competency.builder()
        .id(id)
        .title(title)
        .assessment(
            AssessmentSpecification.builder()
                .sheet(sheet)
                .performanceConditions(conditions)
                .criteria(criteria)
                .expectedResults(results)
                .build())
        .build();
  }
}
