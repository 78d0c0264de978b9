package io.github.cqpm.io.testkit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a text tells: words, lists and groups, each with its place in the text. */
sealed interface Told {
  /** Returns where it begins. */
  Place at();

  /**
   * A place in a text.
   *
   * @param line from 1; 0 where no text was read
   * @param column from 1, in characters
   */
  record Place(int line, int column) {
    static final Place NOWHERE = new Place(0, 0);
  }

  /**
   * A word or a text.
   *
   * @param plain whether it stands without quotes, so that it may be one of our own words
   */
  record Word(Place at, String text, boolean plain) implements Told {
    static Word of(String text) {
      return new Word(Place.NOWHERE, text, false);
    }

    static Word plain(String text) {
      return new Word(Place.NOWHERE, text, true);
    }
  }

  /**
   * A list.
   *
   * @param dashed whether it is written with a dash before each item, and not between brackets
   */
  record Items(Place at, List<Told> items, boolean dashed) implements Told {
    Items(Place at, List<Told> items) {
      this(at, items, false);
    }
  }

  /** A group of named values, each name once. */
  record Fields(Place at, Map<String, Field> fields) implements Told {
    static Fields empty(Place at) {
      return new Fields(at, new LinkedHashMap<>());
    }

    /** Returns a copy, at another place. */
    Fields copy(Place other) {
      return new Fields(other, new LinkedHashMap<>(fields));
    }

    Optional<Told> find(String name) {
      return Optional.ofNullable(fields.get(name)).map(Field::value);
    }

    Fields with(String name, Told value) {
      return with(Field.of(name, value));
    }

    Fields with(Field field) {
      Fields more = copy(at);
      more.fields.put(field.name(), field);
      return more;
    }

    Fields without(String... names) {
      Fields rest = copy(at);
      rest.fields.keySet().removeAll(List.of(names));
      return rest;
    }

    Fields only(String... names) {
      Fields some = copy(at);
      some.fields.keySet().retainAll(List.of(names));
      return some;
    }
  }

  /**
   * A named value.
   *
   * @param at where the name stands
   * @param plain whether the name stands without quotes
   */
  record Field(Place at, String name, boolean plain, Told value) {
    /** Returns a field whose name is no word of ours, where its value is. */
    static Field of(String name, Told value) {
      return new Field(value.at(), name, !name.equals("all"), value);
    }
  }

  /** Returns whether it is one of our own words, written without quotes. */
  static boolean is(String word, Told told) {
    return told instanceof Word said && said.plain() && said.text().equals(word);
  }

  /** Returns what a JSON document of ours tells, nowhere. */
  static Fields ofJson(String json) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return (Fields) read(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Told read(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Fields fields = Fields.empty(Place.NOWHERE);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          fields.fields().put(name, Field.of(name, read(parser)));
        }
        yield fields;
      }
      case START_ARRAY -> {
        List<Told> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(read(parser));
        }
        yield new Items(Place.NOWHERE, items);
      }
      default ->
          new Word(Place.NOWHERE, parser.getText(), !parser.hasToken(JsonToken.VALUE_STRING));
    };
  }
}
