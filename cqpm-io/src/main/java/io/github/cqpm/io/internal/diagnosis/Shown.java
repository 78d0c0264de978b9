package io.github.cqpm.io.internal.diagnosis;

import io.github.cqpm.io.internal.json.Located;
import java.util.regex.Pattern;

/** What may be shown of a document: no free text, and nothing that may be a person's name. */
public final class Shown {
  /** Days and identifiers that may be shown: no name of a person has a digit. */
  private static final Pattern WITH_DIGIT = Pattern.compile("(?=.*[0-9])[A-Za-z0-9._:/+-]{1,60}");

  private Shown() {}

  /** Returns a name as it may be shown; empty where it may not. */
  public static String name(String name) {
    return Located.WORD.matcher(name).matches() ? name : "";
  }

  /** Returns a malformed value as it may be shown; empty where it may not. */
  public static String value(String text) {
    return WITH_DIGIT.matcher(text).matches() ? text : "";
  }
}
