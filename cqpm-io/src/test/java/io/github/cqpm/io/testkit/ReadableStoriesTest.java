package io.github.cqpm.io.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.DecisionRequest;
import java.util.ServiceLoader;
import net.jqwik.api.SampleReportingFormat;
import org.junit.jupiter.api.Test;

/** jqwik shows the request of a property that fails as a story. */
class ReadableStoriesTest {
  @Test
  void is_what_jqwik_prefers_for_a_request() {
    DecisionRequest request =
        Story.of("title: x\ncandidacy: { opinions: none }\nexpected: { outcome: UNDETERMINED }")
            .getRequest();
    SampleReportingFormat preferred =
        ServiceLoader.load(SampleReportingFormat.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(format -> format.appliesTo(request))
            .sorted()
            .findFirst()
            .orElseThrow();
    assertThat(preferred).isInstanceOf(ReadableStories.class);
    assertThat(preferred.report(request))
        .hasToString(
            """

            title: Contre-exemple
            candidacy: { opinions: none }
            expected: { outcome: UNDETERMINED }
            """);
  }
}
