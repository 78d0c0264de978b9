package io.github.cqpm.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.DecisionVerifier;
import io.github.cqpm.io.FormatExamples;
import io.github.cqpm.io.HostMapper;
import io.github.cqpm.io.document.CohortFigures;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.document.TypedRecord;
import io.github.cqpm.io.document.Verification.Verdict;
import io.github.cqpm.io.paper.Papers;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is demanded of the readers, whatever the bytes. */
final class Demands {
  private static final CqpmJson STRICT = CqpmJson.standard();
  private static final CqpmJson LENIENT = STRICT.lenient();
  private static final CertificationEngine ENGINE = CertificationEngine.standard();
  private static final CertificationReferential REFERENTIAL =
      STRICT.readReferential(FormatExamples.referential());
  private static final Candidacy CANDIDACY = STRICT.readCandidacy(FormatExamples.candidacy());
  private static final LocalDate AS_OF = LocalDate.of(2026, 5, 1);
  private static final List<Explanations> LANGUAGES =
      List.of(Explanations.french(), Explanations.english());

  /** Problems of the text as such, of which a host's parser has its own idea. */
  private static final Set<DocumentProblemCode> OF_THE_TEXT =
      EnumSet.range(DocumentProblemCode.NOT_UTF_8, DocumentProblemCode.DUPLICATE_PROPERTY);

  private Demands() {}

  /** Reads strictly and leniently, and gives the value if the strict reader did. */
  static <T> Optional<T> onReading(byte[] document, Class<T> type) {
    List<DocumentProblem> refusal;
    try {
      Reading<T> reading = STRICT.read(new ByteArrayInputStream(document), type);
      assertThat(reading.getWarnings()).isEmpty();
      Reading<T> leniently = LENIENT.read(new ByteArrayInputStream(document), type);
      assertThat(leniently.getValue()).isEqualTo(reading.getValue());
      assertThat(leniently.getWarnings()).isEmpty();
      assertThat(leniently.getVersion()).isEqualTo(reading.getVersion());
      assertThat(STRICT.read(write(reading.getValue()), type).getValue())
          .isEqualTo(reading.getValue());
      return Optional.of(reading.getValue());
    } catch (InvalidDocumentException e) {
      refusal = e.getProblems();
    }
    check(refusal);
    try {
      Reading<T> leniently = LENIENT.read(new ByteArrayInputStream(document), type);
      check(leniently.getWarnings());
      assertThat(leniently.getWarnings()).isEqualTo(refusal);
      assertThat(STRICT.read(write(leniently.getValue()), type).getValue())
          .isEqualTo(leniently.getValue());
    } catch (InvalidDocumentException e) {
      check(e.getProblems());
    }
    return Optional.empty();
  }

  private static String write(Object value) {
    if (value instanceof Candidacy candidacy) {
      assertThat(STRICT.readCandidacy(STRICT.writeCanonical(candidacy))).isEqualTo(candidacy);
      return STRICT.write(candidacy);
    }
    if (value instanceof CertificationReferential referential) {
      assertThat(STRICT.readReferential(STRICT.writeCanonical(referential))).isEqualTo(referential);
      return STRICT.write(referential);
    }
    if (value instanceof CohortSummary summary) {
      return STRICT.write(summary);
    }
    if (value instanceof TypedRecord typed) {
      return STRICT.write(typed.getRecord());
    }
    AdmissibilityDecision decision = (AdmissibilityDecision) value;
    assertThat(STRICT.readDecision(STRICT.writeLine(decision))).isEqualTo(decision);
    return STRICT.write(decision);
  }

  /** Each problem has a place, and can be told. */
  private static void check(List<DocumentProblem> problems) {
    assertThat(problems).isNotEmpty().hasSizeLessThanOrEqualTo(101);
    for (DocumentProblem problem : problems) {
      assertThat(problem.line()).isPositive();
      assertThat(problem.column()).isPositive();
      assertThat(problem.pointer()).matches("(?s)|/.*");
      for (Explanations language : LANGUAGES) {
        assertThat(language.explain(problem)).isNotBlank();
      }
    }
  }

  static void onReferential(CertificationReferential referential) {
    decide(referential, CANDIDACY, STRICT.write(referential), CertificationReferential.class);
  }

  static void onCandidacy(Candidacy candidacy) {
    decide(REFERENTIAL, candidacy, STRICT.write(candidacy), Candidacy.class);
  }

  /** What was read is checked and decided on, and what the engine finds wrong can be located. */
  private static void decide(
      CertificationReferential referential, Candidacy candidacy, String text, Class<?> type) {
    DecisionRequest request =
        DecisionRequest.builder().referential(referential).candidacy(candidacy).asOf(AS_OF).build();
    List<InputProblem> found = ENGINE.check(request);
    for (InputProblem problem : found) {
      LANGUAGES.forEach(language -> assertThat(language.explain(problem)).isNotBlank());
    }
    List<DocumentProblem> located = STRICT.read(text, type).locate(found);
    if (!located.isEmpty()) {
      check(located);
    }
    try {
      AdmissibilityDecision decision = ENGINE.decide(request);
      assertThat(found).isEmpty();
      assertThat(STRICT.readDecision(STRICT.writeLine(decision))).isEqualTo(decision);
      Dossier dossier = Dossier.of(referential, candidacy, decision);
      for (Explanations language : LANGUAGES) {
        assertThat(language.explain(dossier, Depth.FULL)).isNotBlank();
        assertThat(language.toMarkdown(dossier, Depth.FULL)).isNotBlank();
        assertThat(Papers.in(language).report(dossier, Depth.FULL)).isNotBlank();
      }
    } catch (InvalidInputException e) {
      assertThat(e.getProblems()).isEqualTo(found).isNotEmpty();
    }
  }

  /** A decision can be held against another, and against itself where less is kept. */
  static void onDecision(AdmissibilityDecision decision) {
    assertThat(decision.diff(decision).isEmpty()).isTrue();
    for (FindingsKept kept : FindingsKept.values()) {
      if (kept.compareTo(decision.getFindingsKept()) >= 0) {
        AdmissibilityDecision compact = decision.keeping(kept);
        assertThat(compact.keeping(kept)).isEqualTo(compact);
        assertThat(STRICT.readDecision(write(compact))).isEqualTo(compact);
        assertThat(compact.diff(decision).getFindingsCompared()).isEqualTo(kept);
        assertThat(compact.diff(decision).isEmpty()).isTrue();
      }
    }
  }

  /**
   * A decision read is confirmed or not, or its as-of date suits the candidacy no more; with a
   * property too many it is not.
   */
  static void onVerifying(byte[] document) {
    try {
      var stored = LENIENT.read(document, AdmissibilityDecision.class);
      var verification = DecisionVerifier.verify(ENGINE, stored, REFERENTIAL, CANDIDACY);
      if (!stored.getWarnings().isEmpty()) {
        assertThat(verification.getVerdict()).isEqualTo(Verdict.DIFFERENT);
      }
      LANGUAGES.forEach(language -> assertThat(language.explain(verification)).isNotBlank());
    } catch (InvalidDocumentException e) {
      check(e.getProblems());
    } catch (InvalidInputException e) {
      assertThat(e.getProblems()).isNotEmpty();
    }
  }

  /** Summaries add up unless the sum is too large, and every rate is a share. */
  static void onSummary(CohortSummary summary) {
    assertThat(summary.plus(CohortSummary.empty())).isEqualTo(summary);
    assertThat(CohortSummary.empty().plus(summary)).isEqualTo(summary);
    if (summary.lines() <= Long.MAX_VALUE / 2) {
      assertThat(summary.plus(summary).lines()).isEqualTo(2 * summary.lines());
    } else {
      assertThatThrownBy(() -> summary.plus(summary)).isInstanceOf(ArithmeticException.class);
    }
    summary.getRejectionRate().ifPresent(rate -> assertThat(rate).isBetween(0.0, 1.0));
    for (CohortFigures figures : summary.figures()) {
      figures
          .outcomes()
          .keySet()
          .forEach(each -> assertThat(figures.getRate(each)).isBetween(0.0, 1.0));
      figures
          .causes()
          .keySet()
          .forEach(each -> assertThat(figures.getRate(each)).isBetween(0.0, 1.0));
    }
  }

  /** A host's mapper reads what we read, and refuses what we refuse for the same reasons. */
  static void onHost(byte[] document, HostMapper host) {
    onHost(document, host, CertificationReferential.class);
    onHost(document, host, Candidacy.class);
    onHost(document, host, AdmissibilityDecision.class);
  }

  private static <T> void onHost(byte[] document, HostMapper host, Class<T> type) {
    Object ours;
    try {
      ours = STRICT.read(new ByteArrayInputStream(document), type).getValue();
    } catch (InvalidDocumentException e) {
      ours = e.getProblems();
    }
    try {
      Object value = host.read(document, type);
      if (ours instanceof List<?> problems) {
        assertThat(problems).anyMatch(Demands::isOfTheText);
      } else {
        assertThat(value).isEqualTo(ours);
        assertThat(host.read(host.write(value), type)).isEqualTo(value);
      }
    } catch (HostMapper.Refusal refusal) {
      assertThat(ours).isInstanceOf(List.class);
      List<?> problems = (List<?>) ours;
      if (problems.stream().noneMatch(Demands::isOfTheText)) {
        assertThat(InvalidDocumentException.findIn(refusal).orElseThrow().getProblems())
            .extracting(problem -> problem.code() + " " + problem.pointer())
            .isEqualTo(problems.stream().map(Demands::codeAndPointer).toList());
      }
    }
  }

  private static boolean isOfTheText(Object problem) {
    return OF_THE_TEXT.contains(((DocumentProblem) problem).code());
  }

  private static String codeAndPointer(Object problem) {
    return ((DocumentProblem) problem).code() + " " + ((DocumentProblem) problem).pointer();
  }
}
