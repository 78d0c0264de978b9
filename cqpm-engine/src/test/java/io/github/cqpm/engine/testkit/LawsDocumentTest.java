package io.github.cqpm.engine.testkit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * LAWS.md says of each law what the law says of itself, and shows the message of one that is really
 * broken.
 */
class LawsDocumentTest {
  private static final Path FILE = Path.of("LAWS.md");
  private static final String UPDATE =
      "./mvnw -q -pl cqpm-engine -am verify -Dtest=LawsDocumentTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Djacoco.skip -Dlaws.update";
  private static final int WIDTH = 150;
  private static final Pattern SECTION = Pattern.compile("(?ms)^## Law (\\d+)\n.*?(?=^## |\\z)");
  private static final Pattern SAID = Pattern.compile("(?m)(^- `Laws\\.[^\n]*\n(  [^\n]*\n)?)+");
  private static final Pattern SHOWN = Pattern.compile("(?s)```text\n.*?```\n");

  @Test
  void is_what_the_laws_make_of_it() throws IOException {
    String before = Files.readString(FILE);
    String written =
        SECTION
            .matcher(before)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        rewrite(found.group(), Integer.parseInt(found.group(1)))));
    if (Boolean.getBoolean("laws.update")) {
      Files.writeString(FILE, written);
    }
    assertThat(Files.readString(FILE))
        .as("cqpm-engine/LAWS.md is stale. Write it anew with: %s", UPDATE)
        .isEqualTo(written);
  }

  /** Returns a section with what its law says and a message of it. */
  private static String rewrite(String section, int number) {
    List<Law> laws = Stream.of(Law.values()).filter(law -> law.getNumber() == number).toList();
    String said =
        laws.stream()
            .flatMap(
                law ->
                    law.getMethods().stream()
                        .map(method -> "- `Laws.%s`:%n  %s%n".formatted(method, law.getSentence())))
            .collect(joining());
    String shown =
        laws.stream().map(law -> cut(messageOf(BrokenLaws.trialOf(law)))).collect(joining("\n\n"));
    String rewritten = SAID.matcher(section).replaceFirst(Matcher.quoteReplacement(said));
    return SHOWN
        .matcher(rewritten)
        .replaceFirst(Matcher.quoteReplacement("```text\n" + shown + "\n```\n"));
  }

  /** Returns the message with no line longer than a page is wide. */
  private static String cut(String message) {
    return message
        .lines()
        .map(line -> line.length() > WIDTH ? line.substring(0, WIDTH) + " […]" : line)
        .collect(joining("\n"));
  }

  @Test
  void has_a_section_for_each_law_in_order() throws IOException {
    assertThat(
            SECTION
                .matcher(Files.readString(FILE))
                .results()
                .map(found -> Integer.parseInt(found.group(1))))
        .containsExactlyElementsOf(Stream.of(Law.values()).map(Law::getNumber).distinct().toList());
  }

  @Test
  void has_in_each_section_what_is_asked_on_the_day_on_which_it_fails() throws IOException {
    assertThat(SECTION.matcher(Files.readString(FILE)).results().map(found -> found.group()))
        .allSatisfy(
            section ->
                assertThat(section)
                    .containsPattern(SAID)
                    .containsPattern(SHOWN)
                    .contains(
                        "**Why it must hold.**",
                        "**When it speaks.**",
                        "**The message.**",
                        "**What usually breaks it.**",
                        "**What a rule of yours may do.**"));
  }

  @Test
  void every_method_of_the_laws_is_one_of_a_law() {
    assertThat(Stream.of(Law.values()).flatMap(law -> law.getMethods().stream()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Laws.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !name.equals("of"))
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void a_broken_law_names_its_section(Law law) {
    assertThat(messageOf(BrokenLaws.trialOf(law)))
        .startsWith("Law %d is broken: %s".formatted(law.getNumber(), law.getSentence()))
        .endsWith("cqpm-engine/LAWS.md#law-" + law.getNumber());
  }

  @Test
  void the_guide_has_the_command_that_writes_it() throws IOException {
    assertThat(Files.readString(Path.of("..", "CONTRIBUTING.md"))).contains(UPDATE);
  }

  private static String messageOf(ThrowingCallable trial) {
    return catchThrowableOfType(AssertionError.class, trial)
        .getMessage()
        .replace(System.lineSeparator(), "\n");
  }
}
