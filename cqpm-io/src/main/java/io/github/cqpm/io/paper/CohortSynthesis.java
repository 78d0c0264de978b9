package io.github.cqpm.io.paper;

import io.github.cqpm.engine.decision.Actor;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.io.document.CohortBasis;
import io.github.cqpm.io.document.CohortFigures;
import io.github.cqpm.io.document.CohortStage;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.StepFigures;
import io.github.cqpm.io.internal.pages.CohortPage;
import io.github.cqpm.io.internal.pages.CohortPage.Bar;
import io.github.cqpm.io.internal.pages.CohortPage.Block;
import io.github.cqpm.io.internal.pages.CohortPage.Competency;
import io.github.cqpm.io.internal.pages.CohortPage.Section;
import io.github.cqpm.io.internal.pages.CohortPage.Step;
import io.github.cqpm.io.internal.pages.Frame;
import io.github.cqpm.io.internal.pages.PaperTexts;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.Title;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the page of a cohort: the figures of one referential, and none of any other. */
final class CohortSynthesis {
  private static final List<AdmissibilityStatus> OUTCOMES =
      List.of(
          AdmissibilityStatus.ADMISSIBLE,
          AdmissibilityStatus.UNDETERMINED,
          AdmissibilityStatus.NOT_ADMISSIBLE);

  private static final List<CompetencyStatus> STATUSES =
      List.of(
          CompetencyStatus.VALIDATED,
          CompetencyStatus.RETAINED,
          CompetencyStatus.ACQUIRED,
          CompetencyStatus.NOT_ASSESSED,
          CompetencyStatus.NOT_ACQUIRED,
          CompetencyStatus.REFUSED);

  private final CertificationReferential referential;
  private final Explanations explanations;
  private final PaperTexts texts;
  private final Shares shares;

  private CohortSynthesis(CertificationReferential referential, Explanations explanations) {
    this.referential = referential;
    this.explanations = explanations.with(referential);
    texts = PaperTexts.in(explanations.getLanguage());
    shares = new Shares(explanations.getLanguage());
  }

  static CohortPage of(
      CohortSummary summary, CertificationReferential referential, Explanations explanations) {
    return new CohortSynthesis(referential, explanations).write(summary);
  }

  private CohortPage write(CohortSummary summary) {
    List<CohortFigures> figures = summary.getFigures(referential.getReference());
    if (figures.isEmpty()) {
      throw new PaperRefusedException(
          PaperRefusal.NO_FIGURES, texts.get("refused." + PaperRefusal.NO_FIGURES));
    }
    long decided = figures.stream().mapToLong(CohortFigures::decided).sum();
    return new CohortPage(
        new Frame(
            texts.language(),
            texts.get("cohort.title"),
            texts.fill("cohort.of", "decided", shares.write(decided)),
            referential.getTitle(),
            texts.get("cohort.foot"),
            false),
        texts,
        facts(summary, decided),
        figures.stream().map(this::section).toList(),
        shares.most(summary.problems(), summary.rejected(), "not-satisfied", explanations::label));
  }

  /** Returns how many lines there were: those of other referentials are not in what follows. */
  private List<Report.Fact> facts(CohortSummary summary, long decided) {
    List<Report.Fact> facts = new ArrayList<>();
    facts.add(fact("cohort.lines", shares.write(summary.lines())));
    facts.add(fact("cohort.decided", of(decided, summary.lines())));
    if (summary.decided() > decided) {
      facts.add(fact("cohort.elsewhere", of(summary.decided() - decided, summary.lines())));
    }
    facts.add(fact("cohort.rejected", of(summary.rejected(), summary.lines())));
    return facts;
  }

  private Report.Fact fact(String key, String text) {
    return new Report.Fact(0, texts.get(key), text);
  }

  private String of(long count, long whole) {
    return shares.write(count) + " (" + shares.rate(count, whole) + ")";
  }

  private Section section(CohortFigures figures) {
    long all = figures.decided();
    return new Section(
        figures.basis().map(this::basis).orElse(""),
        figures.basis().stream()
            .flatMap(basis -> explanations.explain(basis.policy(), Depth.STATUS).lines())
            .toList(),
        figures.basis().stream()
            .flatMap(basis -> basis.cautions().stream())
            .map(code -> texts.fill("session.caution", "text", explanations.getCaution(code)))
            .toList(),
        shares.parts(OUTCOMES, figures.outcomes(), CohortSynthesis::tone, this::outcome),
        shares.bar(texts.get("cohort.watched"), "point-to-watch", figures.watched(), all),
        stages(figures),
        awaited(figures),
        figures.steps().entrySet().stream()
            .map(
                each ->
                    step(
                        each.getKey().getActor(),
                        explanations.label(each.getKey()),
                        each.getValue(),
                        all))
            .toList(),
        shares.most(figures.causes(), all, "not-satisfied", explanations::label),
        shares.most(figures.consequences(), all, "not-asked", explanations::label),
        shares.most(figures.pointsToWatch(), all, "point-to-watch", explanations::label),
        awards(figures),
        referential.getBlocks().stream()
            .filter(block -> figures.blocks().containsKey(block.getCode()))
            .map(block -> block(block, figures))
            .toList());
  }

  private String basis(CohortBasis basis) {
    String key = "cohort.rules." + basis.ruleSet();
    return texts.fill(
        "cohort.basis",
        Map.of(
            "day",
            explanations.write(basis.asOf()),
            "rules",
            texts.keys().contains(key) ? texts.get(key) : basis.ruleSet(),
            "rulesVersion",
            basis.ruleSetVersion()));
  }

  private List<Bar> stages(CohortFigures figures) {
    return Stream.concat(
            Stream.of(
                shares.centred(
                    texts.get("cohort.stages.decided"),
                    "missing",
                    figures.decided(),
                    figures.decided())),
            Arrays.stream(CohortStage.values())
                .map(
                    stage ->
                        shares.centred(
                            explanations.label(stage),
                            stage == CohortStage.AWARDED ? "satisfied" : "missing",
                            figures.stages().getOrDefault(stage, 0L),
                            figures.decided())))
        .toList();
  }

  /** Returns who is awaited: first of all where nothing else comes before. */
  private List<Bar> awaited(CohortFigures figures) {
    Map<Actor, Long> first = new TreeMap<>();
    figures
        .steps()
        .forEach((action, step) -> first.merge(action.getActor(), step.first(), Long::sum));
    return first.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(
            each ->
                shares.bar(
                    texts.fill(
                        "cohort.awaited-of",
                        Map.of(
                            "actor",
                            explanations.label(each.getKey()),
                            "all",
                            shares.write(figures.awaited().getOrDefault(each.getKey(), 0L)))),
                    "missing",
                    each.getValue(),
                    figures.decided()))
        .toList();
  }

  private Step step(Actor actor, String action, StepFigures step, long all) {
    return new Step(
        explanations.label(actor),
        action,
        shares.write(step.candidacies()),
        shares.rate(step.candidacies(), all),
        shares.write(step.first()),
        shares.write(step.steps()));
  }

  private List<Bar> awards(CohortFigures figures) {
    List<Bar> awards = new ArrayList<>();
    figures
        .awarded()
        .forEach(
            (award, statuses) -> {
              awards.add(awarded(award, statuses, figures.decided()));
              statuses.forEach(
                  (status, count) ->
                      awards.add(
                          shares.bar(
                              texts.fill("cohort.awarded." + status, "award", name(award)),
                              status == AdmissibilityStatus.ADMISSIBLE
                                  ? "satisfied"
                                  : "point-to-watch",
                              count,
                              figures.decided())));
            });
    return awards;
  }

  /** Returns how many juries awarded that, whether or not the stages before were reached. */
  private Bar awarded(Award award, SortedMap<AdmissibilityStatus, Long> statuses, long decided) {
    long all = statuses.values().stream().mapToLong(Long::longValue).sum();
    long admissible = statuses.getOrDefault(AdmissibilityStatus.ADMISSIBLE, 0L);
    return shares.bar(
        texts.fill(
            "cohort.awarded",
            Map.of("award", name(award), "watched", shares.write(all - admissible))),
        "missing",
        all,
        decided);
  }

  private String name(Award award) {
    return award instanceof Award.Block block
        ? texts.fill("session.block", "block", block.code())
        : texts.get("cohort.certificate");
  }

  private Block block(CompetencyBlock block, CohortFigures figures) {
    return new Block(
        new Title(block.getCode().toString(), block.getTitle()),
        shares.parts(
            OUTCOMES,
            figures.blocks().getOrDefault(block.getCode(), new TreeMap<>()),
            CohortSynthesis::tone,
            explanations::label),
        block.getCompetencies().stream()
            .filter(each -> figures.competencies().containsKey(each.getId()))
            .map(
                each ->
                    competency(
                        new Title(each.getId().toString(), each.getTitle()),
                        figures.competencies().getOrDefault(each.getId(), new TreeMap<>())))
            .toList());
  }

  private Competency competency(Title title, SortedMap<CompetencyStatus, Long> statuses) {
    return new Competency(
        title,
        shares.parts(
            STATUSES,
            statuses,
            status -> "status-" + status,
            status -> texts.get("cohort.status." + status)));
  }

  private String outcome(AdmissibilityStatus status) {
    return texts.get("cohort.outcome." + status);
  }

  private static String tone(AdmissibilityStatus status) {
    return switch (status) {
      case ADMISSIBLE -> "satisfied";
      case UNDETERMINED -> "missing";
      case NOT_ADMISSIBLE -> "not-satisfied";
    };
  }
}
