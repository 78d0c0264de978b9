package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Legible;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;

/**
 * A sentence or paragraph of a referential and, where one follows it, its list of items. Most items
 * are binding parts of the statement, not examples.
 *
 * <p>French: <i>critères mesurables et observables, résultats attendus</i> (2.1).
 */
@Value.Immutable
public sealed interface Statement permits ImmutableStatement {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the text before the items, as printed. */
  @NotBlank
  String getText();

  /** Returns the items, without their bullets; empty if no list follows. */
  List<@NotBlank String> getItems();

  /** Returns a statement without items. */
  static Statement of(String text) {
    return builder().text(text).build();
  }

  /** Returns its attributes in one line, as {@code toString()}. */
  default String toLine() {
    return Legible.of("Statement{text=%s, items=%s}".formatted(getText(), getItems()));
  }

  /** Builds a {@link Statement}. */
  final class Builder extends ImmutableStatement.Builder {
    Builder() {}
  }
}
