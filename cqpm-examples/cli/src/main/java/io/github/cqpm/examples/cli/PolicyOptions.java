package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.RuleDescription;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
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

  @Option(
      names = "--notice",
      paramLabel = "${bundle:label.rule}",
      completionCandidates = MayBeNotices.class)
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
    List<String> possible = idsOf(DecisionPolicy.MAY_BE_NOTICES);
    List<String> refused = notices.stream().filter(id -> !possible.contains(id)).toList();
    if (!refused.isEmpty()) {
      List<String> known =
          idsOf(RuleSet.agreement().getRules().stream().map(RuleDescription::id).toList());
      throw new ParameterException(
          spec.commandLine(),
          refused.stream()
                  .map(
                      id ->
                          language.say(
                                  known.contains(id) ? "notice.refused" : "notice.unknown",
                                  BadUsage.quote(id))
                              + language.didYouMean(id, possible))
                  .collect(Collectors.joining(" "))
              + " "
              + language.say("notice.possible", language.anyOf(possible)));
    }
    return DecisionPolicy.builder()
        .juryMayOverrule(juryMayOverrule)
        .addAllNotices(notices.stream().map(RuleId::of).toList())
        .build();
  }

  private static List<String> idsOf(Collection<RuleId> rules) {
    return rules.stream().map(RuleId::toString).sorted().toList();
  }

  /** Offers the rules that may be turned into notices, where a command line is completed. */
  static final class MayBeNotices implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return idsOf(DecisionPolicy.MAY_BE_NOTICES).iterator();
    }
  }
}
