package io.github.cqpm.engine;

import io.github.cqpm.engine.testkit.EngineUnderTest;

/** The laws under the rules of the referential. */
class LawsUnderReferentialProperties extends LawsProperties {
  LawsUnderReferentialProperties() {
    super(EngineUnderTest.standard());
  }
}
