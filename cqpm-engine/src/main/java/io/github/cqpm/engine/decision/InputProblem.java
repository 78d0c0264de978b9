package io.github.cqpm.engine.decision;

import io.github.cqpm.model.internal.Legible;
import java.util.List;

/**
 * Something in the input that would make a decision wrong. There is one for each code and set of
 * records concerned.
 *
 * @param code what is wrong
 * @param ids the records and commissions concerned, or, for a problem of the referential, the id in
 *     question or that of the block or method that names it; sorted, each once; empty where it is
 *     the candidacy itself
 * @param values the offending values; empty where the ids say it all
 */
public record InputProblem(InputProblemCode code, List<String> ids, List<Argument> values) {
  /** Copies the lists. */
  public InputProblem {
    ids = List.copyOf(ids);
    values = List.copyOf(values);
  }

  /** Returns its parts on one line, legibly. */
  @Override
  public String toString() {
    return Legible.of("InputProblem[code=%s, ids=%s, values=%s]".formatted(code, ids, values));
  }
}
