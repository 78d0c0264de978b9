package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Legible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the referential asks of the host company.
 *
 * <p>French: <i>avis de l'entreprise</i> (2.2.2 A).
 */
@Value.Immutable
public sealed interface CompanyOpinionRequest permits ImmutableCompanyOpinionRequest {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the title as printed. */
  @NotBlank
  String getTitle();

  /** Returns the paragraphs. */
  @NotEmpty
  List<@NotBlank String> getParagraphs();

  /** Returns its attributes in one line, as {@code toString()}. */
  default String toLine() {
    return Legible.of(
        "CompanyOpinionRequest{title=%s, paragraphs=%s}".formatted(getTitle(), getParagraphs()));
  }

  /** Builds a {@link CompanyOpinionRequest}. */
  final class Builder extends ImmutableCompanyOpinionRequest.Builder {
    Builder() {}
  }
}
