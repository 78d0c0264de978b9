package io.github.cqpm.io.cohort;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.rule.RuleFailedException;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.internal.format.DocumentReader;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads, decides and writes lines.
 *
 * @param reader with the limits of a line
 * @param sentences how rejects say what is wrong
 */
record LineDecider(
    CertificationEngine engine,
    CertificationReferential referential,
    LocalDate asOf,
    DecisionPolicy policy,
    CqpmJson reader,
    Explanations sentences) {
  /** Returns what came of the lines: of each, whatever came of the others. */
  DecidedLines decide(List<Line> lines, boolean written) {
    DecidedLines done = new DecidedLines(written);
    for (Line line : lines) {
      try {
        decide(line, done);
      } catch (IOException | RuntimeException failure) {
        done.add(line.number(), List.of(describe(failure)), sentences);
      }
    }
    return done;
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

  private void decide(Line line, DecidedLines done) throws IOException {
    Reading<Candidacy> reading;
    try {
      reading = read(line);
    } catch (InvalidDocumentException refused) {
      done.add(line.number(), refused.getProblems(), sentences);
      return;
    }
    try {
      done.add(line.number(), engine.decide(request(reading.getValue())));
    } catch (InvalidInputException refused) {
      done.add(line.number(), reading.locate(refused.getProblems()), sentences);
    }
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

  private DecisionRequest request(Candidacy candidacy) {
    return DecisionRequest.builder()
        .referential(referential)
        .candidacy(candidacy)
        .asOf(asOf)
        .policy(policy)
        .build();
  }

  LineDecider with(DecisionPolicy other) {
    return new LineDecider(engine, referential, asOf, other, reader, sentences);
  }

  LineDecider with(CqpmJson other) {
    return new LineDecider(engine, referential, asOf, policy, other, sentences);
  }

  LineDecider with(Explanations other) {
    return new LineDecider(engine, referential, asOf, policy, reader, other);
  }
}
