package io.github.cqpm.io.internal.format;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.diagnosis.Shown;
import io.github.cqpm.io.internal.json.Place;
import io.github.cqpm.io.internal.json.Problems;
import io.github.cqpm.io.internal.json.Tokens;
import io.github.cqpm.io.internal.json.Tokens.Token;
import io.github.cqpm.io.internal.names.FrenchNames;
import io.github.cqpm.io.internal.names.Nearest;
import java.io.IOException;
import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One pass over the tokens of a value, which collects everything that is wrong with it. */
final class Pass {
  /** What properties of earlier versions are called today. */
  private static final Map<String, String> FORMER_NAMES = Map.of("dimension", "id");

  /** Thrown where something is wrong, by a pass that was not to collect it. */
  static final class Interrupted extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private Interrupted() {
      super("Something is wrong with the value.", null, false, false);
    }
  }

  private final Tokens tokens;
  private final @Nullable Problems errors;
  private final Problems unknown;

  private Pass(Tokens tokens, @Nullable Problems errors, Problems unknown) {
    this.tokens = tokens;
    this.errors = errors;
    this.unknown = unknown;
  }

  /** Begins a pass that is {@linkplain Interrupted interrupted} where anything is wrong. */
  static Pass trusting(Tokens tokens) {
    return new Pass(tokens, null, new Problems(1));
  }

  /** Begins a pass that tells at most so many problems. */
  static Pass collecting(Tokens tokens, int most) {
    return new Pass(tokens, new Problems(most), new Problems(most));
  }

  /** Returns a pass over other tokens, which tells this one what it finds. */
  Pass over(Tokens others) {
    return new Pass(others, errors, unknown);
  }

  Tokens tokens() {
    return tokens;
  }

  boolean isTrusting() {
    return errors == null;
  }

  /** Interrupts a pass that is not to collect problems: what follows takes time. */
  void requireLeisure() {
    if (errors == null) {
      throw new Interrupted();
    }
  }

  /** Returns how much was found wrong, unknown properties aside. */
  int errors() {
    return errors == null ? 0 : errors.count();
  }

  /** Returns the unknown properties, in the order of the document. */
  List<DocumentProblem> getUnknown() {
    return unknown.toList();
  }

  /** Returns all problems, in the order of the document; where there are many, errors first. */
  List<DocumentProblem> getAll(int most, List<DocumentProblem> others) {
    Problems all = new Problems(most);
    if (errors != null) {
      all.addAll(errors);
    }
    others.forEach(all::add);
    all.addAll(unknown);
    return all.toList();
  }

  /** Returns whether one more error is told; if not, it is counted. */
  private boolean hasRoom() {
    if (errors == null) {
      throw new Interrupted();
    }
    return errors.hasRoom();
  }

  private void add(DocumentProblem problem) {
    if (errors != null) {
      errors.add(problem);
    }
  }

  /** Tells what is wrong at the current token. */
  void report(DocumentProblemCode code, String value, String... expected) {
    if (hasRoom()) {
      add(Problems.problem(code, tokens.place(), value, expected));
    }
  }

  /** Tells what is wrong at the current token, and what was probably meant. */
  void report(DocumentProblemCode code, String value, List<String> expected, String meant) {
    if (hasRoom()) {
      add(Problems.problem(code, tokens.place(), value, expected, meant));
    }
  }

  /** Tells what is wrong at a place. */
  void report(DocumentProblemCode code, Place place, String value, String... expected) {
    if (hasRoom()) {
      add(Problems.problem(code, place, value, expected));
    }
  }

  /** Tells that the current text is none of the names; it is shown only if near one of them. */
  void reportConstant(DocumentProblemCode code, String text, List<String> names) {
    if (hasRoom()) {
      String near = Nearest.to(text, names);
      String shown = near.isEmpty() ? "" : Shown.name(text);
      add(Problems.problem(code, tokens.place(), shown, names, near));
    }
  }

  /**
   * Tells that there is no property of that name, and what is absent was perhaps meant.
   *
   * @return whether something was meant
   */
  boolean reportUnknown(String name, Place place, List<String> names, Collection<String> absent) {
    if (!unknown.hasRoom()) {
      return false;
    }
    String today = FORMER_NAMES.getOrDefault(name, FrenchNames.find(name, absent));
    String meant = absent.contains(today) ? today : Nearest.to(name, absent);
    unknown.add(
        Problems.problem(
            DocumentProblemCode.UNKNOWN_PROPERTY, place, Shown.name(name), names, meant));
    return !meant.isEmpty();
  }

  /** Passes over the current value, which is of another kind than that, and tells so. */
  void refuseKind(String expected) throws IOException {
    refuseKind(List.of(expected), "");
  }

  /** Does the same, and tells what was probably meant. */
  void refuseKind(List<String> expected, String meant) throws IOException {
    if (tokens.current() == Token.NULL) {
      report(DocumentProblemCode.NULL_VALUE, "");
    } else {
      report(DocumentProblemCode.WRONG_TYPE, tokens.current().kind(), expected, meant);
    }
    tokens.skip();
  }
}
