package io.github.cqpm.io.internal;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.Located.Place;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.PersonReference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds everything that keeps a document from being read, by holding it against its shape. */
final class Diagnosis {
  /** Days and identifiers that may be shown: no name of a person has a digit. */
  private static final Pattern WITH_DIGIT = Pattern.compile("(?=.*[0-9])[A-Za-z0-9._:/+-]{1,60}");

  private static final Set<Class<?>> PEOPLE =
      Set.of(CandidateReference.class, PersonReference.class);

  private final Problems errors;
  private final Problems unknown;
  private final int most;

  /** The properties that are unknown, as such: two may look the same. */
  private final Set<Located.Member> unknownMembers =
      Collections.newSetFromMap(new IdentityHashMap<>());

  private Diagnosis(int most) {
    this.most = most;
    this.errors = new Problems(most);
    this.unknown = new Problems(most);
  }

  /** Returns what keeps the tree from having the shape. */
  static Diagnosis of(Located root, Shape shape, int most) {
    Diagnosis diagnosis = new Diagnosis(most);
    diagnosis.check(root, shape);
    return diagnosis;
  }

  /** Returns what is wrong with a document, whose header is known to be none of another's. */
  static Diagnosis of(Located root, DocumentType document, int most) {
    Diagnosis diagnosis = new Diagnosis(most);
    Shape.ObjectOf shape = (Shape.ObjectOf) Shape.of(document.getRoot());
    if (root instanceof Located.Dictionary dictionary) {
      diagnosis.checkHeader(dictionary, document);
      Map<String, Shape> properties = new LinkedHashMap<>();
      properties.put(DocumentType.FORMAT, new Shape.Text()); // checkHeader asks for the right one
      properties.put(DocumentType.FORMAT_VERSION, Shape.of(int.class));
      properties.putAll(shape.properties());
      List<String> required =
          new ArrayList<>(List.of(DocumentType.FORMAT, DocumentType.FORMAT_VERSION));
      required.addAll(shape.required());
      diagnosis.checkObject(
          dictionary, new Shape.ObjectOf(shape.type(), properties, required), Set.of());
    } else {
      diagnosis.check(root, shape);
    }
    return diagnosis;
  }

  /** Adds what was found elsewhere. */
  void addAll(List<DocumentProblem> others) {
    others.forEach(errors::add);
  }

  /** Returns whether there is anything but unknown properties. */
  boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** Returns the unknown properties, in the order of the document. */
  List<DocumentProblem> getUnknown() {
    return unknown.toList();
  }

  /** Returns all problems, in the order of the document; where there are many, errors first. */
  List<DocumentProblem> getAll() {
    Problems all = new Problems(most);
    all.addAll(errors);
    all.addAll(unknown);
    return all.toList();
  }

  /** Returns the tree without the unknown properties. */
  Located withoutUnknown(Located tree) {
    if (unknownMembers.isEmpty()) {
      return tree;
    }
    if (tree instanceof Located.Dictionary dictionary) {
      return new Located.Dictionary(
          dictionary.place(),
          dictionary.members().stream()
              .filter(member -> !unknownMembers.contains(member))
              .map(
                  member ->
                      new Located.Member(
                          member.name(), member.place(), withoutUnknown(member.value())))
              .toList());
    }
    return tree instanceof Located.Array array
        ? new Located.Array(
            array.place(), array.elements().stream().map(this::withoutUnknown).toList())
        : tree;
  }

  /** Returns the problem of values that are well-formed and do not go together. */
  static DocumentProblem invalidValue(Located root, IOException refusal) {
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
    return Problems.problem(DocumentProblemCode.INVALID_VALUE, at.place(), "", why);
  }

  private void checkHeader(Located.Dictionary document, DocumentType type) {
    for (Located.Member member : document.members()) {
      if (member.name().equals(DocumentType.FORMAT)
          && member.value() instanceof Located.Scalar format
          && format.kind().equals("string")
          && !format.text().equals(type.getFormat())) {
        addConstant(DocumentProblemCode.WRONG_FORMAT, format, List.of(type.getFormat()));
      }
    }
    String current = String.valueOf(type.getVersion());
    Header.versionOf(document)
        .filter(version -> version < 1)
        .ifPresent(
            version ->
                add(
                    DocumentProblemCode.UNKNOWN_VERSION,
                    Located.step(document, DocumentType.FORMAT_VERSION).place(),
                    version.toString(),
                    current));
  }

  private void add(DocumentProblemCode code, Place place, String value, String... expected) {
    if (errors.hasRoom()) {
      errors.add(Problems.problem(code, place, value, expected));
    }
  }

  /** Adds a text that is none of the names; shown only where it is near one of them. */
  private void addConstant(DocumentProblemCode code, Located.Scalar text, List<String> names) {
    if (errors.hasRoom()) {
      String near = Nearest.to(text.text(), names);
      boolean showable = !near.isEmpty() && Located.WORD.matcher(text.text()).matches();
      errors.add(Problems.problem(code, text.place(), showable ? text.text() : "", names, near));
    }
  }

  private static String shown(String name) {
    return Located.WORD.matcher(name).matches() ? name : "";
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
    } else if (shape instanceof Shape.WholeNumber number) {
      checkNumber(value, number);
    } else if (requireKind(value, "string") && value instanceof Located.Scalar scalar) {
      checkText(scalar, shape);
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

  private void checkNumber(Located value, Shape.WholeNumber shape) {
    if (!(value instanceof Located.Scalar scalar) || !scalar.kind().equals("number")) {
      refuseKind(value, "number");
    } else if (!shape.accepts(scalar.text())) {
      add(
          DocumentProblemCode.MALFORMED_VALUE,
          scalar.place(),
          scalar.text().length() > 30 ? "" : scalar.text(),
          "WholeNumber");
    }
  }

  private void checkText(Located.Scalar text, Shape shape) {
    if (shape instanceof Shape.OneOf oneOf) {
      if (!oneOf.names().contains(text.text())) {
        addConstant(DocumentProblemCode.UNKNOWN_CONSTANT, text, oneOf.names());
      }
    } else if (shape instanceof Shape.Spelt spelt) {
      if (!spelt.accepts(text.text())) {
        boolean showable =
            !PEOPLE.contains(spelt.type()) && WITH_DIGIT.matcher(text.text()).matches();
        add(
            DocumentProblemCode.MALFORMED_VALUE,
            text.place(),
            showable ? text.text() : "",
            spelt.type().getSimpleName());
      }
    } else if (!Utf8.isWhole(text.text())) {
      add(DocumentProblemCode.MALFORMED_VALUE, text.place(), "", "Unicode");
    }
  }

  private void checkMap(Located value, Shape.MapOf map) {
    if (!(value instanceof Located.Dictionary dictionary)) {
      refuseKind(value, "object");
      return;
    }
    refuseRepetition(dictionary);
    for (Located.Member member : dictionary.members()) {
      checkText(new Located.Scalar(member.place(), "string", member.name()), map.key());
      check(member.value(), map.value());
    }
  }

  private void checkAlternatives(Located value, Shape.Alternatives alternatives) {
    if (!(value instanceof Located.Dictionary dictionary)) {
      refuseKind(value, "object");
      return;
    }
    Located.Member type = dictionary.find(Shape.TYPE).orElse(null);
    if (type != null
        && type.value() instanceof Located.Scalar name
        && name.kind().equals("string")
        && alternatives.alternatives().get(name.text()) instanceof Shape.ObjectOf chosen) {
      checkObject(dictionary, chosen, Set.of(Shape.TYPE));
      return;
    }
    refuseRepetition(dictionary);
    if (type == null) {
      add(DocumentProblemCode.MISSING_PROPERTY, dictionary.place(), Shape.TYPE);
    } else {
      check(type.value(), new Shape.OneOf(List.copyOf(alternatives.alternatives().keySet())));
    }
    Set<String> known = new LinkedHashSet<>(Set.of(Shape.TYPE));
    for (Shape each : alternatives.alternatives().values()) {
      known.addAll(((Shape.ObjectOf) each).properties().keySet());
    }
    refuseUnknown(dictionary, known);
  }

  private void checkObject(Located.Dictionary object, Shape.ObjectOf shape, Set<String> known) {
    refuseRepetition(object);
    Set<String> names = new LinkedHashSet<>(known);
    names.addAll(shape.properties().keySet());
    refuseUnknown(object, names);
    for (Located.Member member : object.members()) {
      Shape property = shape.properties().get(member.name());
      if (property != null) {
        check(member.value(), property);
      }
    }
    for (String name : shape.required()) {
      if (object.find(name).isEmpty()) {
        add(DocumentProblemCode.MISSING_PROPERTY, object.place(), name);
      }
    }
  }

  private void refuseUnknown(Located.Dictionary object, Set<String> names) {
    for (Located.Member member : object.members()) {
      if (!names.contains(member.name())) {
        unknownMembers.add(member);
        if (unknown.hasRoom()) {
          List<String> absent = names.stream().filter(name -> object.find(name).isEmpty()).toList();
          unknown.add(
              Problems.problem(
                  DocumentProblemCode.UNKNOWN_PROPERTY,
                  member.place(),
                  shown(member.name()),
                  List.copyOf(names),
                  Nearest.to(member.name(), absent)));
        }
      }
    }
  }

  private void refuseRepetition(Located.Dictionary object) {
    Set<String> seen = new HashSet<>();
    for (Located.Member member : object.members()) {
      if (!seen.add(member.name())) {
        add(DocumentProblemCode.DUPLICATE_PROPERTY, member.place(), shown(member.name()));
      }
    }
  }
}
