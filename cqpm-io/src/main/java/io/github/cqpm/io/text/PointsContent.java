package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.text.Report.Point;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what stands in the way, is missing, or is to be watched: each sentence once. */
final class PointsContent {
  /** What only says that something else stands in the way, which is told itself. */
  private static final Set<ReasonCode> DERIVED =
      Set.of(
          ReasonCode.COMPETENCY_FAILED,
          ReasonCode.COMPETENCY_NOT_YET_VALIDATED,
          ReasonCode.BLOCK_NOT_ADMISSIBLE,
          ReasonCode.HOST_RULE_VIOLATED,
          ReasonCode.HOST_RULE_UNDETERMINED,
          MissingFact.COMPETENCY_PENDING.code(),
          MissingFact.BLOCK_PENDING.code(),
          MissingFact.HOST_RULE.code());

  /** What is missing and is told as a step: to assess, to deliberate. */
  private static final Set<ReasonCode> STEPS =
      Set.of(MissingFact.COUNTING_ASSESSMENT.code(), MissingFact.JURY_RULING.code());

  private static final List<Mark> ORDER =
      List.of(Mark.NOT_SATISFIED, Mark.MISSING, Mark.POINT_TO_WATCH);

  /** What points have in common that are told as one. */
  private record Key(Mark mark, String text, OptionalInt quotation, Optional<FreeText> said) {}

  private final Telling told;
  private final Answers answers;
  private final Quotations quotations;
  private final CompanyContent company;
  private final Map<Key, Set<Title>> points = new LinkedHashMap<>();
  private final Set<Finding> findings = new LinkedHashSet<>();

  PointsContent(Telling told, Quotations quotations) {
    this.told = told;
    this.quotations = quotations;
    answers = told.answers();
    company = new CompanyContent(told);
  }

  List<Point> make() {
    List<Finding> those =
        told.decision().getFindings().stream()
            .filter(finding -> answers.isWatched(finding) || standsInTheWay(finding))
            .sorted(Comparator.comparing(finding -> ORDER.indexOf(answers.markOf(finding))))
            .toList();
    those.forEach(this::add);
    addOpinions();
    return points.entrySet().stream()
        .map(
            each ->
                new Point(
                    each.getKey().mark(),
                    each.getValue().stream()
                        .sorted(Comparator.comparing(title -> answers.placeOf(title.code())))
                        .toList(),
                    each.getKey().text(),
                    each.getKey().said(),
                    each.getKey().quotation()))
        .toList();
  }

  /** Returns the findings that were told. */
  Collection<Finding> getFindings() {
    return findings;
  }

  private boolean standsInTheWay(Finding finding) {
    return !finding.answer().isClear()
        && !DERIVED.containsAll(finding.answer().codes())
        && !isOfSeparateAward(finding)
        && !isOfWhatIsDone(finding)
        && !isStep(finding);
  }

  /** Whoever wants the whole certificate is not kept back by what keeps a block back. */
  private boolean isOfSeparateAward(Finding finding) {
    return finding.rule().equals(RuleId.BLOCK_AWARD)
        && told.decision().getTarget() instanceof CertificationTarget.Certificate;
  }

  /** What does not count keeps nothing back where something else counts. */
  private boolean isOfWhatIsDone(Finding finding) {
    return switch (finding.subject().kind()) {
      case ASSESSMENT, RULING, DELIBERATION -> {
        Set<String> competencies = answers.competenciesOf(finding);
        yield told.decision().getCompetencies().stream()
            .filter(each -> competencies.contains(each.getCompetency().toString()))
            .allMatch(Marks::isDone);
      }
      case RETAINED_BLOCK, RETAINED_COMPETENCY ->
          told.decision().getCompetencies().stream().allMatch(Marks::isDone);
      default -> false;
    };
  }

  /** What is missing and is told as a step, is not told here. */
  private boolean isStep(Finding finding) {
    return finding.answer().kind() == Answer.Kind.UNDETERMINED
        && (told.decision().getRemainingSteps().stream()
                .anyMatch(
                    step ->
                        step.rule().equals(finding.rule())
                            && step.subject().equals(finding.subject()))
            || STEPS.containsAll(finding.answer().codes()));
  }

  private void add(Finding finding) {
    findings.add(finding);
    List<String> text = new ArrayList<>(List.of(told.phrasesFor(finding).point(finding)));
    Optional<FreeText> said = Optional.empty();
    if (finding.rule().equals(RuleId.COMPETENCY_ACQUIRED)) {
      text.addAll(new CourseContent(told).notMet(finding));
      said = new CourseContent(told).evidenceOf(finding);
    } else if (finding.answer().codes().contains(MissingFact.REGISTRATION.code())) {
      text.addAll(keptIfRegistered(finding));
    } else if (finding.rule().equals(RuleId.VALIDATED_BY_JURY)) {
      said = reasonOf(finding);
    }
    Key key =
        new Key(
            answers.markOf(finding),
            String.join(" ", text),
            quotations.numberOf(finding.rule()),
            said);
    add(key, answers.ownerOf(finding));
  }

  private void add(Key key, Optional<CertificationPart> about) {
    Set<Title> titles = points.computeIfAbsent(key, each -> new LinkedHashSet<>());
    about.map(told::title).ifPresent(titles::add);
  }

  /** Returns which retained result would be kept if the certification is registered. */
  private List<String> keptIfRegistered(Finding finding) {
    return told.dossier().candidacy().getRetainedResults().stream()
        .filter(result -> finding.getRecords().contains(result.getId()))
        .map(new LeftAsideContent(told)::name)
        .map(what -> told.frame("kept-if-registered", Map.of("what", what)))
        .toList();
  }

  private Optional<FreeText> reasonOf(Finding finding) {
    return told.inForce().deliberations().stream()
        .filter(held -> finding.getRecords().contains(held.getId()))
        .flatMap(
            (JuryDeliberation held) ->
                Optional.ofNullable(held.getRulings().get(CompetencyId.of(finding.subject().key())))
                    .stream())
        .flatMap(ruling -> told.free(ruling.getReason()).stream())
        .findFirst();
  }

  /** Adds an opinion that is not favourable, where no notice says so. */
  private void addOpinions() {
    Map<BlockCode, List<CompetencyDecision>> byBlock =
        told.decision().getCompetencies().stream()
            .filter(each -> isAsked(each.getCompetency()))
            .collect(
                Collectors.groupingBy(
                    each -> each.getCompetency().block(), LinkedHashMap::new, Collectors.toList()));
    byBlock.forEach(
        (block, competencies) -> {
          Optional<CompanyOpinion> latest = company.findLatest(block);
          Optional<OpinionStance> stance = latest.flatMap(opinion -> company.worst(opinion, block));
          boolean isTold =
              competencies.stream()
                  .flatMap(each -> answers.watchedOf(each.getCompetency()).stream())
                  .anyMatch(finding -> finding.rule().equals(RuleId.OPINION_AGREES));
          if (stance.isPresent() && stance.get() != OpinionStance.FAVOURABLE && !isTold) {
            String text =
                told.frame(
                    "opinion-is",
                    Map.of(
                        "given", told.write(latest.get().getDate()),
                        "stance", told.phrases().label(stance.get())));
            add(
                new Key(
                    Mark.POINT_TO_WATCH,
                    text,
                    OptionalInt.empty(),
                    told.free(latest.get().getComment())),
                Optional.of(block));
          }
        });
  }

  private boolean isAsked(CompetencyId competency) {
    return answers
        .find(RuleId.OPINION_GIVEN, competency)
        .filter(answer -> answer.kind() == Answer.Kind.SATISFIED)
        .isPresent();
  }
}
