package io.github.cqpm.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The documents that FORMAT.md shows. */
public final class FormatExamples {
  private static final List<String> ALL = read();

  private FormatExamples() {}

  private static List<String> read() {
    try {
      return Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
          .matcher(Files.readString(Path.of("FORMAT.md")))
          .results()
          .map(found -> found.group(1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String referential() {
    return ALL.get(0);
  }

  public static String candidacy() {
    return ALL.get(1);
  }

  public static String record() {
    return ALL.get(2);
  }

  public static String decision() {
    return ALL.get(3);
  }

  public static String cohortSummary() {
    return ALL.get(4);
  }
}
