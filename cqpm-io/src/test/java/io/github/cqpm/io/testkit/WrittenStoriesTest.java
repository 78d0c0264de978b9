package io.github.cqpm.io.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.testkit.CertificationDomain;
import io.github.cqpm.model.testkit.DefectArbitraries;
import io.github.cqpm.model.testkit.DefectiveInput;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** A story that was written of a request is a story of that request. */
@Domain(CertificationDomain.class)
class WrittenStoriesTest {
  @Provide
  Arbitrary<DefectiveInput> defective() {
    return DefectArbitraries.any();
  }

  @Property(tries = 60)
  void written_and_read_a_request_is_the_same(
      @ForAll DecisionRequest request, @ForAll boolean underAgreement) {
    assertTellsTheSame(
        request,
        CertificationEngine.of(underAgreement ? RuleSet.agreement() : RuleSet.referential()));
  }

  @Property(tries = 60)
  void written_and_read_a_request_that_is_refused_is_the_same(
      @ForAll("defective") DefectiveInput input) {
    assertTellsTheSame(
        DecisionRequest.builder()
            .referential(input.referential())
            .candidacy(input.candidacy())
            .asOf(input.since())
            .build(),
        CertificationEngine.standard());
  }

  private static void assertTellsTheSame(DecisionRequest request, CertificationEngine engine) {
    String text = Story.write(request, engine);
    Story story = Story.of(text);
    assertThat(story.getRequest()).isEqualTo(request);
    assertThat(story.getRuleSet().getId()).isEqualTo(engine.getRuleSet().getId());
    story.verify();
  }
}
