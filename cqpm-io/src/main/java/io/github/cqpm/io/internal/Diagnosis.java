package io.github.cqpm.io.internal;

import static io.github.cqpm.io.internal.LocatedReader.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.Located.Place;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.PersonReference;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds everything that keeps a document from being read, by holding it against its shape. */
final class Diagnosis {
  /** Values that may be shown: a single word, since a free text may stand in the wrong place. */
  private static final Pattern SHOWABLE = Pattern.compile("[A-Za-z0-9._:/+-]{0,60}");

  private static final Set<Class<?>> PEOPLE =
      Set.of(CandidateReference.class, PersonReference.class);

  private final List<DocumentProblem> problems = new ArrayList<>();

  private Diagnosis() {}

  /**
   * Returns the problems of a document that was refused, in its order; at least one.
   *
   * @param refusal why it was refused, if not for its header
   */
  static List<DocumentProblem> of(
      String text, DocumentType document, @Nullable IOException refusal) {
    LocatedReader located = new LocatedReader(text);
    List<DocumentProblem> problems = new ArrayList<>(located.getProblems());
    Located root = located.getRoot();
    if (root != null) {
      problems.addAll(of(root, document));
      if (problems.isEmpty()) {
        problems.add(invalidValue(root, refusal));
      }
    }
    return problems;
  }

  /** Returns the problem of values that are well-formed and do not go together. */
  static DocumentProblem invalidValue(Located root, @Nullable IOException refusal) {
    Located at = root;
    String why = "";
    if (refusal instanceof JsonMappingException mapping) {
      for (JsonMappingException.Reference step : mapping.getPath()) {
        at =
            Located.step(
                at,
                step.getFieldName() == null
                    ? String.valueOf(step.getIndex())
                    : step.getFieldName());
      }
      why =
          mapping.getCause() instanceof IllegalArgumentException cause
              ? String.valueOf(cause.getMessage())
              : "";
    }
    return problem(DocumentProblemCode.INVALID_VALUE, at.place(), "", why);
  }

  /** Returns what keeps a value of that type from being built of the tree, in its order. */
  static List<DocumentProblem> of(Located root, Class<?> type) {
    return of(root, Shape.of(type));
  }

  /** Returns what keeps the tree from having the shape, in its order. */
  static List<DocumentProblem> of(Located root, Shape shape) {
    Diagnosis diagnosis = new Diagnosis();
    diagnosis.check(root, shape);
    return diagnosis.problems;
  }

  /** Returns what keeps the tree from being a document of that kind, in its order. */
  static List<DocumentProblem> of(Located root, DocumentType document) {
    Diagnosis diagnosis = new Diagnosis();
    Shape.ObjectOf shape = (Shape.ObjectOf) Shape.of(document.getRoot());
    if (root instanceof Located.Dictionary dictionary) {
      diagnosis.checkHeader(dictionary, document);
      Map<String, Shape> properties = new LinkedHashMap<>();
      properties.put(DocumentType.FORMAT, new Shape.Text()); // checkHeader asks for the right one
      properties.put(DocumentType.FORMAT_VERSION, new Shape.WholeNumber());
      properties.putAll(shape.properties());
      List<String> required =
          new ArrayList<>(List.of(DocumentType.FORMAT, DocumentType.FORMAT_VERSION));
      required.addAll(shape.required());
      diagnosis.checkObject(
          dictionary, new Shape.ObjectOf(shape.type(), properties, required), Set.of());
    } else {
      diagnosis.check(root, shape);
    }
    return diagnosis.problems;
  }

  private void checkHeader(Located.Dictionary document, DocumentType type) {
    for (Located.Member member : document.members()) {
      if (member.value() instanceof Located.Scalar scalar) {
        if (member.name().equals(DocumentType.FORMAT)
            && scalar.kind().equals("string")
            && !scalar.text().equals(type.getFormat())) {
          add(DocumentProblemCode.WRONG_FORMAT, scalar.place(), scalar.text(), type.getFormat());
        }
        String version = String.valueOf(DocumentType.VERSION);
        if (member.name().equals(DocumentType.FORMAT_VERSION)
            && scalar.kind().equals("number")
            && !scalar.text().equals(version)) {
          add(DocumentProblemCode.UNSUPPORTED_VERSION, scalar.place(), scalar.text(), version);
        }
      }
    }
  }

  private void add(DocumentProblemCode code, Place place, String value, String... expected) {
    problems.add(problem(code, place, SHOWABLE.matcher(value).matches() ? value : "", expected));
  }

  private void check(Located value, Shape shape) {
    if (value.kind().equals("null")) {
      add(DocumentProblemCode.NULL_VALUE, value.place(), "");
      return;
    }
    if (shape instanceof Shape.ObjectOf object) {
      if (value instanceof Located.Dictionary dictionary) {
        checkObject(dictionary, object, Set.of());
      } else {
        refuseKind(value, "object");
      }
    } else if (shape instanceof Shape.Alternatives alternatives) {
      checkAlternatives(value, alternatives);
    } else if (shape instanceof Shape.MapOf map) {
      checkMap(value, map);
    } else if (shape instanceof Shape.ListOf list) {
      if (value instanceof Located.Array array) {
        array.elements().forEach(element -> check(element, list.element()));
      } else {
        refuseKind(value, "array");
      }
    } else if (shape instanceof Shape.Flag) {
      requireKind(value, "boolean");
    } else if (shape instanceof Shape.WholeNumber) {
      checkNumber(value);
    } else if (requireKind(value, "string") && value instanceof Located.Scalar scalar) {
      checkText(scalar.text(), scalar.place(), shape);
    }
  }

  private boolean requireKind(Located value, String kind) {
    if (value.kind().equals(kind)) {
      return true;
    }
    refuseKind(value, kind);
    return false;
  }

  private void refuseKind(Located value, String expected) {
    add(DocumentProblemCode.WRONG_TYPE, value.place(), value.kind(), expected);
  }

  private void checkNumber(Located value) {
    if (!(value instanceof Located.Scalar scalar) || !scalar.kind().equals("number")) {
      refuseKind(value, "number");
    } else if (!scalar.text().matches("-?[0-9]{1,9}")) {
      add(
          DocumentProblemCode.MALFORMED_VALUE,
          scalar.place(),
          new BigDecimal(scalar.text()).precision() > 30 ? "" : scalar.text(),
          "whole number of at most 9 digits");
    }
  }

  private void checkText(String text, Place place, Shape shape) {
    if (shape instanceof Shape.OneOf oneOf) {
      if (!oneOf.names().contains(text)) {
        add(
            DocumentProblemCode.UNKNOWN_CONSTANT,
            place,
            text,
            oneOf.names().toArray(String[]::new));
      }
    } else if (shape instanceof Shape.Spelt spelt && !spelt.accepts(text)) {
      add(
          DocumentProblemCode.MALFORMED_VALUE,
          place,
          PEOPLE.contains(spelt.type()) ? "" : text,
          spelt.type().getSimpleName());
    }
  }

  private void checkMap(Located value, Shape.MapOf map) {
    if (!(value instanceof Located.Dictionary dictionary)) {
      refuseKind(value, "object");
      return;
    }
    refuseRepetition(dictionary);
    for (Located.Member member : dictionary.members()) {
      checkText(member.name(), member.place(), map.key());
      check(member.value(), map.value());
    }
  }

  private void checkAlternatives(Located value, Shape.Alternatives alternatives) {
    if (!(value instanceof Located.Dictionary dictionary)) {
      refuseKind(value, "object");
      return;
    }
    for (Located.Member member : dictionary.members()) {
      if (member.name().equals(Shape.TYPE)) {
        Shape chosen =
            member.value() instanceof Located.Scalar scalar && scalar.kind().equals("string")
                ? alternatives.alternatives().get(scalar.text())
                : null;
        if (chosen == null) {
          check(member.value(), new Shape.OneOf(List.copyOf(alternatives.alternatives().keySet())));
        } else {
          checkObject(dictionary, (Shape.ObjectOf) chosen, Set.of(Shape.TYPE));
        }
        return;
      }
    }
    add(DocumentProblemCode.MISSING_PROPERTY, dictionary.place(), Shape.TYPE);
  }

  private void checkObject(Located.Dictionary object, Shape.ObjectOf shape, Set<String> known) {
    refuseRepetition(object);
    Set<String> seen = new HashSet<>();
    for (Located.Member member : object.members()) {
      Shape property = shape.properties().get(member.name());
      seen.add(member.name());
      if (property != null) {
        check(member.value(), property);
      } else if (!known.contains(member.name())) {
        add(
            DocumentProblemCode.UNKNOWN_PROPERTY,
            member.place(),
            member.name(),
            shape.properties().keySet().toArray(String[]::new));
      }
    }
    for (String name : shape.required()) {
      if (!seen.contains(name)) {
        add(DocumentProblemCode.MISSING_PROPERTY, object.place(), name);
      }
    }
  }

  private void refuseRepetition(Located.Dictionary object) {
    Set<String> seen = new HashSet<>();
    for (Located.Member member : object.members()) {
      if (!seen.add(member.name())) {
        add(DocumentProblemCode.DUPLICATE_PROPERTY, member.place(), member.name());
      }
    }
  }
}
