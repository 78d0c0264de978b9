package io.github.cqpm.io.paper;

import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.io.internal.pages.GridPage;
import io.github.cqpm.io.internal.pages.GridPage.Choice;
import io.github.cqpm.io.internal.pages.GridPage.Field;
import io.github.cqpm.io.internal.pages.GridPage.Group;
import io.github.cqpm.io.internal.pages.GridPage.Member;
import io.github.cqpm.io.internal.pages.GridPage.Sheet;
import io.github.cqpm.io.internal.pages.Hidden;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.AssessmentSpecification;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CriterionAxis;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.MethodId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes assessment grids: blank ones of a referential, and those filled from a dossier. */
final class AssessmentGrid {
  /** As many as usually sit in a commission; more find room below. */
  private static final int BLANK_MEMBERS = 3;

  private final CertificationReferential referential;
  private final Wording wording;
  private final Optional<Facts> facts;

  private AssessmentGrid(
      CertificationReferential referential, Wording wording, Optional<Facts> facts) {
    this.referential = referential;
    this.wording = wording;
    this.facts = facts;
  }

  /** Returns a blank sheet for each of these competencies. */
  static GridPage blank(
      CertificationReferential referential, List<Competency> competencies, Wording wording) {
    AssessmentGrid grid = new AssessmentGrid(referential, wording, Optional.empty());
    return new GridPage(
        false,
        competencies.stream().map(competency -> grid.sheet(competency, null, "", "")).toList());
  }

  /** Returns a sheet for each assessment, and a blank one where there is none, of the target. */
  static GridPage filled(Facts facts, Wording wording) {
    AssessmentGrid grid =
        new AssessmentGrid(facts.dossier().referential(), wording, Optional.of(facts));
    List<Sheet> sheets = new ArrayList<>();
    for (CompetencyBlock block : grid.referential.getBlocks()) {
      for (Competency competency : block.getCompetencies()) {
        sheets.addAll(grid.sheets(competency, facts.dossier()));
      }
    }
    return new GridPage(true, sheets);
  }

  /** Assessments of what the candidate does not want are shown, too: they are in the dossier. */
  private List<Sheet> sheets(Competency competency, Dossier dossier) {
    List<CommissionAssessment> held =
        dossier.candidacy().getAssessments().stream()
            .filter(assessment -> assessment.getCompetency().equals(competency.getId()))
            .sorted(CandidacyRecord.BY_DATE)
            .toList();
    if (held.isEmpty()) {
      return dossier.decision().find(competency.getId()).isEmpty()
          ? List.of()
          : List.of(sheet(competency, null, "", wording.get("grid.not-assessed")));
    }
    List<Sheet> sheets = new ArrayList<>();
    for (CommissionAssessment assessment : held) {
      int number = sheets.size() + 1;
      sheets.add(
          sheet(
              competency,
              assessment,
              "-" + number,
              wording.fill(
                  held.size() == 1 ? "grid.assessed" : "grid.assessed-several",
                  Map.of(
                      "day", wording.write(assessment.getDate()),
                      "record", assessment.getId(),
                      "number", number,
                      "of", held.size()))));
    }
    return sheets;
  }

  private Sheet sheet(
      Competency competency, @Nullable CommissionAssessment held, String suffix, String state) {
    AssessmentSpecification specification = competency.getAssessment();
    CompetencyBlock block = referential.find(competency.getId().block()).orElseThrow();
    Optional<CommissionAssessment> assessment = Optional.ofNullable(held);
    return new Sheet(
        competency.getId() + suffix,
        competency.getId().toString(),
        competency.getTitle(),
        block.getCode().toString(),
        block.getTitle(),
        specification.getSheet().orElse(""),
        state,
        assessment.map(this::obstacles).orElse(List.of()),
        assessment.map(this::watch).orElse(List.of()),
        facts.map(each -> wording.name(each.dossier().candidacy().getCandidate())),
        fields(assessment),
        methods(competency, assessment.flatMap(CommissionAssessment::getMethod)),
        assessment.isEmpty() ? planned(competency) : "",
        specification.getPerformanceConditions().getStatements(),
        yesOrNo(assessment.flatMap(CommissionAssessment::getConditionsRespected)),
        specification.getCriteria().stream().map(group -> group(group, assessment)).toList(),
        specification.getExpectedResults().getStatements(),
        ratings(assessment.flatMap(CommissionAssessment::getExpectedResultsRating)),
        told(assessment.map(CommissionAssessment::getSupports).orElse(List.of())),
        assessment.flatMap(CommissionAssessment::getEvidence).flatMap(wording::tell),
        !wording.explanations().isWithFreeText()
            && assessment
                .filter(each -> each.getEvidence().isPresent() || !each.getSupports().isEmpty())
                .isPresent(),
        choices(
            AssessmentResult.values(),
            assessment.map(CommissionAssessment::getResult),
            wording::label),
        members(assessment));
  }

  private List<String> obstacles(CommissionAssessment assessment) {
    Facts known = facts.orElseThrow();
    Stream<String> leftAside =
        known.dossier().decision().getLeftAside().stream()
            .filter(aside -> aside.record().equals(assessment.getId()))
            .map(LeftAside::reason)
            .map(wording::label);
    Stream<String> answers = known.obstacles(assessment).stream().map(wording::explain);
    return Stream.concat(leftAside, answers).toList();
  }

  private List<String> watch(CommissionAssessment assessment) {
    return facts.orElseThrow().watch(assessment).stream().map(wording::explain).toList();
  }

  private List<Field> fields(Optional<CommissionAssessment> assessment) {
    Optional<String> day = assessment.map(CommissionAssessment::getDate).map(wording::write);
    Optional<String> centre =
        facts
            .flatMap(each -> each.inForce(each.dossier().candidacy().getEnrolments()).findFirst())
            .map(Enrolment::getCentre)
            .map(Object::toString);
    return List.of(
        new Field(wording.get("grid.day"), day.map(Hidden::new)),
        new Field(
            wording.get("grid.place"),
            assessment
                .flatMap(CommissionAssessment::getPlace)
                .map(place -> wording.tell(place).orElse(new Hidden(wording.get("grid.noted"))))),
        new Field(wording.get("grid.centre"), centre.map(Hidden::new)));
  }

  /** Returns the methods allowed; one that was used although it is not allowed comes last. */
  private List<Choice> methods(Competency competency, Optional<MethodId> used) {
    List<Choice> choices = new ArrayList<>();
    boolean listed = false;
    for (AssessmentMethod method : referential.getMethods()) {
      boolean ticked = used.filter(method.getId()::equals).isPresent();
      if (ticked || method.allows(competency.getId())) {
        choices.add(new Choice(method.getTitle(), ticked));
        listed |= ticked;
      }
    }
    if (!listed) {
      used.ifPresent(method -> choices.add(new Choice(method.value(), true)));
    }
    return choices;
  }

  private String planned(Competency competency) {
    return facts
        .flatMap(
            each ->
                each.inForce(each.dossier().candidacy().getPlans()).max(CandidacyRecord.BY_DATE))
        .flatMap(plan -> plannedBy(plan, competency))
        .orElse("");
  }

  private Optional<String> plannedBy(AssessmentPlan plan, Competency competency) {
    return Optional.ofNullable(plan.getCompetencies().get(competency.getId()))
        .flatMap(planned -> planned.getMethod())
        .map(this::title);
  }

  private String title(MethodId id) {
    return referential.getMethods().stream()
        .filter(method -> method.getId().equals(id))
        .map(AssessmentMethod::getTitle)
        .findFirst()
        .orElse(id.value());
  }

  private Group group(CriterionGroup group, Optional<CommissionAssessment> assessment) {
    return new Group(
        heading(referential, group),
        group.getStatements(),
        ratings(
            assessment.map(CommissionAssessment::getRatings).map(all -> all.get(group.getId()))));
  }

  /** Returns the heading as printed, or the title of the axis; empty in a flat list of criteria. */
  static String heading(CertificationReferential referential, CriterionGroup group) {
    return group
        .getHeading()
        .or(() -> referential.find(group.getId()).map(CriterionAxis::getTitle))
        .orElse("");
  }

  private List<Choice> ratings(Optional<Rating> rating) {
    return choices(Rating.values(), rating, wording::label);
  }

  private List<Choice> yesOrNo(Optional<Boolean> answer) {
    return choices(
        new Boolean[] {true, false}, answer, yes -> wording.get(yes ? "word.yes" : "word.no"));
  }

  private static <T> List<Choice> choices(T[] all, Optional<T> chosen, Function<T, String> label) {
    return Arrays.stream(all)
        .map(each -> new Choice(label.apply(each), chosen.filter(each::equals).isPresent()))
        .toList();
  }

  private List<Hidden> told(List<String> freeTexts) {
    return freeTexts.stream().flatMap(text -> wording.tell(text).stream()).toList();
  }

  private List<Member> members(Optional<CommissionAssessment> assessment) {
    List<CommissionMember> members =
        assessment
            .flatMap(CommissionAssessment::getCommission)
            .flatMap(
                id ->
                    facts.orElseThrow().dossier().candidacy().getCommissions().stream()
                        .filter(commission -> commission.getId().equals(id))
                        .findFirst())
            .map(AssessmentCommission::getMembers)
            .orElse(List.of());
    return members.isEmpty()
        ? Collections.nCopies(
            BLANK_MEMBERS, new Member(Optional.empty(), yesOrNo(Optional.empty())))
        : members.stream()
            .map(
                member ->
                    new Member(
                        Optional.of(wording.name(member.getReference())),
                        yesOrNo(member.getQualified())))
            .toList();
  }
}
