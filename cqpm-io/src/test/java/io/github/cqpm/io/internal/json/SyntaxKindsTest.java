package io.github.cqpm.io.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.text.Explanations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of mistake is told, and documented. */
class SyntaxKindsTest {
  @ParameterizedTest
  @EnumSource
  void each_has_a_sentence_of_its_own_in_both_languages(SyntaxError.Kind kind) {
    for (Explanations language : List.of(Explanations.french(), Explanations.english())) {
      assertThat(explain(language, kind.name())).isNotEqualTo(explain(language, ""));
    }
  }

  private static String explain(Explanations language, String kind) {
    return language.explain(
        Problems.problem(
            DocumentProblemCode.MALFORMED_JSON,
            Place.top(1, 1),
            kind,
            List.of("1", "2", "["),
            "}"));
  }

  @Test
  void each_stands_in_the_description_of_the_formats() throws IOException {
    String description = Files.readString(Path.of("FORMAT.md"));
    assertThat(
            Stream.concat(
                    Arrays.stream(SyntaxError.Kind.values()),
                    Arrays.stream(FileKind.values()).filter(kind -> kind != FileKind.UNKNOWN))
                .map(Enum::name))
        .allSatisfy(kind -> assertThat(description).contains("`" + kind + "`"));
  }
}
