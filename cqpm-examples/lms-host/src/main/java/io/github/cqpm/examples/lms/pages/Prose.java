package io.github.cqpm.examples.lms.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Running text, cut so that no line ends within a code or a day. */
public final class Prose {
  private static final Pattern CODE = Pattern.compile("\\p{Alnum}++(?:[-/]\\p{Alnum}++)+");

  /** A longer one may be broken: on a phone, a line has hardly more letters. */
  private static final int LONGEST = 24;

  private Prose() {}

  /**
   * A part of a text.
   *
   * @param text its characters
   * @param whole whether it stands on one line
   */
  public record Part(String text, boolean whole) {}

  /** Returns the parts of a text, which together are the text. */
  public static List<Part> of(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher code = CODE.matcher(text);
    int done = 0;
    while (code.find()) {
      String found = code.group();
      if (found.length() <= LONGEST && found.chars().anyMatch(Character::isDigit)) {
        parts.add(new Part(text.substring(done, code.start()), false));
        parts.add(new Part(found, true));
        done = code.end();
      }
    }
    parts.add(new Part(text.substring(done), false));
    return List.copyOf(parts);
  }
}
