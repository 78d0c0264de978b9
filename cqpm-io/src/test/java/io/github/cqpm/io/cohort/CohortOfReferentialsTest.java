package io.github.cqpm.io.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.cohort.Cohort.Outcome;
import io.github.cqpm.io.document.CohortFigures;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A cohort to several referentials, each line decided by the one that it names. */
class CohortOfReferentialsTest {
  private static final CertificationReferential FIRST = Cohort.REFERENTIAL;
  private static final CertificationReferential SECOND =
      CertificationReferential.builder()
          .from(FIRST)
          .version("2")
          .validFrom(LocalDate.of(2026, 1, 1))
          .build();
  private static final CertificationReferential BUNDLED =
      Referentials.technicoCommercialIndustriel();

  private static CohortDecider decider(Referentials referentials) {
    return CohortDecider.of(
        CertificationEngine.standard(), referentials, CompleteCandidacy.LAST_DAY);
  }

  private static String line(CertificationReferential referential) {
    return Cohort.line(CompleteCandidacy.to(referential));
  }

  @Test
  void each_line_is_decided_by_the_version_that_it_names_and_one_to_an_unknown_is_rejected() {
    Outcome outcome =
        Cohort.decide(
            decider(Referentials.bundled().with(FIRST)),
            String.join("\n", line(BUNDLED), line(SECOND), line(FIRST)));

    assertThat(outcome.decisions().lines())
        .containsExactlyElementsOf(
            Stream.of(BUNDLED, FIRST)
                .map(
                    named -> {
                      AdmissibilityDecision decision =
                          CertificationEngine.standard()
                              .decide(
                                  named, CompleteCandidacy.to(named), CompleteCandidacy.LAST_DAY);
                      return "{\"line\":%d,%s,\"decision\":%s}"
                          .formatted(
                              named == BUNDLED ? 1 : 3,
                              head(outcome, named == BUNDLED ? 1 : 3),
                              CqpmJson.standard().writeLine(decision));
                    })
                .toList());
    assertThat(outcome.rejects())
        .startsWith("{\"line\":2,\"problems\":[{\"code\":\"UNKNOWN_REFERENTIAL\"")
        .contains("\"pointer\":\"/referential\"")
        .contains("\"value\":\"small version 2\",\"expected\":[\"small version 1\"]");
    assertThat(outcome.summary().problems())
        .hasToString("{%s=1}".formatted(DocumentProblemCode.UNKNOWN_REFERENTIAL));
  }

  private static String head(Outcome outcome, int line) {
    String begin = "{\"line\":%d,".formatted(line);
    return outcome
        .decisions()
        .lines()
        .filter(each -> each.startsWith(begin))
        .map(each -> each.substring(begin.length(), each.indexOf(",\"decision\":")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void each_referential_has_figures_of_its_own() {
    Referentials three = Referentials.bundled().with(FIRST).with(SECOND);
    Outcome outcome =
        Cohort.decide(
            decider(three),
            String.join("\n", line(SECOND), line(BUNDLED), line(FIRST), line(SECOND)));

    assertThat(outcome.summary().figures())
        .extracting(figures -> figures.basis().orElseThrow().referential())
        .containsExactly(FIRST.getReference(), SECOND.getReference(), BUNDLED.getReference());
    assertThat(outcome.summary().figures())
        .extracting(CohortFigures::decided)
        .containsExactly(1L, 2L, 1L);
    assertThat(
            CohortOutputs.summarize(
                new ByteArrayInputStream(Cohort.bytes(outcome.decisions())),
                new ByteArrayInputStream(new byte[0])))
        .isEqualTo(outcome.summary());
  }

  @Test
  void a_run_is_not_gone_on_with_by_other_referentials() {
    Referentials one = Referentials.bundled().with(FIRST);

    assertThat(decider(one).settings())
        .isEqualTo(decider(Referentials.bundled().with(FIRST)).settings());
    assertThat(
            List.of(
                decider(Referentials.bundled()).settings(),
                decider(one.with(SECOND)).settings(),
                Cohort.decider().settings()))
        .doesNotContain(decider(one).settings())
        .doesNotHaveDuplicates();
  }
}
