package io.github.cqpm.engine.decision;

import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.internal.Legible;
import io.github.cqpm.model.referential.CertificationReferential;
import java.time.LocalDate;
import java.util.SortedMap;
import org.immutables.value.Value;

/** What a decision is made of. */
@Value.Immutable
public sealed interface DecisionRequest permits ImmutableDecisionRequest {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the referential. */
  CertificationReferential getReferential();

  /** Returns the candidacy. */
  Candidacy getCandidacy();

  /** Returns the day as of which to decide. Records dated after it are left aside. */
  LocalDate getAsOf();

  /** Returns the policy; the standard one by default. */
  @Value.Default
  default DecisionPolicy getPolicy() {
    return DecisionPolicy.standard();
  }

  /**
   * Returns digests of the documents that the input came from, by the name of the document; they
   * are handed on to the provenance.
   */
  @Value.NaturalOrder
  SortedMap<String, String> getDigests();

  /** Returns its attributes in one line, as {@code toString()}. */
  default String toLine() {
    return Legible.of(
        "DecisionRequest{referential=%s, candidacy=%s, asOf=%s, policy=%s, digests=%s}"
            .formatted(getReferential(), getCandidacy(), getAsOf(), getPolicy(), getDigests()));
  }

  /** Builds a {@link DecisionRequest}. */
  final class Builder extends ImmutableDecisionRequest.Builder {
    Builder() {}
  }
}
