package io.github.cqpm.model.referential;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;

/**
 * Under which conditions a competency is shown.
 *
 * <p>French: <i>conditions de réalisation</i> (2.1).
 */
@Value.Immutable
public sealed interface PerformanceConditions permits ImmutablePerformanceConditions {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the statements in printed order. */
  @NotEmpty
  List<@Valid Statement> getStatements();

  /** Builds a {@link PerformanceConditions}. */
  final class Builder extends ImmutablePerformanceConditions.Builder {
    Builder() {}
  }
}
