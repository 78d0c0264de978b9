package io.github.cqpm.io;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Cases, and what is told of each, to the letter, in a file that somebody has read. After a wanted
 * change, run the test with {@code -Dreports.update=true}, and read what it wrote as a member of a
 * jury would.
 */
public final class ReviewedCases {
  private static final Path FOLDER = Path.of("src/test/resources/io/github/cqpm/io/text");
  private static final String HEADING = "# ";
  private static final Pattern CODE = Pattern.compile("BDC\\d{4}(?:-\\d+)?");

  private ReviewedCases() {}

  /** Returns a test for each case, by its name, and one that the file has no other. */
  public static Stream<DynamicTest> of(String file, Map<String, String> told) throws IOException {
    Path path = FOLDER.resolve(file);
    if (Boolean.getBoolean("reports.update")) {
      Files.writeString(
          path,
          told.entrySet().stream()
              .map(each -> HEADING + each.getKey() + "\n\n" + each.getValue() + "\n")
              .collect(joining("\n")));
    }
    Map<String, String> reviewed = new LinkedHashMap<>();
    for (String section : ("\n" + Files.readString(path)).split("\n" + HEADING, -1)) {
      String[] parts = section.split("\n\n", 2);
      if (parts.length == 2) {
        reviewed.put(parts[0], parts[1].stripTrailing());
      }
    }
    return Stream.concat(
        told.keySet().stream()
            .map(
                name ->
                    DynamicTest.dynamicTest(
                        name, () -> assertThat(told.get(name)).isEqualTo(reviewed.get(name)))),
        Stream.of(
            DynamicTest.dynamicTest(
                "there is no other",
                () -> assertThat(reviewed.keySet()).isEqualTo(told.keySet()))));
  }

  /**
   * Returns the lines that are unlike all that this was asked about before: in more than codes with
   * their titles, and numbers. So a second language has its sentences shown once each.
   */
  public static List<String> unlike(Set<String> seen, List<String> lines) {
    return lines.stream().filter(line -> seen.add(kind(line))).toList();
  }

  private static String kind(String line) {
    return line.replaceAll(CODE + "( \\p{Lu}[^:|]*)?", "…")
        .replaceAll("…(, …)+", "…")
        .replaceAll("\\d+", "0");
  }

  /**
   * Returns the lines that are not among those of the base, each set off as a quotation, and how
   * many others there are. Of lines that differ in codes with their titles and in numbers alone,
   * the first is told, and the codes of the others.
   */
  public static String more(List<String> base, List<String> lines) {
    List<String> more =
        lines.stream().filter(line -> !line.isBlank() && !base.contains(line)).toList();
    long others = lines.stream().filter(line -> !line.isBlank()).count() - more.size();
    String rest = "(and %d lines of the first)".formatted(others);
    return (base.isEmpty() ? more.stream() : Stream.concat(together(more), Stream.of(rest)))
        .map(line -> "    " + line)
        .collect(joining("\n"));
  }

  private static Stream<String> together(List<String> lines) {
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (String line : lines) {
      String key = CODE.matcher(line).find() ? kind(line) : "line " + alike.size();
      alike.computeIfAbsent(key, none -> new ArrayList<>()).add(line);
    }
    return alike.values().stream()
        .map(
            each ->
                each.stream()
                    .skip(1)
                    .map(ReviewedCases::code)
                    .reduce((some, more) -> some + ", " + more)
                    .map(codes -> each.get(0) + " (likewise: " + codes + ")")
                    .orElse(each.get(0)));
  }

  private static String code(String line) {
    return CODE.matcher(line).results().findFirst().orElseThrow().group();
  }
}
