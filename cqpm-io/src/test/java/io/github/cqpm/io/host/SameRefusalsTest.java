package io.github.cqpm.io.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.FormatExamples;
import io.github.cqpm.io.Mutants;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the host's mapper, a document is refused for the same reasons at the same places. */
class SameRefusalsTest {
  private static final CqpmJson JSON = CqpmJson.standard();

  /** Returns what the façade says: the value, or the problems. */
  private static <T> Object expected(Function<String, T> facade, String json) {
    try {
      return facade.apply(json);
    } catch (InvalidDocumentException e) {
      return e.getProblems();
    }
  }

  private static <T> void compare(String document, Class<T> type, Function<String, T> facade) {
    List<Host> hosts = hosts();
    int refused = 0;
    for (String mutant : Mutants.of(document)) {
      Object expected = expected(facade, mutant);
      for (Host host : hosts) {
        if (expected instanceof List<?> problems) {
          assertThat(Hosts.problems(host, mutant, type)).as(mutant).isEqualTo(problems);
          refused++;
        } else {
          assertThat(host.read(mutant, type)).isEqualTo(expected);
        }
      }
    }
    assertThat(refused).isGreaterThan(100);
  }

  static List<Host> hosts() {
    return Hosts.all().toList();
  }

  static List<Host> standard() {
    return Hosts.standard().toList();
  }

  @Test
  void mutants_of_a_candidacy() {
    compare(FormatExamples.candidacy(), Candidacy.class, JSON::readCandidacy);
  }

  @Test
  void mutants_of_a_referential() {
    compare(FormatExamples.referential(), CertificationReferential.class, JSON::readReferential);
  }

  @Test
  void mutants_of_a_decision() {
    compare(FormatExamples.decision(), AdmissibilityDecision.class, JSON::readDecision);
  }

  @ParameterizedTest
  @MethodSource("standard")
  void documents_cut_off_anywhere(Host host) {
    String document = FormatExamples.candidacy();
    for (int length = 1; length < document.stripTrailing().length(); length++) {
      String cut = document.substring(0, length);
      assertThat(Hosts.problems(host, cut, Candidacy.class))
          .as(cut)
          .isEqualTo(Hosts.withoutKinds(expected(JSON::readCandidacy, cut)));
    }
  }

  @ParameterizedTest
  @MethodSource("standard")
  void documents_with_a_stray_character_anywhere(Host host) {
    String document = FormatExamples.candidacy();
    for (int at = 1; at < document.stripTrailing().length(); at++) {
      String broken = document.substring(0, at) + "#" + document.substring(at);
      Object expected = expected(JSON::readCandidacy, broken);
      if (expected instanceof List<?>) {
        assertThat(Hosts.problems(host, broken, Candidacy.class))
            .as(broken)
            .isEqualTo(Hosts.withoutKinds(expected));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void what_is_repeated_too_deep_or_too_long(Host host) {
    String good = FormatExamples.candidacy();
    List<String> bad =
        List.of(
            good.replace("\"route\":", "\"route\": \"OTHER\", \"route\":"),
            "{\"a\": " + "[".repeat(60) + "]".repeat(60) + "}",
            "{\"a\": \"" + "c".repeat(200_000) + "\"}",
            "{\"" + "c".repeat(2_000) + "\": 1}",
            "{\"a\": " + "1".repeat(40) + "}");
    for (String document : bad) {
      List<?> expected = (List<?>) expected(JSON::readCandidacy, document);
      assertThat(Hosts.problems(host, document, Candidacy.class))
          .extracting(problem -> problem.code() + " " + problem.pointer())
          .isEqualTo(
              expected.stream()
                  .map(DocumentProblem.class::cast)
                  .map(problem -> problem.code() + " " + problem.pointer())
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void a_null_in_the_place_of_a_document(Host host) {
    assertThat(Hosts.problems(host, "null", Candidacy.class))
        .isEqualTo(expected(JSON::readCandidacy, "null"))
        .extracting(DocumentProblem::code)
        .containsExactly(DocumentProblemCode.NULL_VALUE);
  }
}
