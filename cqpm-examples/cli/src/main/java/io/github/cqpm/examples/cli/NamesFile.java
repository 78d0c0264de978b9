package io.github.cqpm.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of people, to be printed and no more: a line each, the reference, a semicolon (a comma,
 * a tab or an equals sign), and the name, as a spreadsheet saves two columns. No message shows any
 * of it.
 */
final class NamesFile {
  /** A line that is none; the key of the sentence that says so, and its number, from 1. */
  record Problem(long line, String key) {}

  /** Lines that are none. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    Refused(List<Problem> problems) {
      super("Lines of a file of names are none.");
      this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
      return problems;
    }
  }

  private static final String CELL = "(?:\"((?:[^\"]|\"\")*)\"|(%s))";
  private static final Pattern LINE =
      Pattern.compile(
          "\\s*"
              + CELL.formatted("[^;,=\\t\"]+?")
              + "\\s*([;,=\\t])\\s*"
              + CELL.formatted("(?!\")(?:(?!\\3|;).)+?") // and no third column
              + "[\\s;,]*");

  private NamesFile() {}

  /**
   * Reads the names, by reference.
   *
   * @throws Refused if lines are none
   * @throws UncheckedIOException if the file cannot be read
   */
  static Map<String, String> read(Path file) {
    Map<String, String> names = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    long number = 0;
    for (byte[] bytes : lines(file)) {
      number++;
      try {
        read(decode(bytes), names, number, problems);
      } catch (CharacterCodingException e) {
        problems.add(new Problem(number, "encoding"));
      }
    }
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
    return names;
  }

  private static void read(
      String line, Map<String, String> names, long number, List<Problem> problems) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      problems.add(new Problem(number, "form"));
      return;
    }
    String reference = cell(matcher, 1);
    String name = cell(matcher, 4);
    if (reference.isEmpty() || name.isEmpty()) {
      problems.add(new Problem(number, "form"));
    } else if (!names.getOrDefault(reference, name).equals(name)) {
      problems.add(new Problem(number, "twice"));
    } else {
      names.put(reference, name);
    }
  }

  private static String cell(Matcher matcher, int quoted) {
    String cell = matcher.group(quoted);
    return (cell == null ? matcher.group(quoted + 1) : cell.replace("\"\"", "\"")).strip();
  }

  private static String decode(byte[] line) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text; // which spreadsheets put first
  }

  /** Returns the lines of the file, each to be decoded by itself. */
  private static List<byte[]> lines(Path file) {
    try {
      byte[] all = Files.readAllBytes(file);
      List<byte[]> lines = new ArrayList<>();
      int start = 0;
      for (int i = 0; i <= all.length; i++) {
        if (i == all.length || all[i] == '\n') {
          lines.add(Arrays.copyOfRange(all, start, i));
          start = i + 1;
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
