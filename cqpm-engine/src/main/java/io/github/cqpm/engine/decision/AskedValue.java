package io.github.cqpm.engine.decision;

import io.github.cqpm.model.internal.Legible;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A value that a {@link Question} asks for.
 *
 * @param fact what
 * @param part of which part of it: a competency, a criterion group or an activity, by its id; empty
 *     where there is but one value
 * @param choices the values that are possible, as text: names of constants, ids, or what may be
 *     awarded; empty where its form has no choices, or none is known yet
 */
public record AskedValue(AskedFact fact, Optional<String> part, List<String> choices) {
  /** Copies the list. */
  public AskedValue {
    choices = List.copyOf(choices);
  }

  static AskedValue of(AskedFact fact) {
    return new AskedValue(fact, Optional.empty(), List.of());
  }

  static AskedValue of(AskedFact fact, Object part) {
    return new AskedValue(fact, Optional.of(part.toString()), List.of());
  }

  AskedValue among(Enum<?>... constants) {
    return new AskedValue(fact, part, Arrays.stream(constants).map(Enum::name).toList());
  }

  AskedValue among(List<?> values) {
    return new AskedValue(fact, part, values.stream().map(Object::toString).toList());
  }

  /** Returns its parts on one line, legibly. */
  @Override
  public String toString() {
    return Legible.of("AskedValue[fact=%s, part=%s, choices=%s]".formatted(fact, part, choices));
  }
}
