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

  private final StringBuilder json = new StringBuilder();
  private final List<Place> places = new ArrayList<>();

  /** Writes the document. */
  PlacedJson(Fields document) {
    write("", document, new Place(1, 1));
  }

  /** Returns what our own reader makes of the document; none if it has problems, which are told. */
  <T> Optional<Reading<T>> read(Class<T> type, StoryProblems problems) {
    try {
      return Optional.of(CqpmJson.standard().read(json.toString(), type));
    } catch (InvalidDocumentException refused) {
      List<String> tokens = json.toString().lines().toList();
      for (DocumentProblem problem : refused.getProblems()) {
        String token = tokens.get(Math.min(problem.line(), tokens.size()) - 1);
        // under "expected" there is nothing about a person, so that a word may be shown
        tell(type == AdmissibilityDecision.class ? naming(token, problem) : problem, problems);
      }
      return Optional.empty();
    }
  }

  /** Returns a problem with a constant that shows what stands there, if it is a word. */
  private static DocumentProblem naming(String token, DocumentProblem problem) {
    return problem.code() == DocumentProblemCode.UNKNOWN_CONSTANT && problem.value().isEmpty()
        ? new DocumentProblem(
            problem.code(),
            problem.pointer(),
            problem.line(),
            problem.column(),
            StoryProblems.shown(token.substring(1, token.length() - 1)),
            problem.expected(),
            problem.suggestion(),
            problem.inputProblem())
        : problem;
  }

  private void tell(DocumentProblem problem, StoryProblems problems) {
    if (problem.code() == DocumentProblemCode.UNKNOWN_PROPERTY) {
      // the document has what the story does not say, so that only we know what may be meant
      List<String> names =
          problem.expected().stream().filter(name -> !name.startsWith("format")).toList();
      problems.add(placeOf(problem), problem.code(), problem.value(), names);
    } else if (problem.expected().equals(FLAG)) {
      // the document has quotes that the story may not have
      String meant = problem.suggestion();
      problems.add(
          placeOf(problem), Said.of("flag", meant.isEmpty() ? "" : Said.of("write", meant)));
    } else {
      problems.add(placeOf(problem), Said.of(problem));
    }
  }

  /** Returns where in the story the value stands that a problem is about. */
  Place placeOf(DocumentProblem problem) {
    return places.get(Math.min(Math.max(problem.line(), 1), places.size()) - 1);
  }

  private void write(String name, Told told, Place around) {
    Place at = told.at().equals(Place.NOWHERE) ? around : told.at();
    if (told instanceof Word word) {
      boolean flag = word.text().equals("true") || word.text().equals("false");
      boolean number = NUMBERS.contains(name) && word.text().matches("[0-9]{1,9}");
      put(word.plain() && (flag || number) ? word.text() : quote(word.text()), at);
    } else if (told instanceof Items list) {
      put("[", at);
      String comma = "";
      for (Told item : list.items()) {
        put(comma, at);
        write("", item, at);
        comma = ",";
      }
      put("]", at);
    } else if (told instanceof Fields group) {
      put("{", at);
      String comma = "";
      for (Field field : group.fields().values()) {
        Place ofName = field.at().equals(Place.NOWHERE) ? at : field.at();
        put(comma, at);
        put(quote(field.name()), ofName);
        put(":", ofName);
        write(field.name(), field.value(), ofName);
        comma = ",";
      }
      put("}", at);
    }
  }

  private void put(String token, Place at) {
    json.append(token).append('\n');
    places.add(at);
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
