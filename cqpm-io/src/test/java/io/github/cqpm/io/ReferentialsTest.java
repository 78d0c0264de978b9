package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.referential.CertificationReferential;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host's own referential, loaded with or without its validator. */
class ReferentialsTest {
  private static final Validator VALIDATOR = Validators.standard();
  private static final String GOOD = FormatExamples.referential();
  private static final String BLANK =
      GOOD.replaceFirst("\"title\": \"[^\"]+\"", "\"title\": \" \"");

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void is_checked_by_the_constraints_where_a_validator_is_given(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("blank.json"), BLANK);
    assertThat(Referentials.load(file)).isEqualTo(Referentials.load(stream(BLANK)));
    for (InvalidDocumentException refusal :
        new InvalidDocumentException[] {
          catchThrowableOfType(
              InvalidDocumentException.class, () -> Referentials.load(file, VALIDATOR)),
          catchThrowableOfType(
              InvalidDocumentException.class, () -> Referentials.load(stream(BLANK), VALIDATOR))
        }) {
      assertThat(refusal.getProblems())
          .singleElement()
          .extracting(problem -> problem.code() + " " + problem.pointer())
          .isEqualTo("CONSTRAINT_VIOLATED /title");
    }
    assertThat(Referentials.load(stream(GOOD), VALIDATOR))
        .isEqualTo(CqpmJson.standard().readReferential(GOOD));
  }

  @Test
  void with_a_period_that_ends_before_it_begins_is_refused_by_every_reader() {
    assertThat(GOOD).contains("\"lastDay\": \"2028-12-31\"");
    String crossed = GOOD.replace("\"lastDay\": \"2028-12-31\"", "\"lastDay\": \"2023-12-31\"");
    List<ThrowingCallable> readers =
        List.of(
            () -> Referentials.load(stream(crossed)),
            () -> Referentials.load(stream(crossed), VALIDATOR),
            () -> CqpmJson.standard().lenient().read(crossed, CertificationReferential.class),
            () ->
                HostMapper.ALL
                    .get(0)
                    .read(stream(crossed).readAllBytes(), CertificationReferential.class),
            () ->
                HostMapper.ALL
                    .get(1)
                    .read(stream(crossed).readAllBytes(), CertificationReferential.class));
    for (ThrowingCallable reader : readers) {
      DocumentProblem problem =
          InvalidDocumentException.findIn(catchThrowable(reader))
              .orElseThrow()
              .getProblems()
              .get(0);
      assertThat(problem.code()).isEqualTo(DocumentProblemCode.INVALID_VALUE);
      assertThat(problem.pointer()).isEqualTo("/registration/periods/0");
      assertThat(problem.line()).isPositive();
      assertThat(Explanations.english().explain(problem))
          .isEqualTo(
              "The last day of this period of registration lies before the first. Swap them, or"
                  + " correct the wrong one.");
      assertThat(Explanations.french().explain(problem))
          .startsWith("Le dernier jour de cette période d'inscription au RNCP précède le premier.");
    }
  }

  @Test
  void one_by_which_nothing_could_be_decided_is_refused_with_the_places_in_it(@TempDir Path folder)
      throws IOException {
    String bad =
        GOOD.replace("\"id\": \"PROJECT\"", "\"id\": \"REAL_WORK\"")
            .replace("\"activity\": \"A1\"", "\"activity\": \"A9\"");
    Path file = Files.writeString(folder.resolve("bad.json"), bad);
    for (ThrowingCallable load :
        List.<ThrowingCallable>of(
            () -> Referentials.load(file),
            () -> Referentials.load(stream(bad)),
            () -> Referentials.load(file, VALIDATOR),
            () -> Referentials.load(stream(bad), VALIDATOR))) {
      assertThat(Refused.problems(load))
          .allSatisfy(problem -> assertThat(problem.line()).isGreaterThan(1))
          .extracting(problem -> problem.value() + " " + problem.pointer())
          .containsExactly(
              "UNKNOWN_ACTIVITY /blocks/0/activity", "REFERENTIAL_ID_TWICE /methods/1/id");
    }
  }
}
