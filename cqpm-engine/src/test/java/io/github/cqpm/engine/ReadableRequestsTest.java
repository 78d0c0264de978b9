package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.testkit.ReadableRequests;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.ServiceLoader;
import net.jqwik.api.SampleReportingFormat;
import org.junit.jupiter.api.Test;

/** What a failing property shows of a request. */
class ReadableRequestsTest {
  private static final ReadableRequests FORMAT = new ReadableRequests();

  @Test
  void is_found_by_jqwik() {
    assertThat(ServiceLoader.load(SampleReportingFormat.class))
        .hasAtLeastOneElementOfType(ReadableRequests.class);
  }

  @Test
  void shows_a_request_part_by_part() {
    var request =
        DecisionRequest.builder()
            .referential(SmallReferential.get())
            .candidacy(CompleteCandidacy.to(SmallReferential.get()))
            .asOf(CompleteCandidacy.LAST_DAY)
            .build();

    assertThat(FORMAT.appliesTo(request)).isTrue();
    assertThat(FORMAT.appliesTo(request.getCandidacy())).isFalse();
    assertThat(FORMAT.report(request).toString())
        .startsWith("{as of=2026-02-28, policy=DecisionPolicy{")
        .contains("referential=CertificationReferential{", "candidacy=Candidacy{");
  }
}
