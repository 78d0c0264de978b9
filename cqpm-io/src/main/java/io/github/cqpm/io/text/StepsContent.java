package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.io.text.Report.Step;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what remains to be done, by whom, and by when as far as a day is known. */
final class StepsContent {
  private final Telling told;
  private final Quotations quotations;
  private final Days days;

  StepsContent(Telling told, Quotations quotations) {
    this.told = told;
    this.quotations = quotations;
    days = new Days(told);
  }

  List<Step> make() {
    return Phrases.together(told.decision().getRemainingSteps()).stream()
        .map(this::inOrder)
        .map(this::tell)
        .toList();
  }

  private List<RemainingStep> inOrder(List<RemainingStep> together) {
    return together.stream()
        .sorted(Comparator.comparing(step -> told.answers().placeOf(step.subject().key())))
        .toList();
  }

  /** Returns what to say where no step remains. */
  String noStep() {
    if (!told.decision().getRemainingSteps().isEmpty()) {
      return "";
    }
    return told.phrases()
        .write(
            new AwardContent(told).isAllAwarded()
                ? ReportText.NOTHING_REMAINS
                : ReportText.NO_STEP_KNOWN);
  }

  private Step tell(List<RemainingStep> together) {
    RemainingStep first = together.get(0);
    List<CompetencyId> competencies =
        together.stream()
            .map(RemainingStep::subject)
            .flatMap(subject -> told.answers().part(subject.key()).stream())
            .filter(CompetencyId.class::isInstance)
            .map(CompetencyId.class::cast)
            .toList();
    return new Step(
        told.phrases().label(first.action().getActor()),
        what(together),
        when(first, competencies),
        quotations.numberOf(first.rule()));
  }

  private String what(List<RemainingStep> together) {
    boolean ofAll =
        together.size() > 2
            && together.size() == told.decision().getCompetencies().size()
            && together.get(0).subject().kind() == Subject.Kind.COMPETENCY;
    if (ofAll) {
      return told.frame(
          "about",
          Map.of(
              "what",
              told.phrases().doing(together.get(0)),
              "about",
              told.frame("all-competencies", Map.of("number", String.valueOf(together.size())))));
    }
    return told.phrases().explain(together);
  }

  private String when(RemainingStep step, List<CompetencyId> competencies) {
    Optional<String> when =
        switch (step.action()) {
          case ASSESS, ASSESS_AGAIN ->
              reportDue(competencies)
                  .map(day -> frame(days.isPast(day) ? "report-overdue" : "report-due", day));
          case GIVE_OPINION, DELIBERATE -> awaitedSince(competencies);
          case AWARD -> days.endOfRegistration().map(day -> frame("registered-until", day));
          default -> Optional.empty();
        };
    return when.orElse("");
  }

  private String frame(String key, LocalDate day) {
    return told.frame(key, Map.of("day", told.write(day)));
  }

  /** Returns since when competencies wait: the first of them, without those not assessed. */
  private Optional<String> awaitedSince(List<CompetencyId> competencies) {
    Map<CompetencyId, LocalDate> since = days.awaitedSince(competencies);
    String others =
        competencies.stream()
            .filter(competency -> !since.containsKey(competency))
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    boolean ofOneDay = Set.copyOf(since.values()).size() == 1;
    return since.values().stream()
        .min(LocalDate::compareTo)
        .map(day -> frame(ofOneDay ? "awaited-since" : "awaited-since-first", day))
        .map(
            when ->
                others.isEmpty()
                    ? when
                    : told.frame("awaited-but", Map.of("when", when, "others", others)));
  }

  /** Returns the first day by which a report that has not come is due. */
  private Optional<LocalDate> reportDue(List<CompetencyId> competencies) {
    return competencies.stream()
        .flatMap(competency -> days.reportDue(competency).stream())
        .min(LocalDate::compareTo);
  }
}
