package io.github.cqpm.io.internal.json;

import io.github.cqpm.io.internal.json.Tokens.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A JSON value with its place in the document. */
public sealed interface Located {
  /**
   * Names and values that may be shown: a single word, since a free text may stand in the wrong
   * place; the code of a block may have a space.
   */
  Pattern WORD = Pattern.compile("(?:BDC )?[A-Za-z0-9._:/+-]{0,60}");

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
   * A place in a document. Its pointer is spelt only when asked for: a tree has many places, and
   * few are shown.
   *
   * @param owner the place of the object or array that it is in; null at the top
   * @param name the name of the property, or the index
   * @param line the line, from 1; 0 where no text was read
   * @param column the column, from 1; 0 where no text was read
   */
  record Place(@Nullable Place owner, Object name, int line, int column) {
    /** The order of the document. */
    public static final Comparator<Place> IN_ORDER =
        Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    /** Returns the place of a whole document. */
    public static Place top(int line, int column) {
      return new Place(null, "", line, column);
    }

    /** Returns the place of a property or element of what is here. */
    public Place to(Object part, int ofLine, int ofColumn) {
      return new Place(this, part, ofLine, ofColumn);
    }

    /** Returns this place in the document, at another line and column. */
    public Place at(int otherLine, int otherColumn) {
      return new Place(owner, name, otherLine, otherColumn);
    }

    /** Returns the JSON pointer; a name that may be a free text is {@code ?} in it. */
    public String pointer() {
      if (owner == null) {
        return "";
      }
      StringBuilder pointer = new StringBuilder();
      spell(pointer);
      return pointer.toString();
    }

    private void spell(StringBuilder pointer) {
      if (owner != null) {
        owner.spell(pointer);
        String text = WORD.matcher(name.toString()).matches() ? name.toString() : "?";
        pointer.append('/').append(text.replace("/", "~1"));
      }
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
