package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.ReadLimits;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.Candidacy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** A host sets how large a document may be, and how much is told of a bad one. */
class LimitsTest {
  private static final ReadLimits LIMITS = ReadLimits.standard();
  private static final String GOOD = FormatExamples.candidacy();

  private static List<DocumentProblem> problems(ReadLimits limits, byte[] document) {
    return Refused.problems(
        () -> CqpmJson.standard().with(limits).readCandidacy(new ByteArrayInputStream(document)));
  }

  private static List<DocumentProblem> problems(ReadLimits limits, String document) {
    return problems(limits, document.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertRefused(
      ReadLimits limits, String document, String codeAndPointer, String sentence) {
    assertThat(problems(limits, document))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code() + " " + problem.pointer()).isEqualTo(codeAndPointer);
              assertThat(Explanations.english().explain(problem)).isEqualTo(sentence);
            });
  }

  @Test
  void what_is_told_does_not_depend_on_what_was_read_before() {
    String unclosed = "{\"target\":{\"" + "y".repeat(5_000);
    List<DocumentProblem> before = problems(LIMITS, unclosed);
    problems(LIMITS, "{\"candidate\":\"" + "z\\n".repeat(200_000) + "\" x");
    assertThat(problems(LIMITS, unclosed)).isEqualTo(before);
  }

  @Test
  void each_limit_is_told_with_its_place() {
    assertRefused(
        LIMITS.withDocumentLength(GOOD.length()),
        GOOD + " ".repeat(GOOD.length()),
        "TOO_LONG ",
        "The document is too long (limit: "
            + GOOD.length()
            + " bytes). Check that it does not hold several. If not, in a cohort, put this candidacy"
            + " into a file and decide it by itself; elsewhere, have the limit of the program raised.");
    assertRefused(
        LIMITS.withDepth(12),
        "{\"plans\": " + "[".repeat(12) + "]".repeat(12) + "}",
        "TOO_DEEP /plans/0/0/0/0/0/0/0/0/0/0/0",
        "Too many groups { } and lists [ ] stand in one another (limit: 12 levels). Check that no"
            + " closing brace or bracket is missing.");
    assertRefused(
        LIMITS.withStringLength(1_000),
        "{\"route\": \"" + "E".repeat(1_001) + "\"}",
        "TOO_LONG /route",
        "This text is too long. Shorten it to at most 1000 characters.");
    assertRefused(
        LIMITS.withNumberLength(10),
        "{\"formatVersion\": 12345678901}",
        "TOO_LONG /formatVersion",
        "This number is too long. Shorten it to at most 10 characters.");
    assertRefused(
        LIMITS.withNameLength(100),
        "{\"" + "n".repeat(101) + "\": 1}",
        "TOO_LONG ",
        "This property name is too long (limit: 100 characters). Correct it, or take the property"
            + " out.");
    assertRefused(
        LIMITS.withTokens(20),
        "{\"plans\": [" + "{}, ".repeat(10) + "{}]}",
        "TOO_MANY /plans/8",
        "The document holds too much (limit: 20 names, values and brackets). Split it.");
  }

  @Test
  void a_document_just_at_a_limit_is_read_and_one_just_over_it_is_not() {
    assertLast(LIMITS.depth() - 1, most -> "[".repeat(most) + "]".repeat(most));
    assertLast(LIMITS.stringLength(), most -> "\"" + "s".repeat(most) + "\"");
    assertLast(LIMITS.nameLength(), most -> "{\"" + "n".repeat(most) + "\": 1}");
    assertLast(LIMITS.numberLength(), most -> "1".repeat(most));
    int tokensOfGood = 2 + tokens(GOOD); // the name of the property and the bracket that ends it
    assertLast(LIMITS.tokens() - tokensOfGood - 1, most -> "[" + "0,".repeat(most - 1) + "0]");
    int length = GOOD.length() + "\"x\": \"\", ".length();
    assertThat(GOOD.getBytes(StandardCharsets.UTF_8)).hasSize(GOOD.length());
    CqpmJson small = CqpmJson.standard().with(LIMITS.withDocumentLength(length + 9)).lenient();
    assertThat(small.read(with("\"" + "s".repeat(9) + "\""), Candidacy.class)).isNotNull();
    assertThatThrownBy(() -> small.read(with("\"" + "s".repeat(10) + "\""), Candidacy.class))
        .isInstanceOf(InvalidDocumentException.class);
  }

  private static void assertLast(int most, IntFunction<String> value) {
    CqpmJson lenient = CqpmJson.standard().lenient();
    assertThat(lenient.read(with(value.apply(most)), Candidacy.class)).isNotNull();
    assertThatThrownBy(() -> lenient.read(with(value.apply(most + 1)), Candidacy.class))
        .isInstanceOf(InvalidDocumentException.class);
  }

  private static String with(String value) {
    return GOOD.replaceFirst("\"route\"", "\"x\": " + value + ", \"route\"");
  }

  private static int tokens(String document) {
    try (JsonParser parser = new JsonFactory().createParser(document)) {
      int tokens = 0;
      while (parser.nextToken() != null) {
        tokens++;
      }
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void of_a_hundred_thousand_problems_as_many_are_told_as_the_host_wants() {
    String bad = "{\"enrolments\": [" + "null, ".repeat(99_999) + "null]}";
    assertThat(problems(LIMITS, bad)).hasSize(101);
    List<DocumentProblem> problems = problems(LIMITS.withProblems(7), bad);
    assertThat(problems).hasSize(8);
    DocumentProblem last = problems.get(7);
    assertThat(last.code()).isEqualTo(DocumentProblemCode.MORE_PROBLEMS);
    assertThat(Explanations.english().explain(last))
        .isEqualTo("Problems not told: 99998. Mend these first.");
  }

  @Test
  void limits_that_no_document_could_keep_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LIMITS.withDepth(11))
        .withMessage("The limit depth is 11, and must be between 12 and 500.");
    assertThatIllegalArgumentException().isThrownBy(() -> LIMITS.withDepth(501));
    assertThatIllegalArgumentException().isThrownBy(() -> LIMITS.withDocumentLength(0));
    assertThatIllegalArgumentException().isThrownBy(() -> LIMITS.withStringLength(99));
    assertThatIllegalArgumentException().isThrownBy(() -> LIMITS.withNameLength(99));
    assertThatIllegalArgumentException().isThrownBy(() -> LIMITS.withNumberLength(9));
    assertThatIllegalArgumentException().isThrownBy(() -> LIMITS.withTokens(0));
    assertThatIllegalArgumentException().isThrownBy(() -> LIMITS.withProblems(0));
  }

  @Test
  void half_a_character_is_refused_and_a_whole_one_is_read() {
    String half = GOOD.replace("dossier complet", "dossier \\ud83d");
    assertThat(problems(LIMITS, half))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(DocumentProblemCode.MALFORMED_VALUE);
              assertThat(problem.pointer()).endsWith("/reason");
              assertThat(Explanations.english().explain(problem))
                  .isEqualTo(
                      "A character of this text is cut in half. Delete it and type it again.");
            });
    String whole = GOOD.replace("dossier complet", "dossier \\ud83d\\ude00");
    assertThat(CqpmJson.standard().write(CqpmJson.standard().readCandidacy(whole)))
        .contains("dossier \ud83d\ude00");
    assertThat(
            Refused.problems(
                () -> CqpmJson.standard().readCandidacy(GOOD.replace("complet", "\ud83d"))))
        .extracting(DocumentProblem::code)
        .containsExactly(DocumentProblemCode.NOT_UTF_8);
  }
}
