package io.github.cqpm.io.internal.json;

import io.github.cqpm.io.internal.json.Tokens.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON value with its place in the document. */
public sealed interface Located {
  /** Returns where the value is. */
  Place place();

  /** Returns the token with which the value begins. */
  Token token();

  /** Returns what the value is called in a message. */
  default String kind() {
    return token().kind();
  }

  /** Returns the property or element of that name; the value itself if it has none. */
  static Located step(Located value, String name) {
    if (value instanceof Dictionary dictionary) {
      return dictionary.find(name).map(Member::value).orElse(value);
    }
    return value instanceof Array array && name.matches("[0-9]{1,9}")
        ? step(array, Integer.parseInt(name))
        : value;
  }

  /** Returns the element of that index; the value itself if it has none. */
  static Located step(Located value, int index) {
    return value instanceof Array array && index >= 0 && index < array.elements().size()
        ? array.elements().get(index)
        : value;
  }

  /**
   * A property of an object.
   *
   * @param name the name
   * @param place where the name is, with the pointer to the value
   * @param value the value
   */
  record Member(String name, Place place, Located value) {}

  /** An object, with its properties in order, repetitions included. */
  final class Dictionary implements Located {
    private static final int WORTH_AN_INDEX = 32;

    private final Place place;
    private final List<Member> members;
    private @Nullable Map<String, Member> index;

    /** Keeps where the object begins, and its properties. */
    public Dictionary(Place place, List<Member> members) {
      this.place = place;
      this.members = members;
    }

    @Override
    public Place place() {
      return place;
    }

    @Override
    public Token token() {
      return Token.OBJECT;
    }

    /** Returns the properties in order, repetitions included. */
    public List<Member> members() {
      return members;
    }

    /** Returns the first property of that name. */
    public Optional<Member> find(String name) {
      if (members.size() < WORTH_AN_INDEX) {
        return members.stream().filter(member -> member.name().equals(name)).findFirst();
      }
      if (index == null) {
        index = new HashMap<>();
        for (Member member : members) {
          index.putIfAbsent(member.name(), member);
        }
      }
      return Optional.ofNullable(index.get(name));
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
    public Token token() {
      return Token.ARRAY;
    }
  }

  /**
   * A string, number, boolean or null.
   *
   * @param place where it begins
   * @param token what it is
   * @param text its text
   */
  record Scalar(Place place, Token token, String text) implements Located {}
}
