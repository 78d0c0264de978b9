package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.NationalRegistration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DigestsTest {
  private static final CqpmJson JSON = CqpmJson.standard();
  private static final CertificationReferential REFERENTIAL =
      JSON.readReferential(FormatExamples.referential());
  private static final Candidacy CANDIDACY = JSON.readCandidacy(FormatExamples.candidacy());
  private static final DecisionRequest REQUEST =
      DecisionRequest.builder()
          .referential(REFERENTIAL)
          .candidacy(CANDIDACY)
          .asOf(LocalDate.of(2026, 5, 1))
          .build();

  private static SortedMap<String, String> digests(DecisionRequest request) {
    return Digests.in(request).getDigests();
  }

  @Test
  void layout_and_order_of_properties_do_not_matter() {
    String turned = JSON.writeCanonical(CANDIDACY);
    assertThat(turned).startsWith("{\"assessments\":").doesNotContain("\n", ": ");
    assertThat(Digests.of(JSON.readCandidacy(turned))).isEqualTo(Digests.of(CANDIDACY));
  }

  /** Computed by a few lines of Python, which FORMAT.md shows. */
  @Test
  void a_digest_is_what_a_program_without_this_library_computes() {
    assertThat(Digests.of(CANDIDACY))
        .isEqualTo("sha256:af71f4356735d8afe3c5feb91608b78eaa4c940e6d84b4f10a91fbac79245315");
    assertThat(Digests.of(REFERENTIAL))
        .isEqualTo("sha256:61b45486abc314e978565061e7cfb95e8048be5fe23734e43e8e7c5592811e44");
    assertThat(Digests.before3(REQUEST).getDigests())
        .as("the digests that 0.1.0 computed")
        .containsEntry(
            "referential",
            "sha256:63ad86fb6494875a4661b1e708a3edaa4055877484e0fb7cca963c299adc2140");
    assertThat(digests(REQUEST))
        .containsEntry(
            "request", "sha256:6ca30fc5c38ddde871c55ffeb0ae73bdd24dbcbe02fb7df952ec932bfdd2d6f8");
    assertThat(Digests.of(JSON.readDecision(FormatExamples.decision())))
        .isEqualTo("sha256:60eae109550e75a4d8b488b05efb247808605f9c5f0bac7f22569c597b16982a");
  }

  @Test
  void a_request_carries_the_digests_of_its_documents_and_its_own() {
    assertThat(digests(REQUEST))
        .containsOnlyKeys("referential", "candidacy", "request")
        .containsEntry("referential", Digests.of(REFERENTIAL))
        .containsEntry("candidacy", Digests.of(CANDIDACY));
    assertThat(Digests.in(REQUEST, Digests.of(REFERENTIAL))).isEqualTo(Digests.in(REQUEST));
    assertThat(Digests.in(Digests.in(REQUEST))).isEqualTo(Digests.in(REQUEST));
  }

  @Test
  void another_day_policy_or_digest_of_the_hosts_gives_another_digest_of_the_request() {
    List<String> ofRequest =
        Stream.of(
                REQUEST,
                DecisionRequest.builder().from(REQUEST).asOf(LocalDate.of(2026, 5, 2)).build(),
                DecisionRequest.builder()
                    .from(REQUEST)
                    .policy(DecisionPolicy.builder().juryMayOverrule(true).build())
                    .build(),
                DecisionRequest.builder().from(REQUEST).putDigest("minutes.pdf", "00").build())
            .map(request -> digests(request).get("request"))
            .toList();
    assertThat(ofRequest).doesNotHaveDuplicates();
  }

  @Test
  void a_hosts_own_digests_are_handed_on() {
    assertThat(digests(DecisionRequest.builder().from(REQUEST).putDigest("mine", "00").build()))
        .hasSize(4)
        .contains(Map.entry("mine", "00"));
  }

  @Test
  void any_other_value_gives_another_digest() {
    assertThat(
            Digests.of(
                Candidacy.builder()
                    .from(CANDIDACY)
                    .candidate(CandidateReference.of("c-1042"))
                    .build()))
        .isNotEqualTo(Digests.of(CANDIDACY));
    assertThat(Digests.of(REFERENTIAL.withRegistration(NationalRegistration.none())))
        .isNotEqualTo(Digests.of(REFERENTIAL));
  }

  @Test
  void half_a_surrogate_pair_has_no_digest_and_is_not_shown() {
    Candidacy bad =
        CANDIDACY.plus(
            Revocation.builder()
                .id(RecordId.of("V9"))
                .date(LocalDate.of(2026, 4, 21))
                .record(RecordId.of("S1"))
                .reason("secret \ud800")
                .build());
    assertThatThrownBy(() -> Digests.of(bad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"/revocations/1/reason\"")
        .hasMessageNotContaining("secret");
  }
}
