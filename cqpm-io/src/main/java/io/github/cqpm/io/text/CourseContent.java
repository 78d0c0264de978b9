package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.io.text.ReportCourse.Assessment;
import io.github.cqpm.io.text.ReportCourse.Marked;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.CriterionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the assessments: how each group of criteria was rated, by whom, and by which method. */
final class CourseContent {
  private static final Marked NOT_ASKED = new Marked(Mark.NOT_ASKED, "");

  private final Telling told;
  private final Phrases phrases;
  private final Answers answers;
  private final List<CriterionId> groups;

  CourseContent(Telling told) {
    this.told = told;
    phrases = told.phrases();
    answers = told.answers();
    groups = groups(told);
  }

  ReportCourse make() {
    JuryContent jury = new JuryContent(told);
    return new ReportCourse(
        groups.stream().map(this::title).toList(),
        told.decision().getCompetencies().stream().flatMap(this::assessments).toList(),
        jury.opinions(),
        jury.deliberations(),
        new TimelineContent(told).make());
  }

  /** Returns the groups of criteria: the axes, or where there are none, all that there are. */
  private static List<CriterionId> groups(Telling told) {
    return told.dossier().referential().getBlocks().stream()
        .flatMap(block -> block.getCompetencies().stream())
        .flatMap(competency -> competency.getAssessment().getCriteria().stream())
        .map(CriterionGroup::getId)
        .distinct()
        .toList();
  }

  private Title title(CriterionId group) {
    return new Title(group.value(), phrases.titles().ofAxis(group.value()).orElse(""));
  }

  private Stream<Assessment> assessments(CompetencyDecision decided) {
    CompetencyId competency = decided.getCompetency();
    List<CommissionAssessment> all = new ArrayList<>(told.inForce().assessments(competency));
    Collections.reverse(all);
    all.sort(Comparator.comparing(assessment -> !rests(competency, assessment)));
    return all.isEmpty() ? Stream.of(notAssessed(competency)) : all.stream().map(this::assessment);
  }

  private boolean rests(CompetencyId competency, CommissionAssessment assessment) {
    return answers
        .find(RuleId.COMPETENCY_ACQUIRED, competency)
        .filter(answer -> Answers.rests(answer, assessment))
        .isPresent();
  }

  private Assessment notAssessed(CompetencyId competency) {
    boolean retained =
        answers
            .find(RuleId.COMPETENCY_ACQUIRED, competency)
            .filter(answer -> answer.isClear())
            .isPresent();
    Marked none =
        new Marked(
            retained ? Mark.NOT_ASKED : Mark.MISSING,
            answers.find(RuleId.COMPETENCY_ACQUIRED, competency).map(phrases::brief).orElse(""));
    return new Assessment(
        told.title(competency),
        "",
        "",
        "",
        Collections.nCopies(groups.size(), NOT_ASKED),
        NOT_ASKED,
        NOT_ASKED,
        none,
        "",
        "",
        Optional.empty());
  }

  private Assessment assessment(CommissionAssessment assessment) {
    CompetencyId id = assessment.getCompetency();
    List<CriterionId> asked =
        told.dossier().referential().find(id).map(Competency::getAssessment).stream()
            .flatMap(specification -> specification.getCriteria().stream())
            .map(CriterionGroup::getId)
            .toList();
    return new Assessment(
        told.title(id),
        assessment.getId().toString(),
        told.write(assessment.getDate()),
        told.whyNot(answers.against(assessment)),
        groups.stream()
            .map(
                group ->
                    asked.contains(group) && assessment.hasResult()
                        ? rating(Optional.ofNullable(assessment.getRatings().get(group)))
                        : NOT_ASKED)
            .toList(),
        assessment.hasResult() ? rating(assessment.getExpectedResultsRating()) : NOT_ASKED,
        conditions(assessment),
        result(assessment),
        assessment.getMethod().map(phrases.titles()::nameOf).orElse(""),
        commission(assessment),
        told.free(assessment.getEvidence()));
  }

  private Marked rating(Optional<Rating> rating) {
    Rating told = rating.orElse(Rating.NOT_OBSERVED);
    return new Marked(
        switch (told) {
          case MET -> Mark.SATISFIED;
          case NOT_MET -> Mark.NOT_SATISFIED;
          case NOT_OBSERVED -> Mark.MISSING;
        },
        phrases.label(told));
  }

  private Marked conditions(CommissionAssessment assessment) {
    return assessment
        .getConditionsRespected()
        .map(
            respected ->
                new Marked(
                    respected ? Mark.SATISFIED : Mark.POINT_TO_WATCH,
                    told.frame(respected ? "conditions.respected" : "conditions.not-respected")))
        .orElseGet(() -> new Marked(Mark.MISSING, told.frame("not-said")));
  }

  private Marked result(CommissionAssessment assessment) {
    boolean watched =
        answers.about(Subject.Kind.ASSESSMENT, assessment.getId()).stream()
            .anyMatch(answers::isWatched);
    Mark mark =
        answers.against(assessment).isEmpty()
            ? Marks.watched(Marks.of(assessment.getResult()), watched)
            : Mark.NOT_ASKED;
    return new Marked(mark, phrases.label(assessment.getResult()));
  }

  private String commission(CommissionAssessment assessment) {
    return told.dossier().candidacy().getCommissions().stream()
        .filter(commission -> assessment.getCommission().equals(Optional.of(commission.getId())))
        .map(AssessmentCommission::getMembers)
        .filter(members -> !members.isEmpty())
        .map(
            members ->
                told.frame(
                    members.size() == 1 ? "member" : "members",
                    Map.of("number", String.valueOf(members.size()))))
        .findFirst()
        .orElse("");
  }

  /** Returns which groups of criteria were not met, in a sentence, where the finding fails. */
  List<String> notMet(Finding finding) {
    return restingOn(finding)
        .filter(assessment -> assessment.getResult() == AssessmentResult.NOT_ACQUIRED)
        .flatMap(
            assessment -> {
              Titles titles = phrases.titles().about(assessment.getCompetency());
              List<String> groups =
                  Stream.concat(
                          assessment.getRatings().entrySet().stream()
                              .filter(each -> each.getValue() == Rating.NOT_MET)
                              .map(each -> phrases.criterion(titles, each.getKey().value())),
                          assessment.getExpectedResultsRating().stream()
                              .filter(rating -> rating == Rating.NOT_MET)
                              .map(rating -> told.frame("expected-results.in")))
                      .toList();
              return groups.isEmpty()
                  ? Stream.empty()
                  : Stream.of(told.frame("not-met", Map.of("what", String.join(", ", groups))));
            })
        .collect(Collectors.toList());
  }

  /** Returns what the commission noted of the assessment that the finding rests on. */
  Optional<FreeText> evidenceOf(Finding finding) {
    return restingOn(finding)
        .flatMap(assessment -> told.free(assessment.getEvidence()).stream())
        .findFirst();
  }

  private Stream<CommissionAssessment> restingOn(Finding finding) {
    return told.dossier().candidacy().getAssessments().stream()
        .filter(assessment -> finding.getRecords().contains(assessment.getId()));
  }
}
