package io.github.cqpm.io.testkit;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.testkit.Told.Field;
import io.github.cqpm.io.testkit.Told.Fields;
import io.github.cqpm.io.testkit.Told.Items;
import io.github.cqpm.io.testkit.Told.Place;
import io.github.cqpm.io.testkit.Told.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The JSON document that stands for a part of a story: one token a line, so that the line of a
 * problem tells where in the story the value came from.
 */
final class PlacedJson {
  /** The properties that are numbers; digits are text everywhere else. */
  private static final Set<String> NUMBERS = Set.of("formatVersion", "minimumCommissionMembers");

  private static final List<String> FLAG = List.of("boolean");

  /**
   * A line of the document.
   *
   * @param at where in the story it came from
   * @param told what was told there
   */
  private record Token(Place at, Told told) {}

  private final StringBuilder json = new StringBuilder();
  private final List<Token> tokens = new ArrayList<>();

  /** Writes the document. */
  PlacedJson(Fields document) {
    write("", document, new Place(1, 1));
  }

  /** Returns what our own reader makes of the document; none if it has problems, which are told. */
  <T> Optional<Reading<T>> read(Class<T> type, StoryProblems problems) {
    try {
      return Optional.of(CqpmJson.standard().read(json.toString(), type));
    } catch (InvalidDocumentException refused) {
      for (DocumentProblem problem : refused.getProblems()) {
        // under "expected" there is nothing about a person, so that a word may be shown
        boolean shown = type == AdmissibilityDecision.class && problem.value().isEmpty();
        tell(problem, shown, problems);
      }
      return Optional.empty();
    }
  }

  private void tell(DocumentProblem problem, boolean shown, StoryProblems problems) {
    Told told = tokenOf(problem).told();
    Optional<Said> slip =
        problem.code() == DocumentProblemCode.WRONG_TYPE
            ? Slips.insteadOfGroup(told).or(() -> Slips.inValue(told))
            : Slips.inValue(told);
    if (slip.isPresent()) {
      problems.add(placeOf(problem), slip.get());
      return;
    }
    switch (problem.code()) {
      case UNKNOWN_PROPERTY -> {
        // the document has what the story does not say, so that only we know what may be meant
        List<String> names =
            problem.expected().stream().filter(name -> !name.startsWith("format")).toList();
        problems.addUnknownName(placeOf(problem), problem.value(), names);
      }
      case MISSING_PROPERTY ->
          problems.addMissingName(placeOf(problem), problem.value(), problem.expected());
      case UNKNOWN_CONSTANT -> problems.add(placeOf(problem), Said.of(naming(problem, shown)));
      default -> problems.add(placeOf(problem), said(problem));
    }
  }

  private static Said said(DocumentProblem problem) {
    // the document has quotes that the story may not have
    String meant = problem.suggestion();
    return problem.expected().equals(FLAG)
        ? Said.of("flag", meant.isEmpty() ? "" : Said.of("write", meant))
        : Said.of(problem);
  }

  /** Returns a problem with a constant that shows what stands there, and all that may be meant. */
  private DocumentProblem naming(DocumentProblem problem, boolean shown) {
    return new DocumentProblem(
        problem.code(),
        problem.pointer(),
        problem.line(),
        problem.column(),
        shown && tokenOf(problem).told() instanceof Word word
            ? StoryProblems.shown(word.text())
            : problem.value(),
        problem.expected(),
        StoryProblems.withLonger(problem.suggestion(), problem.expected()),
        problem.inputProblem());
  }

  /** Returns where in the story the value stands that a problem is about. */
  Place placeOf(DocumentProblem problem) {
    return tokenOf(problem).at();
  }

  private Token tokenOf(DocumentProblem problem) {
    return tokens.get(Math.min(Math.max(problem.line(), 1), tokens.size()) - 1);
  }

  private void write(String name, Told told, Place around) {
    Place at = told.at().equals(Place.NOWHERE) ? around : told.at();
    if (told instanceof Word word) {
      boolean flag = word.text().equals("true") || word.text().equals("false");
      boolean number = NUMBERS.contains(name) && word.text().matches("[0-9]{1,9}");
      put(word.plain() && (flag || number) ? word.text() : quote(word.text()), at, told);
    } else if (told instanceof Items list) {
      put("[", at, told);
      String comma = "";
      for (Told item : list.items()) {
        put(comma, at, told);
        write("", item, at);
        comma = ",";
      }
      put("]", at, told);
    } else if (told instanceof Fields group) {
      put("{", at, told);
      String comma = "";
      for (Field field : group.fields().values()) {
        Place ofName = field.at().equals(Place.NOWHERE) ? at : field.at();
        put(comma, at, told);
        put(quote(field.name()), ofName, told);
        put(":", ofName, told);
        write(field.name(), field.value(), ofName);
        comma = ",";
      }
      put("}", at, told);
    }
  }

  private void put(String token, Place at, Told told) {
    json.append(token).append('\n');
    tokens.add(new Token(at, told));
  }

  /** Returns a text between quotes, as JSON and YAML have it. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            each -> {
              if (each == '"' || each == '\\') {
                quoted.append('\\').appendCodePoint(each);
              } else if (isPrintable(each)) {
                quoted.appendCodePoint(each);
              } else {
                for (char half : Character.toChars(each)) {
                  quoted.append("\\u%04x".formatted((int) half));
                }
              }
            });
    return quoted.append('"').toString();
  }

  private static boolean isPrintable(int character) {
    return character >= ' '
        && switch (Character.getType(character)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              false;
          default -> true;
        };
  }
}
