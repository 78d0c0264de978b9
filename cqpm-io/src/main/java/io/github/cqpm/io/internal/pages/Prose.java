package io.github.cqpm.io.internal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Running text, cut where the words of a page need care. */
public final class Prose {
  /** A quotation, or a code or day, which holds a hyphen or slash that a line must not end at. */
  private static final Pattern CARE = Pattern.compile("«[^«»]*»|\\p{Alnum}\\w*+(?:[-/]\\w+)*");

  /** A longer code may be broken: on a phone, a line has hardly more letters. */
  private static final int LONGEST = 24;

  private Prose() {}

  /** What a part of a text is. */
  public enum Kind {
    /** Words of the page's own language. */
    WORDS,
    /** A code or a day, on one line. */
    WHOLE,
    /** A French quotation on a page in another language. */
    FRENCH
  }

  /**
   * A part of a text.
   *
   * @param kind what it is
   * @param text its characters
   */
  public record Part(Kind kind, String text) {}

  /** Returns the parts of a text, which together are the text. */
  public static List<Part> of(String language, String text) {
    List<Part> parts = new ArrayList<>();
    Matcher care = CARE.matcher(text);
    int done = 0;
    while (care.find()) {
      Kind kind = kindOf(language, care.group());
      if (kind != Kind.WORDS) {
        add(parts, Kind.WORDS, text.substring(done, care.start()));
        add(parts, kind, care.group());
        done = care.end();
      }
    }
    add(parts, Kind.WORDS, text.substring(done));
    return List.copyOf(parts);
  }

  /** Returns the parts of a text in which these French titles, too, are French. */
  public static List<Part> of(String language, String text, List<String> titles) {
    if (language.equals("fr")) {
      return of(language, text);
    }
    List<Part> parts = new ArrayList<>();
    int done = 0;
    for (int at = 0; at < text.length(); at++) {
      int from = at;
      String title =
          titles.stream()
              .filter(each -> text.startsWith(each, from))
              .max(Comparator.comparingInt(String::length))
              .orElse("");
      if (!title.isEmpty()) {
        parts.addAll(of(language, text.substring(done, at)));
        add(parts, Kind.FRENCH, title);
        done = at + title.length();
        at = done - 1;
      }
    }
    parts.addAll(of(language, text.substring(done)));
    return List.copyOf(parts);
  }

  private static Kind kindOf(String language, String found) {
    if (found.startsWith("«")) {
      return language.equals("fr") ? Kind.WORDS : Kind.FRENCH;
    }
    if (found.length() > LONGEST) {
      return Kind.WORDS;
    }
    boolean breaks = found.indexOf('-') >= 0 || found.indexOf('/') >= 0;
    return breaks && found.chars().anyMatch(Character::isDigit) ? Kind.WHOLE : Kind.WORDS;
  }

  private static void add(List<Part> parts, Kind kind, String text) {
    if (!text.isEmpty()) {
      parts.add(new Part(kind, text));
    }
  }
}
