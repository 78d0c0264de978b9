package io.github.cqpm.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents made to hurt those who read them. */
public final class Hurtful {
  private static final String GOOD = FormatExamples.candidacy();

  private Hurtful() {}

  /**
   * Returns the documents by what is wrong with them.
   *
   * @param size how much there is of what there is much of; a few of these characters each
   */
  public static Map<String, Supplier<byte[]>> documents(int size) {
    Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
    addDeepAndWide(all, size);
    addNamesAndNumbers(all, size);
    addEncodings(all);
    addText(all, "white space", () -> " ".repeat(size));
    addText(all, "white space after", () -> GOOD + "\n".repeat(size));
    addText(all, "a long text", () -> GOOD.replace("dossier complet", "d".repeat(size)));
    addText(
        all, "a long text of escapes", () -> GOOD.replace("dossier complet", "\\n".repeat(size)));
    addText(all, "a long identifier", () -> GOOD.replace("\"E1\"", "\"" + "E".repeat(size) + "\""));
    addText(all, "a long day", () -> GOOD.replace("2026-01-05", "2026-01-05" + "0".repeat(size)));
    addText(
        all, "a long constant", () -> GOOD.replace("\"EMPLOYEE\"", "\"" + "E".repeat(size) + "\""));
    addText(all, "a NUL", () -> GOOD.replace("\"route\"", "\0\"route\""));
    addText(all, "a NUL in a text", () -> GOOD.replace("dossier", "dos\0sier"));
    addText(all, "an escaped NUL", () -> GOOD.replace("dossier", "dos\\u0000sier"));
    addText(all, "comments", () -> "/* x */" + GOOD + "// x");
    addText(all, "a trailing comma", () -> GOOD.replace("\"route\"", ",\"route\""));
    addText(all, "two documents", () -> GOOD + GOOD);
    addText(all, "half a document", () -> GOOD.substring(0, GOOD.length() / 2));
    addText(all, "type ids of classes", () -> withProperty("\"@class\": \"java.lang.Runtime\""));
    addText(
        all,
        "a type id in an array",
        () -> GOOD.replaceFirst("\"target\": *\\{", "\"target\": [\"java.lang.Runtime\", {"));
    return all;
  }

  private static void addText(
      Map<String, Supplier<byte[]>> all, String name, Supplier<String> text) {
    all.put(name, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }

  private static void addDeepAndWide(Map<String, Supplier<byte[]>> all, int size) {
    addText(
        all, "deep arrays", () -> withProperty("\"x\": " + "[".repeat(size) + "]".repeat(size)));
    addText(all, "deep arrays without end", () -> "[".repeat(size));
    addText(
        all,
        "deep objects",
        () -> withProperty("\"x\": " + "{\"x\":".repeat(size) + 1 + "}".repeat(size)));
    addText(all, "deep objects without end", () -> "{\"x\":".repeat(size));
    addText(all, "many empty elements", () -> records("{}", size));
    addText(all, "many nulls", () -> records("null", size));
    addText(all, "many numbers", () -> records("0", size));
    addText(all, "many commas", () -> "{\"enrolments\":[" + ",".repeat(size) + "]}");
    addText(
        all, "many unknown elements", () -> withProperty("\"x\": [" + "[],".repeat(size) + "0]"));
  }

  private static void addNamesAndNumbers(Map<String, Supplier<byte[]>> all, int size) {
    addText(all, "many names", () -> withProperty(names(size, i -> "n" + i)));
    addText(
        all,
        "many names of one hash",
        () -> withProperty(names(size / 4, i -> ofOneHash("Aa", "BB", i))));
    addText(
        all,
        "many names near a known one",
        () -> withProperty(names(size / 2, i -> "route" + i % 97 + i)));
    addText(
        all,
        "many names of one hash in Jackson",
        () -> withProperty(names(size / 4, i -> ofOneHash("Ab", "BA", i))));
    addText(all, "one name again and again", () -> withProperty(names(size, i -> "route")));
    addText(all, "an unknown name again and again", () -> withProperty(names(size, i -> "x")));
    addText(
        all,
        "many keys",
        () ->
            GOOD.replace(
                "\"rulings\": {",
                "\"rulings\": {" + names(Math.min(size, 9_000), i -> "BDC0900-" + (i + 2)) + ","));
    addText(all, "a long name", () -> withProperty("\"" + "n".repeat(size) + "\": 1"));
    for (String number :
        new String[] {
          "1".repeat(size),
          "-" + "9".repeat(size),
          "0." + "0".repeat(size) + "1",
          "1e" + "9".repeat(size),
          "1e999999999",
          "-1e-999999999",
          "1E400",
          "-0",
          "0e0",
          "1.0",
          "9223372036854775808",
          "01",
          "+1",
          ".5",
          "1.",
          "NaN",
          "0x10"
        }) {
      String shown = number.length() > 20 ? number.substring(0, 4) + " and so on" : number;
      addText(
          all,
          "the version " + shown,
          () -> GOOD.replace("\"formatVersion\": 1", "\"formatVersion\": " + number));
      addText(all, "the number " + shown, () -> withProperty("\"x\": " + number));
    }
  }

  private static void addEncodings(Map<String, Supplier<byte[]>> all) {
    for (String encoding : new String[] {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"}) {
      all.put(encoding, () -> GOOD.getBytes(Charset.forName(encoding)));
      all.put(
          encoding + " with a mark", () -> ("\uFEFF" + GOOD).getBytes(Charset.forName(encoding)));
    }
    all.put("Latin 1", () -> GOOD.getBytes(StandardCharsets.ISO_8859_1));
    all.put(
        "Latin 1 with an accent",
        () -> GOOD.replace("dossier", "\u00e9").getBytes(StandardCharsets.ISO_8859_1));
    addText(all, "a mark", () -> "\uFEFF" + GOOD);
    addText(all, "two marks", () -> "\uFEFF\uFEFF" + GOOD);
    addText(all, "a mark within", () -> GOOD.replace("\"route\"", "\uFEFF\"route\""));
    for (String half :
        new String[] {"\\ud83d", "\\udc00", "\\ud83d\\ud83d", "\\udc00\\ud83d", "\\ud83dx"}) {
      addText(all, "the text " + half, () -> GOOD.replace("dossier", half));
      addText(all, "the name " + half, () -> withProperty("\"" + half + "\": 1"));
      addText(all, "the id " + half, () -> GOOD.replace("\"E1\"", "\"" + half + "\""));
    }
    addText(all, "a whole pair", () -> GOOD.replace("dossier", "\\ud83d\\ude00"));
    addBytes(all, "half a pair", 0xED, 0xA0, 0xBD);
    addBytes(all, "a pair of halves", 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80);
    addBytes(all, "two bytes for a slash", 0xC0, 0xAF);
    addBytes(all, "three bytes for a slash", 0xE0, 0x80, 0xAF);
    addBytes(all, "four bytes for a slash", 0xF0, 0x80, 0x80, 0xAF);
    addBytes(all, "two bytes for NUL", 0xC0, 0x80);
    addBytes(all, "beyond the last character", 0xF4, 0x90, 0x80, 0x80);
    addBytes(all, "five bytes", 0xF8, 0x88, 0x80, 0x80, 0x80);
    addBytes(all, "the end of a character", 0x80);
    addBytes(all, "the beginning of a character", 0xC3);
    addBytes(all, "UTF-16 within", 0x00, 0x41, 0x00, 0x42);
    addBytes(all, "a byte that never is", 0xFF);
  }

  /** Adds the good document with these bytes in its text. */
  private static void addBytes(Map<String, Supplier<byte[]>> all, String name, int... bytes) {
    StringBuilder middle = new StringBuilder();
    for (int each : bytes) {
      middle.append((char) each);
    }
    all.put(name, () -> GOOD.replace("dossier", middle).getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String withProperty(String property) {
    return GOOD.replaceFirst(
        "\"route\"", java.util.regex.Matcher.quoteReplacement(property) + ", \"route\"");
  }

  private static String records(String element, int count) {
    return withProperty("\"reports\": [" + (element + ",").repeat(count - 1) + element + "]");
  }

  private static String names(int count, IntFunction<String> name) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"" + name.apply(i) + "\":0")
        .collect(Collectors.joining(","));
  }

  /** Returns a name of 40 letters, another for each number, all with the same hash code. */
  private static String ofOneHash(String zero, String one, int number) {
    StringBuilder name = new StringBuilder();
    for (int bit = 0; bit < 20; bit++) {
      name.append((number >> bit & 1) == 0 ? zero : one);
    }
    return name.toString();
  }
}
