package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Legible;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;

/**
 * An activity of the occupation.
 *
 * <p>French: <i>activité visée par la certification</i> (1.1).
 */
@Value.Immutable
public sealed interface Activity permits ImmutableActivity {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the identity, which blocks and opinions name. */
  ActivityId getId();

  /** Returns the title as printed. */
  @NotBlank
  String getTitle();

  /** Returns the paragraphs that describe the activity. */
  List<@NotBlank String> getParagraphs();

  /** Returns its attributes in one line, as {@code toString()}. */
  default String toLine() {
    return Legible.of(
        "Activity{id=%s, title=%s, paragraphs=%s}".formatted(getId(), getTitle(), getParagraphs()));
  }

  /** Builds a {@link Activity}. */
  final class Builder extends ImmutableActivity.Builder {
    Builder() {}
  }
}
