package io.github.cqpm.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.rule.RuleFailedException;
import io.github.cqpm.io.Digests;
import io.github.cqpm.io.document.CohortFigures;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a document or a host's sentences hold, nothing that is printed acts on a terminal,
 * forges a line or turns the direction of writing: no text of {@link Explanations}, no {@code
 * toString}, no message of an exception.
 */
class LegibleTextsTest {
  static final String HOSTILE =
      "Titre\u001B[2J\u001B]0;x\u0007 \u009B31m\rADMISSIBLE\nForged : admissible\u2028x\u2029x\u0085"
          + "\u202Ex\u2066x\u200Ex\u200Fx\u061Cx\tx\u0000";

  /** What may stand nowhere; lines of ours end in a line feed. */
  static final Pattern HARMFUL =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n]]|[\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private static final HostileValues VALUES =
      new HostileValues(HOSTILE, thrown -> assertLegible(String.valueOf(thrown.getMessage())));

  private static void assertLegible(String text) {
    assertThat(text).doesNotContainPattern(HARMFUL).doesNotContain("\nForged");
  }

  static Stream<Class<?>> values() {
    return Stream.of(CertificationReferential.class, CertificationEngine.class, Explanations.class)
        .flatMap(LegibleTextsTest::classesBeside)
        .filter(type -> !type.getPackageName().matches(".*[.](internal|testkit)\\b.*"))
        .filter(type -> Modifier.isPublic(type.getModifiers()) && HostileValues.isValue(type))
        // Their texts are codes, their numbers go together.
        .filter(type -> type != CohortSummary.class && type != CohortFigures.class)
        .sorted((one, other) -> one.getName().compareTo(other.getName()));
  }

  /** The classes of the folder or jar that the class is in. */
  private static Stream<Class<?>> classesBeside(Class<?> one) {
    try {
      URI place = one.getProtectionDomain().getCodeSource().getLocation().toURI();
      if (Files.isDirectory(Path.of(place))) {
        return classesUnder(Path.of(place));
      }
      try (FileSystem jar = FileSystems.newFileSystem(Path.of(place))) {
        return classesUnder(jar.getPath("/"));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Class<?>> classesUnder(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("io/github/cqpm"))) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .<Class<?>>map(file -> load(file.replaceAll("\\.class$", "").replaceAll("[/\\\\]", ".")))
          .toList()
          .stream();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, LegibleTextsTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void a_value_is_printed_on_one_line_and_legibly(Class<?> type) {
    assertThat(VALUES.all(type))
        .isNotEmpty()
        .allSatisfy(
            value -> {
              assertLegible(value.toString());
              assertThat(value.toString()).doesNotContain("\n");
            });
  }

  @Test
  void the_sweep_meets_texts_of_all_modules() {
    assertThat(values().map(Class::getSimpleName))
        .contains("Statement", "RecordId", "Provenance", "Citation", "OfCode", "DocumentProblem");
    assertThat(VALUES.one(Subject.class).toString()).contains("\\u001B[2J", "\\u000AForged");
  }

  static Stream<Method> texts() {
    return Arrays.stream(Explanations.class.getMethods())
        .filter(method -> method.getDeclaringClass() == Explanations.class)
        .filter(method -> method.getReturnType() != Explanations.class)
        .filter(method -> method.getParameterCount() > 0)
        .sorted((one, other) -> one.toString().compareTo(other.toString()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void every_text_is_legible_in_both_languages_with_and_without_a_hosts_sentences(Method text)
      throws ReflectiveOperationException {
    CertificationReferential referential =
        (CertificationReferential) VALUES.one(CertificationReferential.class);
    for (Explanations plain : List.of(Explanations.french(), Explanations.english())) {
      for (Explanations language :
          List.of(plain, plain.with(referential), plain.with(hostile()).with(referential))) {
        for (Object[] arguments : argumentsOf(text)) {
          for (String line : told(text.invoke(language, arguments))) {
            assertLegible(line);
          }
        }
      }
    }
  }

  private static List<String> told(Object told) {
    return told instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : List.of(told.toString());
  }

  /** One list of arguments for each value of the first, with each of the second. */
  private static List<Object[]> argumentsOf(Method text) {
    List<Object[]> lists = new ArrayList<>();
    for (Object first : VALUES.all(text.getGenericParameterTypes()[0])) {
      if (text.getParameterCount() == 1) {
        lists.add(new Object[] {first});
      } else {
        Class<?> type = text.getParameterTypes()[1];
        List<?> seconds = type.isEnum() ? List.of(type.getEnumConstants()) : VALUES.all(type);
        seconds.forEach(second -> lists.add(new Object[] {first, second}));
      }
    }
    return lists;
  }

  private static ResourceBundle hostile() {
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return new Object[][] {
          {"question.acme/fees", HOSTILE},
          {"reason.acme/LATE", HOSTILE},
          {"missing.acme/MISSING", HOSTILE},
          {"parameter." + HOSTILE, HOSTILE},
          {"digest." + HOSTILE, HOSTILE},
          {"caution." + HOSTILE, HOSTILE},
        };
      }
    };
  }

  @Test
  void a_report_shows_what_stood_there() {
    assertThat(Explanations.french().withFreeText().explain(HostileDossier.with(HOSTILE)))
        .contains("Titre\\u001B[2J\\u001B]0;x\\u0007 \\u009B31m ADMISSIBLE Forged : admissible");
  }

  @Test
  void what_is_thrown_is_legible() {
    InputProblem input = (InputProblem) VALUES.one(InputProblem.class);
    DocumentProblem document = (DocumentProblem) VALUES.one(DocumentProblem.class);
    Subject subject = (Subject) VALUES.one(Subject.class);
    assertLegible(new InvalidInputException(List.of(input)).toString());
    assertLegible(new InvalidDocumentException(List.of(document)).toString());
    assertLegible(new RuleFailedException(RuleId.of("acme/fees"), subject, new Error()).toString());
    ResourceBundle malformed =
        new ListResourceBundle() {
          @Override
          protected Object[][] getContents() {
            return new Object[][] {{HOSTILE, "x"}, {"question." + HOSTILE, "x"}};
          }
        };
    assertThatThrownBy(() -> Explanations.french().with(malformed))
        .isInstanceOf(IllegalArgumentException.class)
        .satisfies(thrown -> assertLegible(thrown.getMessage()));
  }

  @Test
  void what_has_no_canonical_form_is_placed_legibly() {
    AdmissibilityDecision decision =
        (AdmissibilityDecision) VALUES.one(AdmissibilityDecision.class);
    AdmissibilityDecision halved =
        AdmissibilityDecision.builder()
            .from(decision)
            .provenance(
                Provenance.builder()
                    .from(decision.getProvenance())
                    .putDigest(HOSTILE, "\uD800")
                    .build())
            .build();
    assertThatThrownBy(() -> Digests.of(halved))
        .hasMessageContaining("digests/Titre\\u001B")
        .satisfies(thrown -> assertLegible(thrown.getMessage()));
  }

  /** Whatever has a text that may be malformed: its factory says so, and shows the text legibly. */
  @Test
  void what_refuses_a_text_shows_it_legibly() {
    List<String> refusals =
        Stream.concat(values(), sealed())
            .flatMap(type -> Arrays.stream(type.getMethods()))
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getName().matches("of|parse"))
            .filter(
                method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
            .map(LegibleTextsTest::refusalOf)
            .toList();
    assertThat(refusals).hasSizeGreaterThan(10).allSatisfy(LegibleTextsTest::assertLegible);
  }

  private static Stream<Class<?>> sealed() {
    return Stream.of(Award.class, CertificationPart.class);
  }

  private static String refusalOf(Method factory) {
    Throwable thrown = catchThrowable(() -> factory.invoke(null, HOSTILE));
    return thrown instanceof InvocationTargetException wrapped
        ? wrapped.getCause().getMessage()
        : "";
  }
}
