package io.github.cqpm.examples.lms.store;

import java.util.Locale;

/**
 * What somebody is told, in both languages.
 *
 * @param french in French, as pages tell it
 * @param english in English, for clients of the API who ask for it
 */
public record Sentence(String french, String english) {
  /** Returns it in French for those who read French, in English for all others. */
  public String in(Locale reader) {
    return reader.getLanguage().equals(Locale.FRENCH.getLanguage()) ? french : english;
  }
}
