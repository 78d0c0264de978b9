package io.github.cqpm.engine;

/** The same laws under the rules that the branch agreement adds. */
class LawsUnderAgreementProperties extends LawsProperties {
  private static final CertificationEngine ENGINE = CertificationEngine.of(RuleSet.agreement());

  @Override
  CertificationEngine engine() {
    return ENGINE;
  }
}
