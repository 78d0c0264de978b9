package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.FindingChange;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.StatusChange;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In what two decisions differ, a readable line for each thing. */
final class Differences {
  private final AdmissibilityDecision one;
  private final AdmissibilityDecision other;
  private final List<String> lines = new ArrayList<>();

  private Differences(AdmissibilityDecision one, AdmissibilityDecision other) {
    this.one = one;
    this.other = other;
  }

  /** Returns the differences in statuses, and in the days since which competencies have them. */
  static List<String> inStatuses(AdmissibilityDecision one, AdmissibilityDecision other) {
    return new Differences(one, other).compareStatuses().lines;
  }

  /** Returns the differences in all that {@link #inStatuses} compares, and in the findings. */
  static List<String> inStatusesAndFindings(
      AdmissibilityDecision one, AdmissibilityDecision other) {
    return new Differences(one, other).compareStatuses().compareFindings().lines;
  }

  /**
   * Returns the differences in all that {@link #inStatuses} compares, but in which assessments
   * there are, and in the remaining steps, but those about that record, which only one of them
   * knows.
   */
  static List<String> inStandings(
      AdmissibilityDecision one, AdmissibilityDecision other, RecordId added) {
    return new Differences(withoutAssessments(one), withoutAssessments(without(added, other)))
        .compareStatuses()
        .compareSteps()
        .lines;
  }

  private static AdmissibilityDecision without(RecordId added, AdmissibilityDecision decision) {
    return AdmissibilityDecision.builder()
        .from(decision)
        .remainingSteps(
            decision.getRemainingSteps().stream()
                .filter(step -> !step.subject().findRecord().equals(Optional.of(added)))
                .toList())
        .build();
  }

  private static AdmissibilityDecision withoutAssessments(AdmissibilityDecision decision) {
    return AdmissibilityDecision.builder()
        .from(decision)
        .competencies(
            decision.getCompetencies().stream()
                .map(each -> CompetencyDecision.builder().from(each).assessments(List.of()).build())
                .toList())
        .build();
  }

  /** Returns all differences; none if and only if the decisions are equal. */
  static List<String> inAll(AdmissibilityDecision one, AdmissibilityDecision other) {
    return one.equals(other)
        ? List.of()
        : new Differences(one, other).compareStatuses().compareFindings().compareTheRest().lines;
  }

  private Differences compareStatuses() {
    for (StatusChange change : other.diff(one).getStatuses()) {
      compare("%s of %s".formatted(change.kind(), change.key()), change.before(), change.after());
    }
    if (lines.isEmpty()) {
      compare("outcome", one.getOutcome(), other.getOutcome());
      compare("certification", one.getCertification(), other.getCertification());
      compare("blocks", one.getBlocks(), other.getBlocks());
      compare("competencies", one.getCompetencies(), other.getCompetencies());
    }
    return this;
  }

  private Differences compareFindings() {
    List<FindingChange> changes = other.diff(one).getFindings();
    for (FindingChange change : changes) {
      compare(
          "%s about %s".formatted(change.rule(), change.subject()),
          change.before(),
          change.after());
    }
    if (changes.isEmpty() && one.getFindings().size() == other.getFindings().size()) {
      compareOrder(one.getFindings(), other.getFindings());
    }
    return this;
  }

  /** Notes the first place at which the order of the same findings differs. */
  private void compareOrder(List<Finding> before, List<Finding> after) {
    for (int place = 0; place < before.size(); place++) {
      if (!before.get(place).equals(after.get(place))) {
        compare("finding %d".formatted(place + 1), before.get(place), after.get(place));
        return;
      }
    }
  }

  private Differences compareTheRest() {
    compare("validated results", one.getValidatedResults(), other.getValidatedResults());
    compare("records", one.getRecords(), other.getRecords());
    compare("left aside", one.getLeftAside(), other.getLeftAside());
    compareSteps();
    compare("target", one.getTarget(), other.getTarget());
    compare("provenance", one.getProvenance(), other.getProvenance());
    if (lines.isEmpty()) {
      lines.add("what is not shown, such as the reference to the candidate");
    }
    return this;
  }

  private Differences compareSteps() {
    List<RemainingStep> before = one.getRemainingSteps();
    List<RemainingStep> after = other.getRemainingSteps();
    before.stream()
        .filter(step -> !after.contains(step))
        .forEach(step -> lines.add("remaining step: %s -> nothing".formatted(told(step))));
    after.stream()
        .filter(step -> !before.contains(step))
        .forEach(step -> lines.add("remaining step: nothing -> %s".formatted(told(step))));
    if (before.size() == after.size() && Set.copyOf(before).equals(Set.copyOf(after))) {
      compare("order of remaining steps", before, after);
    }
    return this;
  }

  private static String told(RemainingStep step) {
    return "%s about %s (%s)".formatted(step.action(), step.subject(), step.rule());
  }

  private void compare(String what, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      lines.add("%s: %s -> %s".formatted(what, told(before), told(after)));
    }
  }

  /** Returns the value as it is shown, in short. */
  static Object told(@Nullable Object value) {
    return value == null ? "nothing" : value instanceof Answer answer ? told(answer) : value;
  }

  /** Returns the kind of an answer, its codes, and of what they speak. */
  static String told(Answer answer) {
    String said =
        answer.arguments().stream()
            .map(argument -> "%s %s".formatted(argument.name(), argument.value()))
            .collect(Collectors.joining(", "));
    return Stream.concat(
            Stream.of(answer.kind().name()), answer.codes().stream().map(ReasonCode::value))
        .collect(Collectors.joining(" ", "", said.isEmpty() ? "" : " (%s)".formatted(said)));
  }
}
