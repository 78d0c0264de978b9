package io.github.cqpm.io.internal.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.DecisionVerifier;
import io.github.cqpm.io.FormatExamples;
import io.github.cqpm.io.Validators;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.paper.Papers;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.referential.CertificationReferential;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No free text and no reference to a person reaches a {@code toString}, a message, a sentence, a
 * log or a console, whatever is wrong with a document, and wherever in it the text stands.
 */
class NothingPersonalIsToldTest {
  private static final CqpmJson JSON = CqpmJson.standard();
  private static final CertificationEngine ENGINE = CertificationEngine.standard();
  private static final LocalDate AS_OF = LocalDate.of(2026, 5, 1);
  private static final CertificationReferential REFERENTIAL =
      JSON.readReferential(FormatExamples.referential());
  private static final List<Explanations> LANGUAGES =
      List.of(Explanations.french(), Explanations.english());
  private static final Validator VALIDATOR = Validators.standard();

  private static final CqpmJson CHECKING = JSON.with(VALIDATOR);
  private static final CqpmJson LENIENT = JSON.lenient();

  /** Hosts that have their parsers quote the document. */
  private static final JsonMapper JACKSON_2 =
      JsonMapper.builder()
          .findAndAddModules()
          .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
      tools.jackson.databind.json.JsonMapper.builder(
              tools.jackson.core.json.JsonFactory.builder()
                  .enable(tools.jackson.core.StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .build())
          .findAndAddModules()
          .build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** The text, in the forms in which it may stand where something else belongs. */
  private static final List<JsonNode> INTRUDERS =
      List.of(
          NODES.textNode(Marked.TEXT),
          NODES.textNode("ZORGLUB"),
          NODES.textNode("Zorglub-Martin"),
          NODES.arrayNode().add(Marked.TEXT),
          NODES.objectNode().put(Marked.TEXT, Marked.TEXT),
          NODES.objectNode().put("type", "ZORGLUB"),
          NODES.objectNode().set("x", NODES.arrayNode().add(Marked.TEXT)));

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final List<String> logged = new ArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord logRecord) {
          logged.add(logRecord.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    handler.setLevel(Level.ALL);
    Logger.getLogger("").addHandler(handler);
  }

  @AfterEach
  void nothing_was_printed_or_logged() {
    System.setOut(out);
    System.setErr(err);
    Logger.getLogger("").removeHandler(handler);
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(logged).allSatisfy(NothingPersonalIsToldTest::assertUnmarked);
  }

  private static void assertUnmarked(String text) {
    assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(Marked.MARK);
  }

  /** Neither what was thrown, nor what caused it, nor what a host is told of it shows the mark. */
  private static void assertUnmarked(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      assertUnmarked(at.toString());
      assertUnmarked(String.valueOf(at.getLocalizedMessage()));
      for (Throwable suppressed : at.getSuppressed()) {
        assertUnmarked(suppressed);
      }
    }
    InvalidDocumentException.findIn(thrown)
        .ifPresent(refusal -> refusal.getProblems().forEach(NothingPersonalIsToldTest::check));
  }

  private static void check(DocumentProblem problem) {
    assertUnmarked(problem.pointer() + problem.value() + problem.suggestion() + problem.expected());
    assertUnmarked(problem.toString());
    LANGUAGES.forEach(language -> assertUnmarked(language.explain(problem)));
  }

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void of_a_document_with_the_text_in_any_wrong_place(DocumentType type) {
    ObjectNode document = Marked.document(type);
    List<Integer> refused = new ArrayList<>();
    mutate(
        document,
        document,
        mutant -> {
          byte[] bytes = mutant.toString().getBytes(StandardCharsets.UTF_8);
          Throwable strictly = catchThrowable(() -> read(CHECKING, type, bytes));
          if (strictly != null) {
            assertThat(strictly).isInstanceOf(InvalidDocumentException.class);
            assertUnmarked(strictly);
            refused.add(1);
          }
          assertUnmarked(catchThrowable(() -> read(LENIENT, type, bytes)));
          assertUnmarked(catchThrowable(() -> JACKSON_2.readValue(bytes, type.getRoot())));
          assertUnmarked(catchThrowable(() -> JACKSON_3.readValue(bytes, type.getRoot())));
        });
    assertThat(refused).hasSizeGreaterThan(type == DocumentType.RECORD ? 40 : 100);
  }

  private static Object read(CqpmJson json, DocumentType type, byte[] bytes) {
    return json.read(new ByteArrayInputStream(bytes), type.getRoot());
  }

  /** Puts each intruder in the place of every value and, as a name, beside every property. */
  private static void mutate(JsonNode root, JsonNode at, Consumer<JsonNode> mutants) {
    if (at instanceof ObjectNode object) {
      object.put(Marked.TEXT, Marked.TEXT);
      mutants.accept(root);
      object.remove(Marked.TEXT);
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        JsonNode kept = object.get(name);
        for (JsonNode intruder : INTRUDERS) {
          object.set(name, intruder);
          mutants.accept(root);
        }
        object.set(name, kept);
        mutate(root, kept, mutants);
      }
    } else if (at instanceof ArrayNode array) {
      JsonNode kept = array.get(0);
      for (JsonNode intruder : INTRUDERS) {
        array.set(0, intruder);
        mutants.accept(root);
      }
      array.set(0, kept);
      mutate(root, kept, mutants);
    }
  }

  @Test
  void of_a_text_cut_off_or_broken_anywhere() {
    String text = Marked.document(DocumentType.CANDIDACY).toString();
    for (int at = 1; at < text.length(); at++) {
      byte[] cut = text.substring(0, at).getBytes(StandardCharsets.UTF_8);
      byte[] broken =
          (text.substring(0, at) + "#" + text.substring(at)).getBytes(StandardCharsets.UTF_8);
      for (byte[] document : List.of(cut, broken)) {
        assertUnmarked(catchThrowable(() -> read(JSON, DocumentType.CANDIDACY, document)));
        if (at > 1) {
          assertUnmarked(catchThrowable(() -> JACKSON_2.readValue(document, Candidacy.class)));
          assertUnmarked(catchThrowable(() -> JACKSON_3.readValue(document, Candidacy.class)));
        }
      }
    }
  }

  @Test
  void of_a_candidacy_that_cannot_be_decided() {
    Candidacy candidacy = marked();
    assertUnmarked(candidacy.toString());
    DecisionRequest request =
        DecisionRequest.builder().referential(REFERENTIAL).candidacy(candidacy).asOf(AS_OF).build();
    assertUnmarked(request.toString());
    assertThat(ENGINE.check(request))
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertUnmarked(problem.toString());
              LANGUAGES.forEach(language -> assertUnmarked(language.explain(problem)));
            });
    assertUnmarked(catchThrowable(() -> ENGINE.decide(request)));
    JSON.read(JSON.write(candidacy), Candidacy.class)
        .locate(ENGINE.check(request))
        .forEach(NothingPersonalIsToldTest::check);
  }

  private static Candidacy marked() {
    return JSON.readCandidacy(Marked.document(DocumentType.CANDIDACY).toString());
  }

  @Test
  void of_a_decision_its_reports_and_its_verification() {
    Candidacy candidacy =
        Candidacy.builder()
            .from(JSON.readCandidacy(FormatExamples.candidacy()))
            .candidate(CandidateReference.of(Marked.PERSON))
            .build();
    AdmissibilityDecision decision = ENGINE.decide(REFERENTIAL, candidacy, AS_OF);
    assertUnmarked(decision.toString());
    Dossier dossier = Dossier.of(REFERENTIAL, candidacy, decision);
    assertUnmarked(dossier.toString());
    for (Explanations language : LANGUAGES) {
      for (Depth depth : Depth.values()) {
        assertUnmarked(language.report(dossier, depth).toString());
        assertUnmarked(language.withFreeText().report(dossier, depth).toString());
        assertUnmarked(withoutCandidate(language.explain(dossier, depth)));
        assertUnmarked(withoutCandidate(language.toMarkdown(dossier, depth)));
        assertUnmarked(
            Papers.in(language)
                .report(dossier, depth)
                .replaceAll("(?s)<style>.*</style>", "")
                .replace(Marked.PERSON, ""));
      }
      var verification =
          DecisionVerifier.verify(
              ENGINE, decision, REFERENTIAL, JSON.readCandidacy(FormatExamples.candidacy()));
      assertThat(verification.isConfirmed()).isFalse();
      assertUnmarked(language.explain(verification));
      assertUnmarked(verification.toString());
    }
  }

  /** A report names the candidate in one place, by the reference, and nobody else anywhere. */
  private static String withoutCandidate(String report) {
    assertThat(report).containsOnlyOnce(Marked.PERSON);
    return report.replace(Marked.PERSON, "");
  }

  @Test
  void of_a_reference_that_is_none() {
    assertUnmarked(catchThrowable(() -> CandidateReference.of(Marked.TEXT)));
    assertUnmarked(catchThrowable(() -> JSON.readCandidacy(Marked.TEXT)));
  }
}
