package io.github.cqpm.io.cohort;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionDifference;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.RuleFailedException;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.internal.format.DocumentReader;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads, decides and writes lines.
 *
 * @param referentials by which may be decided
 * @param choice by which of them a candidacy is decided; refuses one for which there is none
 * @param kept which findings of a decision are written
 * @param reader with the limits of a line
 * @param sentences how rejects say what is wrong
 */
record LineDecider(
    CertificationEngine engine,
    List<CertificationReferential> referentials,
    Function<Reading<Candidacy>, CertificationReferential> choice,
    LocalDate asOf,
    DecisionPolicy policy,
    FindingsKept kept,
    CqpmJson reader,
    Explanations sentences) {
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  /** What is made of a decision. */
  interface Taker {
    void take(DecisionRequest request, AdmissibilityDecision decision) throws IOException;
  }

  /** Returns what came of the lines: of each, whatever came of the others. */
  DecidedLines decide(List<Line> lines, boolean written) {
    DecidedLines done = new DecidedLines(written);
    decide(lines, done, line -> (request, decision) -> done.add(line.number(), decision, kept));
    return done;
  }

  /** Returns what changes in the lines where another decides, and counts it. */
  DecidedLines compare(List<Line> lines, LineDecider other, ChangeTally tally) {
    DecidedLines done = new DecidedLines(true);
    decide(
        lines,
        done,
        line ->
            (request, before) -> {
              AdmissibilityDecision after =
                  other.engine.decide(
                      other.request(request.getReferential(), request.getCandidacy()));
              DecisionDifference difference = after.diff(before);
              SortedSet<RuleId> causes =
                  difference.getStatuses().isEmpty()
                      ? Collections.emptySortedSet()
                      : ChangeCauses.of(before, after, difference);
              done.addChange(line.number(), after, difference.getStatuses(), causes);
              tally.add(before, after, difference.getStatuses(), causes);
            });
    return done;
  }

  private void decide(List<Line> lines, DecidedLines done, Function<Line, Taker> takers) {
    for (Line line : lines) {
      try {
        add(line, done, takers.apply(line));
      } catch (RuntimeException | Error thrown) {
        thrown.addSuppressed(
            new IllegalStateException("It was thrown over line " + line.number() + "."));
        throw thrown;
      }
    }
  }

  private void add(Line line, DecidedLines done, Taker taker) {
    try {
      decide(line, done, taker);
    } catch (IOException | RuntimeException failure) {
      done.add(line.number(), List.of(describe(failure)), sentences);
    }
  }

  /** Returns what failed, and none of its texts but ours: a host's may name people. */
  private static DocumentProblem describe(Exception failure) {
    String what =
        failure instanceof RuleFailedException ofRule
            ? ofRule.getRule() + ", " + ofRule.getSubject()
            : failure.getClass().getName();
    return new DocumentProblem(
        DocumentProblemCode.DECISION_FAILED, "", 1, 1, what, List.of(), "", Optional.empty());
  }

  private void decide(Line line, DecidedLines done, Taker taker) throws IOException {
    Reading<Candidacy> reading;
    CertificationReferential referential;
    try {
      reading = read(line);
      referential = choice.apply(reading);
    } catch (InvalidDocumentException refused) {
      done.add(line.number(), LinePlaces.in(line, refused.getProblems()), sentences);
      return;
    }
    try {
      DecisionRequest request = request(referential, reading.getValue());
      taker.take(request, engine.decide(request));
    } catch (InvalidInputException refused) {
      done.add(
          line.number(), LinePlaces.in(line, reading.locate(refused.getProblems())), sentences);
    }
  }

  /**
   * Returns a digest of all that the lines of outputs depend on but the cohort and the day: of the
   * referentials, and of what a line for each gives and one that is refused unless the reader is
   * lenient. Their decisions hold rules, citations and policy, the reject a sentence. What code of
   * the host does otherwise on other lines is not in it.
   */
  String digest(long startingAfter) {
    List<String> lines = new ArrayList<>(referentials.stream().map(LineDecider::goodLine).toList());
    lines.add("{\"unknown\":1," + lines.get(0).substring(1));
    LineDecider anyDay =
        new LineDecider(engine, referentials, choice, ANY_DAY, policy, kept, reader, sentences);
    RunningDigest digest = new RunningDigest();
    digest.update(
        "%d %s %s %s"
            .formatted(
                startingAfter,
                LineDecider.class.getPackage().getImplementationVersion(),
                reader.getLimits(),
                referentials.stream()
                    .map(CqpmJson.standard()::write)
                    .collect(Collectors.joining())));
    anyDay.decide(lines.stream().map(LineDecider::line).toList(), true).addTo(digest);
    return digest.soFar();
  }

  private static String goodLine(CertificationReferential referential) {
    return CqpmJson.standard()
        .writeLine(
            Candidacy.builder()
                .candidate(CandidateReference.of("candidate"))
                .referential(referential.getReference())
                .route(AccessRoute.OTHER)
                .build());
  }

  private static Line line(String text) {
    return new Line(1, Optional.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Reads the line; what a lenient reader only warns of is refused: a decision would hide it. */
  private Reading<Candidacy> read(Line line) {
    byte[] bytes = line.bytes().orElseThrow(() -> DocumentReader.tooLong(reader.getLimits()));
    Reading<Candidacy> reading = reader.read(bytes, Candidacy.class);
    if (!reading.getWarnings().isEmpty()) {
      throw new InvalidDocumentException(reading.getWarnings());
    }
    return reading;
  }

  private DecisionRequest request(CertificationReferential referential, Candidacy candidacy) {
    return DecisionRequest.builder()
        .referential(referential)
        .candidacy(candidacy)
        .asOf(asOf)
        .policy(policy)
        .build();
  }

  LineDecider with(DecisionPolicy other) {
    return new LineDecider(engine, referentials, choice, asOf, other, kept, reader, sentences);
  }

  LineDecider keeping(FindingsKept other) {
    return new LineDecider(engine, referentials, choice, asOf, policy, other, reader, sentences);
  }

  LineDecider with(CqpmJson other) {
    return new LineDecider(engine, referentials, choice, asOf, policy, kept, other, sentences);
  }

  LineDecider with(Explanations other) {
    return new LineDecider(engine, referentials, choice, asOf, policy, kept, reader, other);
  }
}
