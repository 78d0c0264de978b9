package io.github.cqpm.io.internal.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.Validators;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.ReferentialReference;
import io.github.cqpm.model.referential.Statement;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The forms in the schemas are those that the types and the validator know. */
class FormsTest {
  private static final Validator VALIDATOR = Validators.standard();

  /** In Java, unlike in JSON Schema, a dollar passes over a line break at the end. */
  private static final Map<String, Pattern> COMPILED = new HashMap<>();

  /** The formats of all texts of a form. */
  private static final Map<Class<?>, SpeltFormat<?>> SPELT = new HashMap<>();

  static {
    SPELT.put(LocalDate.class, TextFormat.days());
    Formats.all()
        .forEach(
            (type, format) -> {
              if (format instanceof SpeltFormat<?> spelt) {
                SPELT.put(type, spelt);
              }
            });
  }

  private static boolean accepts(Class<?> type, String text) {
    return Objects.requireNonNull(SPELT.get(type)).parse(text) != null;
  }

  private static boolean matches(String pattern, String text) {
    return COMPILED
        .computeIfAbsent(pattern, it -> Pattern.compile(it.replaceFirst("\\$$", "\\\\z")))
        .matcher(text)
        .find();
  }

  @Test
  void every_type_that_is_written_as_a_string_has_its_form() {
    assertThat(Forms.OF.keySet()).isEqualTo(SPELT.keySet());
  }

  @Test
  void every_example_is_of_its_form() {
    Forms.OF.forEach(
        (type, form) ->
            assertThat(form.examples()).isNotEmpty().allMatch(example -> accepts(type, example)));
  }

  /** Every character is put in, at each place of each example, and each is taken out. */
  @Test
  void a_type_accepts_what_its_form_does() {
    Forms.OF.forEach(
        (type, form) -> {
          for (String example : form.examples()) {
            for (int at = 0; at <= example.length(); at++) {
              String before = example.substring(0, at);
              String after = example.substring(at);
              for (int character = 0; character < 0x180; character++) {
                String inserted = before + (char) character + after;
                assertSame(type, form, inserted);
                if (!after.isEmpty()) {
                  assertSame(type, form, before + (char) character + after.substring(1));
                }
              }
              assertSame(type, form, before);
              assertSame(type, form, after);
              assertSame(type, form, before + "\uD83D\uDE00" + after);
            }
          }
        });
  }

  @Test
  void a_type_accepts_lengths_that_its_form_does() {
    Forms.OF.forEach(
        (type, form) -> {
          for (int length = 0; length < 140; length++) {
            for (String part : new String[] {"a", "A", "1", "-"}) {
              String run = part.repeat(length);
              for (String text :
                  new String[] {
                    run,
                    run + "/a",
                    "a/" + run,
                    run + "/A",
                    "a/A" + run,
                    "BDC0158-1" + run,
                    "BDC0" + run
                  }) {
                assertSame(type, form, text);
              }
            }
          }
        });
  }

  private static void assertSame(Class<?> type, Forms.Form form, String text) {
    if (accepts(type, text) != matches(form.pattern(), text)) {
      fail("%s and its form part over \"%s\".", type, text);
    }
  }

  @Test
  void a_day_is_one_of_the_calendar() {
    for (int year : new int[] {0, 4, 100, 400, 1900, 2000, 2023, 2024, 2026, 2100, 9996, 9999}) {
      for (int month = 0; month < 20; month++) {
        for (int day = 0; day < 40; day++) {
          String text = "%04d-%02d-%02d".formatted(year, month, day);
          assertSame(LocalDate.class, Forms.OF.get(LocalDate.class), text);
        }
      }
    }
  }

  @Test
  void a_year_is_a_leap_year_or_not() {
    for (int year = 0; year < 10_000; year++) {
      String text = "%04d-02-29".formatted(year);
      assertSame(LocalDate.class, Forms.OF.get(LocalDate.class), text);
    }
  }

  @Test
  void the_validator_calls_blank_what_the_form_does() {
    assertSameForEveryCharacter(
        Forms.NOT_BLANK, text -> VALIDATOR.validate(Statement.of(text)).isEmpty());
  }

  @Test
  void the_validator_calls_blank_where_given_what_the_form_does() {
    Revocation.Builder revocation =
        Revocation.builder()
            .id(RecordId.of("V"))
            .date(LocalDate.of(2026, 3, 10))
            .record(RecordId.of("S"));
    assertSameForEveryCharacter(
        Forms.NOT_BLANK_IF_PRESENT,
        text -> VALIDATOR.validate(revocation.reason(text).build()).isEmpty());
  }

  @Test
  void a_version_is_blank_where_the_form_says_so() {
    CertificationId id = CertificationId.of("x");
    assertSameForEveryCharacter(
        Forms.NOT_BLANK, text -> isMade(() -> ReferentialReference.of(id, text)));
  }

  @Test
  void a_code_is_what_the_form_says() {
    assertSameForEveryCharacter(Forms.CODE, text -> isMade(() -> Argument.code("x", text)));
    assertThat(matches(Forms.CODE, "a".repeat(150))).isTrue();
    assertThat(matches(Forms.CODE, "a".repeat(151))).isFalse();
    assertThat(isMade(() -> Argument.code("x", "a".repeat(150)))).isTrue();
    assertThat(isMade(() -> Argument.code("x", "a".repeat(151)))).isFalse();
  }

  @Test
  void a_policy_asks_for_a_member_and_turns_only_some_rules_into_notices() {
    assertThatThrownBy(() -> DecisionPolicy.builder().minimumCommissionMembers(0).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(DecisionPolicy.builder().minimumCommissionMembers(1).build()).isNotNull();
    assertThatThrownBy(() -> DecisionPolicy.builder().addNotice(RuleId.COMPETENCY_ACQUIRED).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertSameForEveryCharacter(String form, Predicate<String> accepts) {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_VALUE)
                .mapToObj(character -> String.valueOf((char) character))
                .filter(text -> accepts.test(text) != matches(form, text))
                .map(text -> Integer.toHexString(text.charAt(0))))
        .isEmpty();
    assertThat(accepts.test("")).isEqualTo(matches(form, ""));
  }

  private static boolean isMade(Runnable maker) {
    try {
      maker.run();
      return true;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }
}
