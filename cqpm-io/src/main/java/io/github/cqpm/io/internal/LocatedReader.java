package io.github.cqpm.io.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.Located.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a document as a tree of located values, however wrong its content may be. */
final class LocatedReader {
  /** Sees repeated properties through, so that all of them are reported. */
  private static final JsonFactory LENIENT =
      Mappers.READER
          .getFactory()
          .rebuild()
          .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final Place TOP = Place.top(1, 1);

  private final JsonParser parser;
  private final List<DocumentProblem> problems = new ArrayList<>();
  private final @Nullable Located root;

  LocatedReader(String text) {
    try (JsonParser opened = LENIENT.createParser(text)) {
      parser = opened;
      root = read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the tree of a text that is known to be JSON. */
  static Located locate(String text) {
    return Objects.requireNonNull(new LocatedReader(text).getRoot());
  }

  /** Returns the tree; null if the text is not JSON, or not within the limits. */
  @Nullable Located getRoot() {
    return root;
  }

  /** Returns what is wrong with the text as such. */
  List<DocumentProblem> getProblems() {
    return problems;
  }

  private @Nullable Located read() throws IOException {
    try {
      if (parser.nextToken() == null) {
        report(DocumentProblemCode.EMPTY_DOCUMENT);
        return null;
      }
      Located value = readValue(TOP.at(parser.currentTokenLocation()));
      if (parser.nextToken() != null) {
        Place place = TOP.at(parser.currentTokenLocation());
        problems.add(problem(DocumentProblemCode.TRAILING_CONTENT, place, ""));
      }
      return value;
    } catch (StreamConstraintsException e) {
      boolean deep = String.valueOf(e.getOriginalMessage()).contains("nesting depth");
      report(deep ? DocumentProblemCode.TOO_DEEP : DocumentProblemCode.TOO_LONG);
      return null;
    } catch (JsonProcessingException e) {
      problems.add(
          problem(
              DocumentProblemCode.MALFORMED_JSON,
              here(e.getLocation() == null ? parser.currentLocation() : e.getLocation()),
              ""));
      return null;
    }
  }

  private void report(DocumentProblemCode code) {
    problems.add(problem(code, here(parser.currentLocation()), ""));
  }

  /** Returns the place that the parser has come to. */
  private Place here(JsonLocation location) {
    return placeOf(parser.getParsingContext()).at(location);
  }

  private static Place placeOf(JsonStreamContext context) {
    JsonStreamContext owner = context.getParent();
    Place outer = owner == null ? TOP : placeOf(owner);
    if (context.inObject() && context.hasCurrentName()) {
      return outer.to(context.getCurrentName(), 1, 1);
    }
    return context.inArray() && context.hasCurrentIndex()
        ? outer.to(context.getCurrentIndex(), 1, 1)
        : outer;
  }

  static DocumentProblem problem(
      DocumentProblemCode code, Place place, String value, String... expected) {
    return new DocumentProblem(
        code, place.pointer(), place.line(), place.column(), value, List.of(expected));
  }

  private Located readValue(Place place) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> readObject(place);
      case START_ARRAY -> readArray(place);
      case VALUE_STRING -> new Located.Scalar(place, "string", parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Located.Scalar(place, "number", parser.getText());
      case VALUE_NULL -> new Located.Scalar(place, "null", "null");
      default -> new Located.Scalar(place, "boolean", parser.getText());
    };
  }

  private Located readObject(Place place) throws IOException {
    List<Located.Member> members = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Place ofName = place.to(name, parser.currentTokenLocation());
      parser.nextToken();
      Place ofValue = ofName.at(parser.currentTokenLocation());
      members.add(new Located.Member(name, ofName, readValue(ofValue)));
    }
    return new Located.Dictionary(place, members);
  }

  private Located readArray(Place place) throws IOException {
    List<Located> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(readValue(place.to(elements.size(), parser.currentTokenLocation())));
    }
    return new Located.Array(place, elements);
  }
}
