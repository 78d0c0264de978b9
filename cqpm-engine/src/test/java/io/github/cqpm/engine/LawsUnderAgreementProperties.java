package io.github.cqpm.engine;

/** The laws under the rules that the branch agreement adds, too. */
class LawsUnderAgreementProperties extends LawsProperties {
  LawsUnderAgreementProperties() {
    super(CertificationEngine.of(RuleSet.agreement()));
  }
}
