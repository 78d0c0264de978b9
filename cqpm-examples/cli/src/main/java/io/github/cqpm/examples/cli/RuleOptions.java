package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** By which rules is decided. */
final class RuleOptions {
  /** The rule sets that the library brings. */
  enum Rules {
    REFERENTIAL,
    AGREEMENT;

    /** Returns the name as the option spells it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(names = "--rules", paramLabel = "referential|agreement")
  private Rules rules = Rules.REFERENTIAL;

  /** Returns whether the option has the rule set of that name. */
  static boolean offers(String ruleSet) {
    return Stream.of(Rules.values()).anyMatch(each -> each.name().equalsIgnoreCase(ruleSet));
  }

  /** Returns the engine of the rules chosen. */
  CertificationEngine engine() {
    return engine(rules);
  }

  /** Returns the engine of these rules. */
  static CertificationEngine engine(Rules chosen) {
    return chosen == Rules.AGREEMENT
        ? CertificationEngine.of(RuleSet.agreement())
        : CertificationEngine.standard();
  }
}
