package io.github.cqpm.model.referential;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;

/**
 * The knowledge that belongs to a block.
 *
 * <p>French: <i>connaissances associées</i> (1., second of that number).
 */
@Value.Immutable
public sealed interface AssociatedKnowledge permits ImmutableAssociatedKnowledge {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the statements in printed order. */
  @NotEmpty
  List<@Valid Statement> getStatements();

  /** Builds a {@link AssociatedKnowledge}. */
  final class Builder extends ImmutableAssociatedKnowledge.Builder {
    Builder() {}
  }
}
