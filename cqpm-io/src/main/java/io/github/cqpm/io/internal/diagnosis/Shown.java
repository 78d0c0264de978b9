package io.github.cqpm.io.internal.diagnosis;

import io.github.cqpm.io.internal.json.Place;
import java.util.regex.Pattern;

/** What may be shown of a document: no free text, and nothing that may be a person's name. */
public final class Shown {
  /** Days and identifiers that may be shown: no name of a person has a digit. */
  private static final Pattern WITH_DIGIT =
      Pattern.compile("(?=.*[0-9])[A-Za-z0-9._:/+-]{1,60}|CQPM");

  /** Characters that are taken for others: dashes, and curly apostrophes. */
  private static final Pattern MISTAKABLE = Pattern.compile("[\\p{Pd}\\u2212\\u2018\\u2019&&[^-]]");

  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}\\p{M}]");

  /** Labels of ours, as people write them. */
  private static final Pattern LABEL =
      Pattern.compile("(?! )[\\p{L}\\p{M} '\\u2019_-]{1,60}(?<! )");

  private Shown() {}

  /** Returns a name as it may be shown; empty where it may not. */
  public static String name(String name) {
    return Place.WORD.matcher(name).matches() ? name : "";
  }

  /** Returns a text that is known to be a label of ours as it may be shown. */
  public static String label(String text) {
    return LABEL.matcher(text).matches() ? text : "";
  }

  /** Returns a character so that it is known, since it is the one that may not stand there. */
  public static String character(int character) {
    String text = Character.toString(character);
    String code = "U+%04X".formatted(character);
    if (isOfOtherAlphabet(character)) {
      return text + " (" + code + ")";
    }
    boolean told = !UNSEEN.matcher(text).matches() && !MISTAKABLE.matcher(text).matches();
    return told ? text : code;
  }

  /** Returns whether it is a letter that is not Latin, though it may look like one that is. */
  public static boolean isOfOtherAlphabet(int character) {
    return Character.isLetter(character)
        && Character.UnicodeScript.of(character) != Character.UnicodeScript.LATIN;
  }

  /** Returns a malformed value as it may be shown; empty where it may not. */
  public static String value(String text) {
    return WITH_DIGIT.matcher(text).matches() ? text : "";
  }
}
