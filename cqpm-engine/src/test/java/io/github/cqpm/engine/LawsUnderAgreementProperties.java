package io.github.cqpm.engine;

import io.github.cqpm.engine.testkit.EngineUnderTest;

/** The laws under the rules that the branch agreement adds, too. */
class LawsUnderAgreementProperties extends LawsProperties {
  LawsUnderAgreementProperties() {
    super(EngineUnderTest.of(RuleSet.agreement()));
  }
}
