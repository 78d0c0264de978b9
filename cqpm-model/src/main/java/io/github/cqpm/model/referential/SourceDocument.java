package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Legible;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The document that a referential's data were taken from. Citations name it.
 *
 * <p>French: <i>référentiel du CQPM</i> (title page).
 */
@Value.Immutable
public sealed interface SourceDocument permits ImmutableSourceDocument {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the title. */
  @NotBlank
  String getTitle();

  /** Returns what a reader must know of the data, such as whose wording it is. */
  Optional<@NotBlankIfPresent String> getNotice();

  /** Returns its attributes in one line, as {@code toString()}. */
  default String toLine() {
    return Legible.of(
        "SourceDocument{title=%s, notice=%s}".formatted(getTitle(), getNotice().orElse("")));
  }

  /** Builds a {@link SourceDocument}. */
  final class Builder extends ImmutableSourceDocument.Builder {
    Builder() {}
  }
}
