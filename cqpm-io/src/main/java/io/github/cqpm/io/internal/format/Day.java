package io.github.cqpm.io.internal.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How documents write a day: {@code 2026-03-10}, and in no other way. */
final class Day {
  private static final int LENGTH = 10;
  private static final int LAST_YEAR = 9999;

  private Day() {}

  /** Returns the day that the text spells; null if it spells none. */
  static @Nullable LocalDate parse(String text) {
    if (!isOfForm(text)) {
      return null;
    }
    try {
      return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Returns whether the text is four digits, two and two, whatever day they may be. */
  static boolean isOfForm(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      char letter = text.charAt(i);
      boolean between = i == 4 || i == 7;
      if (between != (letter == '-') || (!between && (letter < '0' || letter > '9'))) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }

  /** Returns the text of a day. */
  static String print(LocalDate day) {
    int year = day.getYear();
    if (year < 0 || year > LAST_YEAR) {
      return day.toString();
    }
    char[] text = new char[LENGTH];
    put(text, 0, year / 100);
    put(text, 2, year % 100);
    text[4] = '-';
    put(text, 5, day.getMonthValue());
    text[7] = '-';
    put(text, 8, day.getDayOfMonth());
    return new String(text);
  }

  private static void put(char[] text, int at, int twoDigits) {
    text[at] = (char) ('0' + twoDigits / 10);
    text[at + 1] = (char) ('0' + twoDigits % 10);
  }
}
