package io.github.cqpm.io.internal.json;

import io.github.cqpm.io.internal.json.Tokens.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Copies what tokens hold into a tree of located values, repetitions included. */
public final class TreeReader {
  private static final int SHORT = 40;
  private static final int MOST_TEXTS = 1_000;

  private final Tokens tokens;

  /** Short texts, each kept once: a bad document may hold one of them millions of times. */
  private final Map<String, String> texts = new HashMap<>();

  private TreeReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the current value, whose place that is; the tokens are left at its last one. */
  static Located read(Tokens tokens, Place place) throws IOException {
    return new TreeReader(tokens).readValue(place);
  }

  /**
   * Returns the property of that name, at whose name or value the tokens stand; they are left at
   * its last token.
   */
  public static Located.Member readMember(Tokens tokens, Place owner, String name)
      throws IOException {
    Place ofName = tokens.place(owner, name);
    if (tokens.current() == Token.NAME) {
      tokens.next();
    }
    return new Located.Member(name, ofName, read(tokens, tokens.place(owner, name)));
  }

  /** Returns the properties that are left of an object; the tokens are left at its end. */
  public static List<Located.Member> readMembers(Tokens tokens, Place owner) throws IOException {
    return new TreeReader(tokens).readRest(owner);
  }

  private Located readValue(Place place) throws IOException {
    return switch (tokens.current()) {
      case OBJECT -> readObject(place);
      case ARRAY -> readArray(place);
      case FOREIGN -> new Located.Scalar(place, Token.FOREIGN, "");
      case NULL -> new Located.Scalar(place, Token.NULL, "null");
      default -> new Located.Scalar(place, tokens.current(), text());
    };
  }

  private String text() throws IOException {
    String text = tokens.text();
    String known = texts.get(text);
    if (known == null && text.length() <= SHORT && texts.size() < MOST_TEXTS) {
      texts.put(text, text);
    }
    return known == null ? text : known;
  }

  private Located readObject(Place place) throws IOException {
    List<Located.Member> members = readRest(place);
    return new Located.Dictionary(place, members.isEmpty() ? List.of() : members);
  }

  private List<Located.Member> readRest(Place owner) throws IOException {
    List<Located.Member> members = new ArrayList<>();
    while (tokens.next() != Token.OBJECT_END) {
      String name = text();
      Place ofName = tokens.place(owner, name);
      tokens.next();
      members.add(new Located.Member(name, ofName, readValue(tokens.place(owner, name))));
    }
    return members;
  }

  private Located readArray(Place place) throws IOException {
    List<Located> elements = new ArrayList<>();
    while (tokens.next() != Token.ARRAY_END) {
      elements.add(readValue(tokens.place(place, elements.size())));
    }
    return new Located.Array(place, elements.isEmpty() ? List.of() : elements);
  }
}
