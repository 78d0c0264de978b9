package io.github.cqpm.io.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The hosts that all tests run on. */
final class Hosts {
  private Hosts() {}

  /** Returns hosts of both generations as they come. */
  static Stream<Host> standard() {
    return Stream.of(Jackson2.standard(), Jackson3.standard());
  }

  /** Returns hosts of both generations, as they come and as lenient as can be. */
  static Stream<Host> strictAndLenient() {
    return Stream.concat(standard(), Stream.of(Jackson2.lenient(), Jackson3.lenient()));
  }

  /** Returns hosts of both generations with all settings that we know. */
  static Stream<Host> all() {
    return Stream.concat(strictAndLenient(), Stream.of(Jackson2.typing(), Jackson3.typing()));
  }

  /** Returns the problems that the host is told. */
  static List<DocumentProblem> problems(Host host, String json, Class<?> type) {
    Throwable thrown = catchThrowable(() -> host.read(json, type));
    assertThat(thrown).as("%s must refuse %s", host, json).isNotNull();
    return InvalidDocumentException.findIn(thrown)
        .orElseThrow(() -> new AssertionError("no refusal of ours", thrown))
        .getProblems();
  }

  /**
   * Returns the problems without the kinds of mistakes in a text that is no JSON, which no host's
   * parser shows.
   */
  static List<DocumentProblem> withoutKinds(Object problems) {
    return ((List<?>) problems)
        .stream()
            .map(DocumentProblem.class::cast)
            .map(
                each ->
                    each.code() == DocumentProblemCode.MALFORMED_JSON
                        ? new DocumentProblem(
                            each.code(),
                            each.pointer(),
                            each.line(),
                            each.column(),
                            "",
                            List.of(),
                            "",
                            Optional.empty())
                        : each)
            .toList();
  }
}
