package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.ReferentialReference;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedIdentifiersTest {
  private static final List<String> MALFORMED =
      List.of(
          "",
          " ",
          "Jeanne Dupont",
          " r1",
          "r1 ",
          "r1\n",
          "élève",
          "r1\u00a0",
          "r(1)",
          "r1,r2",
          "<r1>",
          "jeanne@example.org",
          "x".repeat(101));

  static Stream<IdentifierKind> kinds() {
    return IdentifierKind.ALL.stream();
  }

  static Stream<Arguments> kindsAndMalformedTexts() {
    return kinds().flatMap(kind -> MALFORMED.stream().map(text -> Arguments.of(kind, text)));
  }

  @ParameterizedTest
  @MethodSource("kindsAndMalformedTexts")
  void a_malformed_identifier_is_refused_and_named_except_for_people(
      IdentifierKind kind, String text) {
    String shown = kind.isOfPeople() ? "" : " \"" + text.replace("\n", "\\u000A") + "\"";
    String hidden = kind.isOfPeople() ? " (its text is not shown)" : "";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kind.make(text))
        .withMessage(
            kind.title()
                + shown
                + " is malformed"
                + hidden
                + ": write 1 to 100 letters without accents, digits and the characters . _ : / -.")
        .withNoCause();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void an_identifier_may_have_100_characters(IdentifierKind kind) {
    String longest = "x".repeat(100);
    assertThat(kind.kept(longest)).isEqualTo(longest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "cqpm",
        "CQPM ",
        "BDC",
        "0158",
        "BDC158",
        "BDC01588",
        "bdc0158",
        "BDC  0158",
        "BDC\u00a00158",
        "BDC-0158",
        " BDC0158",
        "BDC0158 ",
        "BDC0158\n",
        "BDC０１５８",
        "BDC0158-1"
      })
  void a_malformed_block_code_is_refused_and_named(String text) {
    String message =
        "Block code \"%s\" is not of the form BDC followed by 4 digits, e.g. BDC0158."
            .formatted(text.replace("\n", "\\u000A"));
    assertRefused(() -> BlockCode.of(text), message);
    assertRefused(() -> new BlockCode(text), message);
    assertRefused(() -> Award.of(text), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "BDC0158",
        "BDC0158-",
        "BDC0158-0",
        "BDC0158-01",
        "BDC0158--1",
        "BDC0158-10000",
        "BDC0158-1.5",
        "BDC0158-1 ",
        "BDC0158 -1",
        "BDC0158_1",
        "BDC158-1",
        "bdc0158-1",
        "BDC0158-１"
      })
  void a_malformed_competency_id_is_refused_and_named(String text) {
    assertRefused(
        () -> CompetencyId.parse(text),
        "Competency id \"%s\" is not a block code, a hyphen and a rank, e.g. BDC0158-1."
            .formatted(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 10_000})
  void a_rank_that_no_text_could_spell_is_refused_and_named(int rank) {
    assertRefused(
        () -> CompetencyId.of(BlockCode.of("BDC0158"), rank),
        "Rank %d of a competency in block BDC0158 is not between 1 and 9999.".formatted(rank));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BDC0158-x", "-", "CQPM-1"})
  void a_text_with_a_hyphen_is_refused_as_a_competency(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CertificationPart.of(text))
        .withMessageStartingWith("Competency id \"%s\"", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "BDC158", "CQPM"})
  void a_text_without_a_hyphen_is_refused_as_a_block(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CertificationPart.of(text))
        .withMessageStartingWith("Block code \"%s\"", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void a_blank_version_is_refused_with_the_certification_named(String version) {
    assertRefused(
        () -> ReferentialReference.of(CertificationId.of("cqpm-1"), version),
        "The version of the referential of cqpm-1 is blank.");
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message.replace("%", "%%"));
  }
}
