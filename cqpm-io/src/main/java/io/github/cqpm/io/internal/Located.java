package io.github.cqpm.io.internal;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.List;

/** A JSON value with its place in the document. */
sealed interface Located {
  /** Returns where the value is. */
  Place place();

  /** Returns what the value is called in a message. */
  String kind();

  /** Returns the property or element of that name; the value itself if it has none. */
  static Located step(Located value, String name) {
    if (value instanceof Dictionary dictionary) {
      return dictionary.members().stream()
          .filter(member -> member.name().equals(name))
          .map(Member::value)
          .findFirst()
          .orElse(value);
    }
    if (value instanceof Array array) {
      return array.elements().stream()
          .filter(element -> element.place().pointer().endsWith("/" + name))
          .findFirst()
          .orElse(value);
    }
    return value;
  }

  /**
   * A place in a document.
   *
   * @param pointer the JSON pointer
   * @param line the line, from 1
   * @param column the column, from 1
   */
  record Place(String pointer, int line, int column) {
    static Place of(String pointer, JsonLocation location) {
      return new Place(
          pointer, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** Returns the pointer to a part of what is at this one. */
    String pointTo(String name) {
      return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
  }

  /**
   * A property of an object.
   *
   * @param name the name
   * @param place where the name is, with the pointer to the value
   * @param value the value
   */
  record Member(String name, Place place, Located value) {}

  /**
   * An object.
   *
   * @param place where it begins
   * @param members its properties in order, repetitions included
   */
  record Dictionary(Place place, List<Member> members) implements Located {
    @Override
    public String kind() {
      return "object";
    }
  }

  /**
   * An array.
   *
   * @param place where it begins
   * @param elements its elements
   */
  record Array(Place place, List<Located> elements) implements Located {
    @Override
    public String kind() {
      return "array";
    }
  }

  /**
   * A string, number, boolean or null.
   *
   * @param place where it begins
   * @param kind string, number, boolean or null
   * @param text its text
   */
  record Scalar(Place place, String kind, String text) implements Located {}
}
