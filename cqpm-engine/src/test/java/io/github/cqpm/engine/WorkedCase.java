package io.github.cqpm.engine;

import static io.github.cqpm.engine.SmallReferential.ALL;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A candidacy worked out by hand, and what must come of it, written short.
 *
 * @param name its number, and what is changed in the base
 * @param situation the base with that change
 * @param verdict the outcome, then blocks and awards in the order 0158/0167/0166: admissible, not,
 *     undetermined, "-" for an award that is not applicable, "." for a block not targeted; or the
 *     code of its input problem
 * @param shows statuses, answers of rules (satisfied, violated, undetermined, not applicable), and
 *     all that remains or is left aside, where it is said; c1 to c7, b8, b7 and b6 for short
 */
record WorkedCase(String name, Situation situation, String verdict, String shows) {
  @Override
  public String toString() {
    return name;
  }

  void verify() {
    AdmissibilityDecision decision = situation.decide();
    String[] expected = verdict.split(" ", -1);
    assertThat(decision.getOutcome()).hasToString(expected[0]);
    assertThat(perBlock(decision, BlockDecision::status)).isEqualTo(expected[1]);
    if (expected.length > 2) {
      assertThat(perBlock(decision, BlockDecision::award)).isEqualTo(expected[2]);
    }
    Set<String> items = expand(shows);
    if (items.stream().noneMatch(item -> item.startsWith("certification"))) {
      items.add("certification " + (expected[1].contains(".") ? "none" : expected[0]));
    }
    assertThat(tell(decision)).containsAll(items);
  }

  // Expected, in full.

  private static Set<String> expand(String shows) {
    Set<String> items = new LinkedHashSet<>();
    for (String item : shows.split(";\\s*", -1)) {
      if (item.startsWith("all ") || item.startsWith("rest ")) {
        String status = item.substring(item.indexOf(' '));
        ALL.stream()
            .map(WorkedCase::shorten)
            .filter(name -> items.stream().noneMatch(earlier -> earlier.startsWith(name + " ")))
            .toList()
            .forEach(name -> items.add(name + status));
      } else if (item.startsWith("remains all ")) {
        String steps = item.substring("remains all ".length());
        items.add(
            ALL.stream()
                .map(id -> shorten(id) + ": [" + steps + "]")
                .collect(joining(", ", "remains {", "}")));
      } else {
        items.add(item);
      }
    }
    return items;
  }

  // Told by the decision.

  private static Set<String> tell(AdmissibilityDecision decision) {
    Set<String> told = new LinkedHashSet<>();
    told.add("certification " + decision.getCertification().map(Enum::name).orElse("none"));
    for (var competency : decision.getCompetencies()) {
      String name = shorten(competency.getCompetency());
      told.add(name + " " + competency.getStatus());
      competency.getSince().ifPresent(since -> told.add("since " + name + " " + since));
    }
    for (var finding : decision.getFindings()) {
      told.add(
          "%s %s %s"
              .formatted(
                  finding.rule(),
                  shorten(finding.subject()),
                  finding.answer().kind().name().charAt(0)));
    }
    told.add(
        decision.getLeftAside().stream()
            .map(aside -> aside.record() + ": " + aside.reason())
            .collect(joining(", ", "leftAside {", "}")));
    told.add("remains " + remains(decision.getRemainingSteps()));
    return told;
  }

  private static String perBlock(
      AdmissibilityDecision decision, Function<BlockDecision, Enum<?>> status) {
    return Stream.of(B8, B7, B6)
        .map(block -> decision.find(block).map(status).map(WorkedCase::letter).orElse("."))
        .collect(joining("/"));
  }

  private static String letter(Enum<?> status) {
    return status == AwardStatus.NOT_APPLICABLE ? "-" : status.name().substring(0, 1);
  }

  private static String remains(List<RemainingStep> steps) {
    return Stream.concat(Stream.of("candidacy"), ALL.stream().map(WorkedCase::shorten))
        .map(
            subject ->
                steps.stream()
                    .filter(step -> shorten(step.subject()).equals(subject))
                    .map(step -> write(step.action()))
                    .collect(joining(", ", subject + ": [", "]")))
        .filter(of -> !of.endsWith("[]"))
        .collect(joining(", ", "{", "}"));
  }

  private static String write(RemainingStep.Action action) {
    return switch (action) {
      case GIVE_OPINION -> "opinion";
      case ASSESS_AGAIN -> "assessAgain";
      case STATE_REGISTRATION -> "stateRegistration";
      case SATISFY_HOST_RULE -> "hostRule";
      case ENROL, PLAN, ASSESS, DELIBERATE, AWARD -> action.name().toLowerCase(Locale.ROOT);
    };
  }

  private static String shorten(Object id) {
    String text = id.toString();
    for (CompetencyId competency : ALL) {
      text = text.replace(competency.toString(), "c" + (ALL.indexOf(competency) + 1));
    }
    for (BlockCode block : List.of(B8, B7, B6)) {
      text = text.replace(block.toString(), "b" + block.toString().substring(6));
    }
    return text;
  }
}
