package io.github.cqpm.model.referential;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the candidate must have achieved.
 *
 * <p>French: <i>résultats attendus</i> (2.1).
 */
@Value.Immutable
public sealed interface ExpectedResults permits ImmutableExpectedResults {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the statements in printed order. */
  @NotEmpty
  List<@Valid Statement> getStatements();

  /** Builds a {@link ExpectedResults}. */
  final class Builder extends ImmutableExpectedResults.Builder {
    Builder() {}
  }
}
