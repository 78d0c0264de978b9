package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.RuleId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What a second run sets otherwise than the first, with which it is compared. */
final class CompareOptions {
  private static final String RULES = "rules";
  private static final String JURY_MAY_OVERRULE = "jury-may-overrule";
  private static final String NOTICE = "notice";
  private static final List<String> KEYS = List.of(RULES, JURY_MAY_OVERRULE, NOTICE);

  @Option(names = "--compare-with", paramLabel = "${bundle:label.setting}", split = ",")
  private List<String> settings = List.of();

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /** Returns whether there is a second run. */
  boolean isGiven() {
    return !settings.isEmpty();
  }

  /** Returns what is set otherwise, as it was given. */
  String describe() {
    return String.join(", ", settings);
  }

  /**
   * Checks each setting.
   *
   * @throws ParameterException if one is unknown, or has a value that is not possible; it says so
   *     in that language, with what is
   */
  void check(Language language) {
    for (String setting : settings) {
      String key = setting.contains("=") ? setting.substring(0, setting.indexOf('=')) : setting;
      require(KEYS.contains(key), key, KEYS, "usage.compare-key", language);
      require(
          setting.contains("=") && possible(key).contains(valueOf(setting)),
          key + "=" + valueOf(setting),
          possible(key).stream().map(value -> key + "=" + value).toList(),
          "usage.compare-value",
          language);
    }
  }

  private void require(
      boolean met, String given, Collection<String> possible, String key, Language language) {
    if (!met) {
      throw new ParameterException(
          spec.commandLine(),
          language.say(key, given)
              + language.didYouMean(given, possible)
              + " "
              + language.say("usage.compare-possible", language.anyOf(List.copyOf(possible))));
    }
  }

  private static List<String> possible(String key) {
    return switch (key) {
      case RULES ->
          Stream.of(RuleOptions.Rules.values())
              .map(each -> each.name().toLowerCase(Locale.ROOT))
              .toList();
      case NOTICE -> DecisionPolicy.MAY_BE_NOTICES.stream().map(RuleId::toString).toList();
      default -> List.of("true", "false");
    };
  }

  private static String valueOf(String setting) {
    return setting.contains("=") ? setting.substring(setting.indexOf('=') + 1) : "";
  }

  private List<String> valuesOf(String key) {
    return settings.stream()
        .filter(each -> each.startsWith(key + "="))
        .map(CompareOptions::valueOf)
        .toList();
  }

  /** Returns the engine of the second run; that of the first, where its rules are not set. */
  CertificationEngine engine(CertificationEngine first) {
    List<String> rules = valuesOf(RULES);
    return rules.isEmpty()
        ? first
        : RuleOptions.engine(
            RuleOptions.Rules.valueOf(rules.get(rules.size() - 1).toUpperCase(Locale.ROOT)));
  }

  /** Returns the policy of the second run: that of the first, with what is set otherwise. */
  DecisionPolicy policy(DecisionPolicy first) {
    List<String> overrule = valuesOf(JURY_MAY_OVERRULE);
    return DecisionPolicy.builder()
        .from(first)
        .juryMayOverrule(
            overrule.isEmpty()
                ? first.isJuryMayOverrule()
                : Boolean.parseBoolean(overrule.get(overrule.size() - 1)))
        .addAllNotices(Set.copyOf(valuesOf(NOTICE)).stream().map(RuleId::of).toList())
        .build();
  }
}
