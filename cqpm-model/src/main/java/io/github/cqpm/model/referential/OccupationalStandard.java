package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Legible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The occupation: its mission, its activities and the setting they are carried out in.
 *
 * <p>French: <i>référentiel d'activités</i> (1., first of that number).
 */
@Value.Immutable
public sealed interface OccupationalStandard permits ImmutableOccupationalStandard {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the paragraphs on the mission. */
  List<@NotBlank String> getMission();

  /** Returns the sentence that leads in to the activities. */
  Optional<@NotBlankIfPresent String> getActivitiesLeadIn();

  /** Returns the activities in printed order. */
  List<@Valid Activity> getActivities();

  /** Returns the paragraphs on the work environment. */
  List<@NotBlank String> getWorkEnvironment();

  /** Returns the paragraphs on the interactions at work. */
  List<@NotBlank String> getInteractions();

  /** Returns the paragraphs on the outlook of the trade. */
  List<@NotBlank String> getOutlook();

  /** Returns its attributes in one line, as {@code toString()}. */
  default String toLine() {
    return Legible.of(
        "OccupationalStandard{mission=%s, activitiesLeadIn=%s, activities=%s, workEnvironment=%s, interactions=%s, outlook=%s}"
            .formatted(
                getMission(),
                getActivitiesLeadIn().orElse(""),
                getActivities(),
                getWorkEnvironment(),
                getInteractions(),
                getOutlook()));
  }

  /** Builds a {@link OccupationalStandard}. */
  final class Builder extends ImmutableOccupationalStandard.Builder {
    Builder() {}
  }
}
