package io.github.cqpm.model.testkit;

import static io.github.cqpm.model.testkit.Breach.noneBlank;
import static io.github.cqpm.model.testkit.Breach.notBlank;
import static io.github.cqpm.model.testkit.Breach.notBlankIfPresent;
import static io.github.cqpm.model.testkit.Breach.notEmpty;
import static io.github.cqpm.model.testkit.Breach.within;
import static io.github.cqpm.model.testkit.Breach.withinEach;
import static io.github.cqpm.model.testkit.Breach.withinIfPresent;

import io.github.cqpm.model.referential.Activity;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.AssessmentProcedure;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompanyOpinionRequest;
import io.github.cqpm.model.referential.CriterionAxis;
import io.github.cqpm.model.referential.OccupationalStandard;
import io.github.cqpm.model.referential.SourceDocument;
import java.util.List;

/** Every constraint that a referential may break, part by part. */
final class ReferentialBreaches {
  private static final List<Breach<AssessmentMethod>> METHOD =
      Breach.all(
          List.of(
              notBlank(
                  "title", (it, text) -> AssessmentMethod.builder().from(it).title(text).build()),
              noneBlank(
                  "supports",
                  AssessmentMethod::getSupports,
                  (it, texts) -> AssessmentMethod.builder().from(it).supports(texts).build()),
              noneBlank(
                  "places",
                  AssessmentMethod::getPlaces,
                  (it, texts) -> AssessmentMethod.builder().from(it).places(texts).build())),
          withinEach(
              "description",
              AssessmentMethod::getDescription,
              (it, part) -> AssessmentMethod.builder().from(it).description(part).build(),
              BlockBreaches.STATEMENT));

  private static final List<Breach<CompanyOpinionRequest>> OPINION =
      List.of(
          notBlank(
              "title", (it, text) -> CompanyOpinionRequest.builder().from(it).title(text).build()),
          notEmpty(
              "paragraphs",
              it -> CompanyOpinionRequest.builder().from(it).paragraphs(List.of()).build()),
          noneBlank(
              "paragraphs",
              CompanyOpinionRequest::getParagraphs,
              (it, texts) -> CompanyOpinionRequest.builder().from(it).paragraphs(texts).build()));

  private static final List<Breach<AssessmentProcedure>> PROCEDURE =
      Breach.all(
          List.of(
              noneBlank(
                  "introduction",
                  AssessmentProcedure::getIntroduction,
                  (it, texts) ->
                      AssessmentProcedure.builder().from(it).introduction(texts).build()),
              noneBlank(
                  "commission",
                  AssessmentProcedure::getCommission,
                  (it, texts) -> AssessmentProcedure.builder().from(it).commission(texts).build()),
              notBlankIfPresent(
                  "methodsLeadIn",
                  (it, text) ->
                      AssessmentProcedure.builder().from(it).methodsLeadIn(text).build())),
          withinEach(
              "conditions",
              AssessmentProcedure::getConditions,
              (it, part) -> AssessmentProcedure.builder().from(it).conditions(part).build(),
              BlockBreaches.STATEMENT),
          withinIfPresent(
              "companyOpinion",
              AssessmentProcedure::getCompanyOpinion,
              (it, part) -> AssessmentProcedure.builder().from(it).companyOpinion(part).build(),
              OPINION));

  private static final List<Breach<SourceDocument>> SOURCE =
      List.of(
          notBlank("title", (it, text) -> SourceDocument.builder().from(it).title(text).build()),
          notBlankIfPresent(
              "notice", (it, text) -> SourceDocument.builder().from(it).notice(text).build()));

  private static final List<Breach<Activity>> ACTIVITY =
      List.of(
          notBlank("title", (it, text) -> Activity.builder().from(it).title(text).build()),
          noneBlank(
              "paragraphs",
              Activity::getParagraphs,
              (it, texts) -> Activity.builder().from(it).paragraphs(texts).build()));

  private static final List<Breach<CriterionAxis>> AXIS =
      List.of(
          notBlank("title", (it, text) -> CriterionAxis.builder().from(it).title(text).build()));

  private static final List<Breach<OccupationalStandard>> OCCUPATION =
      Breach.all(
          List.of(
              noneBlank(
                  "mission",
                  OccupationalStandard::getMission,
                  (it, texts) -> OccupationalStandard.builder().from(it).mission(texts).build()),
              notBlankIfPresent(
                  "activitiesLeadIn",
                  (it, text) ->
                      OccupationalStandard.builder().from(it).activitiesLeadIn(text).build()),
              noneBlank(
                  "workEnvironment",
                  OccupationalStandard::getWorkEnvironment,
                  (it, texts) ->
                      OccupationalStandard.builder().from(it).workEnvironment(texts).build()),
              noneBlank(
                  "interactions",
                  OccupationalStandard::getInteractions,
                  (it, texts) ->
                      OccupationalStandard.builder().from(it).interactions(texts).build()),
              noneBlank(
                  "outlook",
                  OccupationalStandard::getOutlook,
                  (it, texts) -> OccupationalStandard.builder().from(it).outlook(texts).build())),
          withinEach(
              "activities",
              OccupationalStandard::getActivities,
              (it, part) -> OccupationalStandard.builder().from(it).activities(part).build(),
              ACTIVITY));

  /** All of them. */
  static final List<Breach<CertificationReferential>> ALL =
      Breach.all(
          List.of(
              notBlank(
                  "title",
                  (it, text) -> CertificationReferential.builder().from(it).title(text).build()),
              notBlank(
                  "version",
                  (it, text) -> CertificationReferential.builder().from(it).version(text).build()),
              notBlankIfPresent(
                  "number",
                  (it, text) -> CertificationReferential.builder().from(it).number(text).build()),
              notBlankIfPresent(
                  "level",
                  (it, text) -> CertificationReferential.builder().from(it).level(text).build()),
              notBlankIfPresent(
                  "category",
                  (it, text) -> CertificationReferential.builder().from(it).category(text).build()),
              notBlankIfPresent(
                  "certifier",
                  (it, text) ->
                      CertificationReferential.builder().from(it).certifier(text).build()),
              noneBlank(
                  "competencyLeadIns",
                  CertificationReferential::getCompetencyLeadIns,
                  (it, texts) ->
                      CertificationReferential.builder().from(it).competencyLeadIns(texts).build()),
              notEmpty(
                  "blocks",
                  it -> CertificationReferential.builder().from(it).blocks(List.of()).build()),
              notEmpty(
                  "methods",
                  it -> CertificationReferential.builder().from(it).methods(List.of()).build()),
              noneBlank(
                  "admissibilityConditions",
                  CertificationReferential::getAdmissibilityConditions,
                  (it, texts) ->
                      CertificationReferential.builder()
                          .from(it)
                          .admissibilityConditions(texts)
                          .build()),
              noneBlank(
                  "footnotes",
                  CertificationReferential::getFootnotes,
                  (it, texts) ->
                      CertificationReferential.builder().from(it).footnotes(texts).build())),
          withinIfPresent(
              "source",
              CertificationReferential::getSource,
              (it, part) -> CertificationReferential.builder().from(it).source(part).build(),
              SOURCE),
          within(
              "occupationalStandard",
              CertificationReferential::getOccupationalStandard,
              (it, part) ->
                  CertificationReferential.builder().from(it).occupationalStandard(part).build(),
              OCCUPATION),
          withinEach(
              "axes",
              CertificationReferential::getAxes,
              (it, part) -> CertificationReferential.builder().from(it).axes(part).build(),
              AXIS),
          withinEach(
              "blocks",
              CertificationReferential::getBlocks,
              (it, part) -> CertificationReferential.builder().from(it).blocks(part).build(),
              BlockBreaches.BLOCK),
          withinEach(
              "methods",
              CertificationReferential::getMethods,
              (it, part) -> CertificationReferential.builder().from(it).methods(part).build(),
              METHOD),
          withinIfPresent(
              "assessmentProcedure",
              CertificationReferential::getAssessmentProcedure,
              (it, part) ->
                  CertificationReferential.builder().from(it).assessmentProcedure(part).build(),
              PROCEDURE));

  private ReferentialBreaches() {}
}
