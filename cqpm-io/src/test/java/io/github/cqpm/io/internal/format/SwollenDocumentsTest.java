package io.github.cqpm.io.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.FormatExamples;
import io.github.cqpm.io.Growth;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.internal.diagnosis.TreeComparison;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever list or map of a document is long, what is done for it grows no faster than it. What is
 * counted are allocated bytes, not time.
 */
class SwollenDocumentsTest {
  private static final CqpmJson JSON = CqpmJson.standard();
  private static final CertificationEngine ENGINE = CertificationEngine.standard();
  private static final LocalDate AS_OF = LocalDate.of(2026, 5, 1);
  private static final int SIZE = 50;

  /** How much more may be done for four times as much: buffers grow in steps. */
  private static final double AT_MOST = 6;

  static List<Swelling> swellings() {
    return Swelling.all();
  }

  @Test
  void there_are_lists_and_maps_in_every_document() {
    for (DocumentType document : DocumentType.values()) {
      assertThat(swellings()).anyMatch(each -> each.document() == document);
    }
    assertThat(swellings()).hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @MethodSource("swellings")
  void what_is_done_grows_with_the_list_and_no_faster(Swelling swelling) {
    Growth.assertAtMost(AT_MOST, work(swelling, SIZE), work(swelling, 4 * SIZE));
  }

  private static Map<String, Supplier<?>> work(Swelling swelling, int size) {
    Class<?> type = swelling.document().getRoot();
    String good = swelling.good(size);
    String wrong = swelling.wrong(size);
    Object value = JSON.read(good, type).getValue();
    Map<String, Supplier<?>> work = new LinkedHashMap<>();
    work.put("read", () -> JSON.read(good, type));
    work.put("refuse", () -> refuse(JSON, wrong, type));
    work.put("refuse leniently", () -> refuse(JSON.lenient(), wrong, type));
    if (value instanceof CertificationReferential referential) {
      check(request(referential, candidacy()), JSON.read(good, type), work);
    } else if (value instanceof Candidacy candidacy) {
      check(request(referential(), candidacy), JSON.read(good, type), work);
    } else if (value instanceof AdmissibilityDecision decision) {
      compare(decision, work);
    } else if (value instanceof CohortSummary summary) {
      work.put("add up", () -> summary.plus(summary));
    }
    return work;
  }

  private static Object refuse(CqpmJson json, String document, Class<?> type) {
    try {
      return json.read(document, type).getWarnings();
    } catch (InvalidDocumentException refusal) {
      return tell(refusal.getProblems());
    }
  }

  private static List<String> tell(List<DocumentProblem> problems) {
    return problems.stream().map(Explanations.french()::explain).toList();
  }

  private static void check(
      DecisionRequest request, Reading<?> reading, Map<String, Supplier<?>> work) {
    List<InputProblem> problems = ENGINE.check(request);
    work.put("check", () -> ENGINE.check(request));
    work.put("check the referential", () -> ENGINE.check(request.getReferential()));
    work.put("locate", () -> reading.locate(problems));
    work.put("tell", () -> tell(reading.locate(problems)));
  }

  private static void compare(AdmissibilityDecision swollen, Map<String, Supplier<?>> work) {
    AdmissibilityDecision decision = JSON.readDecision(FormatExamples.decision());
    Object plain = Documents.toPlain(AdmissibilityDecision.class, decision);
    Object plainSwollen = Documents.toPlain(AdmissibilityDecision.class, swollen);
    work.put("compare", () -> TreeComparison.compare(plain, plainSwollen));
    work.put("compare in turn", () -> TreeComparison.compare(plainSwollen, plain));
    work.put("diff", () -> Explanations.french().explain(swollen.diff(decision)));
    work.put("diff in turn", () -> Explanations.french().explain(decision.diff(swollen)));
  }

  private static DecisionRequest request(
      CertificationReferential referential, Candidacy candidacy) {
    return DecisionRequest.builder()
        .referential(referential)
        .candidacy(candidacy)
        .asOf(AS_OF)
        .build();
  }

  private static CertificationReferential referential() {
    return JSON.readReferential(FormatExamples.referential());
  }

  private static Candidacy candidacy() {
    return JSON.readCandidacy(FormatExamples.candidacy());
  }
}
