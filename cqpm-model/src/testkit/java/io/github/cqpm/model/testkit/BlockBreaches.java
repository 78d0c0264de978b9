package io.github.cqpm.model.testkit;

import static io.github.cqpm.model.testkit.Breach.noneBlank;
import static io.github.cqpm.model.testkit.Breach.notBlank;
import static io.github.cqpm.model.testkit.Breach.notBlankIfPresent;
import static io.github.cqpm.model.testkit.Breach.notEmpty;
import static io.github.cqpm.model.testkit.Breach.within;
import static io.github.cqpm.model.testkit.Breach.withinEach;
import static io.github.cqpm.model.testkit.Breach.withinIfPresent;

import io.github.cqpm.model.referential.AssessmentSpecification;
import io.github.cqpm.model.referential.AssociatedKnowledge;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.ExpectedResults;
import io.github.cqpm.model.referential.PerformanceConditions;
import io.github.cqpm.model.referential.Statement;
import java.util.List;

/** Every constraint that a block of a referential may break, part by part. */
final class BlockBreaches {
  /** Those of a statement. */
  static final List<Breach<Statement>> STATEMENT =
      List.of(
          notBlank("text", (it, text) -> Statement.builder().from(it).text(text).build()),
          noneBlank(
              "items",
              Statement::getItems,
              (it, texts) -> Statement.builder().from(it).items(texts).build()));

  private static final List<Breach<AssociatedKnowledge>> KNOWLEDGE =
      Breach.all(
          List.of(
              notEmpty(
                  "statements",
                  it -> AssociatedKnowledge.builder().from(it).statements(List.of()).build())),
          withinEach(
              "statements",
              AssociatedKnowledge::getStatements,
              (it, part) -> AssociatedKnowledge.builder().from(it).statements(part).build(),
              STATEMENT));

  private static final List<Breach<PerformanceConditions>> CONDITIONS =
      Breach.all(
          List.of(
              notEmpty(
                  "statements",
                  it -> PerformanceConditions.builder().from(it).statements(List.of()).build())),
          withinEach(
              "statements",
              PerformanceConditions::getStatements,
              (it, part) -> PerformanceConditions.builder().from(it).statements(part).build(),
              STATEMENT));

  private static final List<Breach<ExpectedResults>> RESULTS =
      Breach.all(
          List.of(
              notEmpty(
                  "statements",
                  it -> ExpectedResults.builder().from(it).statements(List.of()).build())),
          withinEach(
              "statements",
              ExpectedResults::getStatements,
              (it, part) -> ExpectedResults.builder().from(it).statements(part).build(),
              STATEMENT));

  private static final List<Breach<CriterionGroup>> CRITERION_GROUP =
      Breach.all(
          List.of(
              notBlankIfPresent(
                  "heading", (it, text) -> CriterionGroup.builder().from(it).heading(text).build()),
              notEmpty(
                  "statements",
                  it -> CriterionGroup.builder().from(it).statements(List.of()).build())),
          withinEach(
              "statements",
              CriterionGroup::getStatements,
              (it, part) -> CriterionGroup.builder().from(it).statements(part).build(),
              STATEMENT));

  private static final List<Breach<AssessmentSpecification>> ASSESSMENT =
      Breach.all(
          List.of(
              notBlankIfPresent(
                  "sheet",
                  (it, text) -> AssessmentSpecification.builder().from(it).sheet(text).build()),
              notEmpty(
                  "criteria",
                  it -> AssessmentSpecification.builder().from(it).criteria(List.of()).build())),
          withinEach(
              "criteria",
              AssessmentSpecification::getCriteria,
              (it, part) -> AssessmentSpecification.builder().from(it).criteria(part).build(),
              CRITERION_GROUP),
          within(
              "performanceConditions",
              AssessmentSpecification::getPerformanceConditions,
              (it, part) ->
                  AssessmentSpecification.builder().from(it).performanceConditions(part).build(),
              CONDITIONS),
          within(
              "expectedResults",
              AssessmentSpecification::getExpectedResults,
              (it, part) ->
                  AssessmentSpecification.builder().from(it).expectedResults(part).build(),
              RESULTS));

  private static final List<Breach<Competency>> COMPETENCY =
      Breach.all(
          List.of(
              notBlank("title", (it, text) -> Competency.builder().from(it).title(text).build())),
          within(
              "assessment",
              Competency::getAssessment,
              (it, part) -> Competency.builder().from(it).assessment(part).build(),
              ASSESSMENT));

  /** Those of a block and all its competencies. */
  static final List<Breach<CompetencyBlock>> BLOCK =
      Breach.all(
          List.of(
              notBlank(
                  "title", (it, text) -> CompetencyBlock.builder().from(it).title(text).build()),
              notEmpty(
                  "competencies",
                  it -> CompetencyBlock.builder().from(it).competencies(List.of()).build())),
          withinEach(
              "competencies",
              CompetencyBlock::getCompetencies,
              (it, part) -> CompetencyBlock.builder().from(it).competencies(part).build(),
              COMPETENCY),
          withinIfPresent(
              "knowledge",
              CompetencyBlock::getKnowledge,
              (it, part) -> CompetencyBlock.builder().from(it).knowledge(part).build(),
              KNOWLEDGE));

  private BlockBreaches() {}
}
