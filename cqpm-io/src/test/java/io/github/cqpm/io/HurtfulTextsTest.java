package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Long texts made to hurt cost no more than their length: no regular expression of ours looks at a
 * letter again and again, and no public way in allocates more. What is counted are the letters
 * looked at, and allocated bytes.
 */
class HurtfulTextsTest {
  /** How much more may be done for ten times as much. */
  private static final int AT_MOST = 12;

  private static final int SHORT = 60;
  private static final int LONG = 100_000;

  /** A literal handed to whatever takes a regular expression. */
  private static final Pattern LITERAL =
      Pattern.compile(
          "(Pattern\\.compile|\\.matches|\\.replaceAll|\\.replaceFirst|\\.split|regexp =)\\(?\\s*"
              + "\"((?:[^\"\\\\]|\\\\.)*+)\"");

  /** A character that Java itself reads from its number. */
  private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u([0-9A-Fa-f]{4})");

  /** How a file looks for a compiled expression within a text. */
  private static final Pattern SEARCH =
      Pattern.compile("\\.find\\(\\)|\\.results\\(\\)|\\.matcher\\([^;]*?\\)\\s*\\.replace");

  /** An expression, and whether it is looked for within a text, not only held against the whole. */
  private record Expression(String regex, boolean sought) {}

  /** A text that counts how often one of its letters is looked at. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return text.substring(from, to);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  static List<Expression> expressions() throws IOException {
    Set<Expression> all = new LinkedHashSet<>();
    for (String module : List.of("cqpm-model", "cqpm-engine", "cqpm-io", "cqpm-examples/cli")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          String source = Files.readString(file);
          LITERAL.matcher(source).results().map(literal -> of(literal, source)).forEach(all::add);
        }
      }
    }
    return List.copyOf(all);
  }

  private static Expression of(MatchResult literal, String source) {
    boolean sought =
        switch (literal.group(1)) {
          case ".matches", "regexp =" -> false;
          case "Pattern.compile" -> SEARCH.matcher(source).find();
          default -> true;
        };
    return new Expression(
        UNICODE
            .matcher(literal.group(2))
            .replaceAll(each -> Character.toString(Integer.parseInt(each.group(1), 16)))
            .translateEscapes(),
        sought);
  }

  @Test
  void the_expressions_of_all_modules_are_found() throws IOException {
    assertThat(expressions())
        .hasSizeGreaterThan(20)
        .contains(
            new Expression("(?s).*\\S.*", false),
            new Expression("[0-9]{1,9}", false),
            new Expression("[a-z0-9-]{1,50}/[a-z0-9-]{1,80}", false),
            new Expression("\\s+", true),
            new Expression("\\[[^\\[\\]]*]", true),
            new Expression("([^.]+)\\.\\.([^.]*)", false));
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void an_expression_looks_at_each_letter_a_few_times_at_most(Expression expression) {
    for (String beginning : beginnings(expression.regex())) {
      for (String letter : letters(expression.regex())) {
        for (String end : ends(expression.regex())) {
          long few = looks(expression, beginning + letter.repeat(SHORT) + end);
          long many = looks(expression, beginning + letter.repeat(10 * SHORT) + end);
          assertThat(many)
              .as("\"%s\" many times between \"%s\" and \"%s\"", letter, beginning, end)
              .isLessThanOrEqualTo(AT_MOST * few + 1000);
        }
      }
    }
  }

  private static long looks(Expression expression, String text) {
    Counted counted = new Counted(text);
    Matcher matcher = Pattern.compile(expression.regex()).matcher(counted);
    int found = matcher.matches() ? 1 : 0;
    matcher.reset();
    while (expression.sought() && matcher.find()) {
      found++;
    }
    assertThat(found).isLessThanOrEqualTo(text.length() + 2);
    return counted.looks;
  }

  /** The letters that the expression speaks of, and some that it may not. */
  private static List<String> letters(String expression) {
    TreeSet<String> letters = new TreeSet<>(List.of("a", "A", "0", " ", "\n"));
    expression.chars().mapToObj(Character::toString).forEach(letters::add);
    return List.copyOf(letters);
  }

  private static List<String> beginnings(String expression) {
    List<String> beginnings = new ArrayList<>(List.of("", "www", "BDC ", "{\"line\":1"));
    signs(expression).forEach(beginnings::add);
    return beginnings;
  }

  /** What may come last, so that all that went before was for nothing. */
  private static List<String> ends(String expression) {
    return Stream.concat(Stream.of("", "!"), signs(expression)).toList();
  }

  private static Stream<String> signs(String expression) {
    return letters(expression).stream()
        .filter(letter -> !Character.isLetterOrDigit(letter.charAt(0)));
  }

  /** The public methods that make something of one text. */
  static List<Method> waysIn() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.cqpm")
            .stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.getPackageName().matches(".*\\.(internal|testkit)(\\..*)?"))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getMethods()))
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .filter(method -> List.of(method.getParameterTypes()).equals(List.of(String.class)))
            .filter(method -> !method.getDeclaringClass().isEnum())
            .toList();
  }

  @Test
  void all_identifiers_are_ways_in() {
    assertThat(waysIn())
        .hasSizeGreaterThan(15)
        .extracting(method -> method.getDeclaringClass().getSimpleName())
        .contains("BlockCode", "CompetencyId", "RecordId", "RuleId", "ReasonCode", "MethodId");
  }

  @ParameterizedTest
  @MethodSource("waysIn")
  void a_long_text_costs_no_more_than_its_length(Method wayIn) {
    for (String letter :
        List.of("a", "A", "0", " ", "-", "/", "BDC", "\u00e9", "\ud83d", "\u0000")) {
      for (String beginning : List.of("", "BDC0158-", "acme/")) {
        allocated(wayIn, beginning + letter.repeat(LONG / 10));
        long few = allocated(wayIn, beginning + letter.repeat(LONG / 10));
        long many = allocated(wayIn, beginning + letter.repeat(LONG));
        assertThat(many).isLessThanOrEqualTo(AT_MOST * few + 100_000).isLessThan(40L * LONG);
      }
    }
  }

  private static long allocated(Method wayIn, String text) {
    return Growth.allocated(
        () -> {
          try {
            return wayIn.invoke(null, text);
          } catch (InvocationTargetException refused) {
            assertThat(refused.getCause()).isInstanceOf(IllegalArgumentException.class);
            return refused;
          } catch (IllegalAccessException e) {
            throw new AssertionError(e);
          }
        });
  }
}
