package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.io.text.Explanations;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Under which policy is decided. */
final class PolicyOptions {
  @Option(names = "--jury-may-overrule")
  private boolean juryMayOverrule;

  @Option(names = "--notice", paramLabel = "${bundle:label.rule}")
  private List<String> notices = List.of();

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /**
   * Returns the policy chosen.
   *
   * @throws ParameterException if a rule may not be turned into a notice; it says so in that
   *     language, and which rules may
   */
  DecisionPolicy policy(Language language) {
    List<String> refused =
        notices.stream().filter(id -> !idsOf(DecisionPolicy.MAY_BE_NOTICES).contains(id)).toList();
    if (!refused.isEmpty()) {
      Set<String> known =
          idsOf(
              RuleSet.agreement().getRules().stream()
                  .map(RuleDescription::id)
                  .collect(Collectors.toSet()));
      throw new ParameterException(
          spec.commandLine(),
          refused.stream()
                  .map(
                      id ->
                          say(
                              language,
                              known.contains(id) ? "refused" : "unknown",
                              Explanations.legible(id)))
                  .collect(Collectors.joining("\n"))
              + "\n"
              + say(
                  language,
                  "possible",
                  idsOf(DecisionPolicy.MAY_BE_NOTICES).stream()
                      .sorted()
                      .collect(Collectors.joining("\n  ", "\n  ", ""))));
    }
    return DecisionPolicy.builder()
        .juryMayOverrule(juryMayOverrule)
        .addAllNotices(notices.stream().map(RuleId::of).toList())
        .build();
  }

  private static Set<String> idsOf(Set<RuleId> rules) {
    return rules.stream().map(RuleId::toString).collect(Collectors.toSet());
  }

  private static String say(Language language, String key, String value) {
    return language.say("notice." + key).formatted(value);
  }
}
