package io.github.cqpm.io.internal;

import static io.github.cqpm.io.internal.Problems.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.Located.Place;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a document as a tree of located values, however wrong its content may be. */
final class LocatedReader {
  private static final Place TOP = Place.top(1, 1);
  private static final int SHORT = 40;
  private static final int MOST_TEXTS = 1_000;

  private final JsonParser parser;
  private final List<DocumentProblem> problems = new ArrayList<>();

  /** Short texts, each kept once: a bad document may hold one of them millions of times. */
  private final Map<String, String> texts = new HashMap<>();

  private final @Nullable Located root;

  LocatedReader(Reader text, JsonFactory factory) {
    try (JsonParser opened = factory.createParser(text)) {
      parser = opened;
      root = read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a factory for these readers, with the mapper's limits. */
  static JsonFactory factory(JsonMapper mapper) {
    return mapper
        .getFactory()
        .rebuild()
        .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION) // so that all are reported
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES) // which would outlive the document
        .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW) // names are kept otherwise, then
        .build();
  }

  /** Returns the tree of a text that is known to be JSON. */
  static Located locate(Reader text, JsonFactory factory) {
    return Objects.requireNonNull(new LocatedReader(text, factory).getRoot());
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
        problems.add(
            problem(DocumentProblemCode.EMPTY_DOCUMENT, here(parser.currentLocation()), ""));
        return null;
      }
      Located value = readValue(TOP.at(parser.currentTokenLocation()));
      if (parser.nextToken() != null) {
        Place place = TOP.at(parser.currentTokenLocation());
        problems.add(problem(DocumentProblemCode.TRAILING_CONTENT, place, ""));
      }
      return value;
    } catch (StreamConstraintsException e) {
      problems.add(beyondLimit(String.valueOf(e.getOriginalMessage())));
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

  private DocumentProblem beyondLimit(String message) {
    StreamReadConstraints limits = parser.streamReadConstraints();
    Place place = here(parser.currentLocation());
    if (message.contains("getMaxNestingDepth")) {
      return problem(
          DocumentProblemCode.TOO_DEEP, place, "", String.valueOf(limits.getMaxNestingDepth()));
    }
    if (message.contains("getMaxTokenCount")) {
      return problem(
          DocumentProblemCode.TOO_MANY, place, "", String.valueOf(limits.getMaxTokenCount()));
    }
    if (message.contains("getMaxNumberLength")) {
      return tooLong(place, "number", limits.getMaxNumberLength());
    }
    return message.contains("getMaxNameLength")
        ? tooLong(place, "name", limits.getMaxNameLength())
        : tooLong(place, "string", limits.getMaxStringLength());
  }

  private static DocumentProblem tooLong(Place place, String kind, int most) {
    return problem(DocumentProblemCode.TOO_LONG, place, kind, String.valueOf(most));
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

  private Located readValue(Place place) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> readObject(place);
      case START_ARRAY -> readArray(place);
      case VALUE_STRING -> new Located.Scalar(place, "string", text());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Located.Scalar(place, "number", text());
      case VALUE_NULL -> new Located.Scalar(place, "null", "null");
      default -> new Located.Scalar(place, "boolean", parser.getText());
    };
  }

  private String text() throws IOException {
    String text = parser.getText();
    String known = texts.get(text);
    if (known == null && text.length() <= SHORT && texts.size() < MOST_TEXTS) {
      texts.put(text, text);
    }
    return known == null ? text : known;
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
    return new Located.Dictionary(place, members.isEmpty() ? List.of() : members);
  }

  private Located readArray(Place place) throws IOException {
    List<Located> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(readValue(place.to(elements.size(), parser.currentTokenLocation())));
    }
    return new Located.Array(place, elements.isEmpty() ? List.of() : elements);
  }
}
