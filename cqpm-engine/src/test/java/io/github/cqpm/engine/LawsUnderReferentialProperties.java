package io.github.cqpm.engine;

/** The laws under the rules of the referential. */
class LawsUnderReferentialProperties extends LawsProperties {
  LawsUnderReferentialProperties() {
    super(CertificationEngine.standard());
  }
}
