package io.github.cqpm.io.cohort;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.StatusChange;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.format.Documents;
import io.github.cqpm.io.text.Explanations;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What came of a batch of lines, as it will be written. */
final class DecidedLines {
  private static final JsonFactory JSON =
      JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final @Nullable Chunks decisions;
  private final Chunks rejects = new Chunks();
  private final Tally tally = new Tally();

  /**
   * Begins without any line.
   *
   * @param written whether decisions are kept, or only counted
   */
  DecidedLines(boolean written) {
    decisions = written ? new Chunks() : null;
  }

  /** Adds a line that was decided; of the findings, these are written. */
  void add(long line, AdmissibilityDecision decision, FindingsKept kept) throws IOException {
    LineHead head = LineHead.of(decision);
    if (decisions != null) {
      decisions.add(
          stream -> {
            try (JsonGenerator json = JSON.createGenerator(stream)) {
              json.writeStartObject();
              json.writeNumberField("line", line);
              head.write(json);
              json.writeFieldName("decision");
              Documents.write(AdmissibilityDecision.class, decision.keeping(kept), json);
              json.writeEndObject();
              json.writeRaw('\n');
            }
          });
    }
    tally.add(CountedDecision.of(head, decision));
  }

  /** Adds a line that was decided twice; it is written only where a status changes. */
  void addChange(
      long line, AdmissibilityDecision after, List<StatusChange> changes, SortedSet<RuleId> causes)
      throws IOException {
    if (decisions != null && !changes.isEmpty()) {
      decisions.add(
          stream -> {
            try (JsonGenerator json = JSON.createGenerator(stream)) {
              json.writeStartObject();
              json.writeNumberField("line", line);
              json.writeStringField("candidate", after.getCandidate().value());
              json.writeArrayFieldStart("statuses");
              for (StatusChange change : changes) {
                write(change, json);
              }
              json.writeEndArray();
              json.writeArrayFieldStart("rules");
              for (RuleId rule : causes) {
                json.writeString(rule.toString());
              }
              json.writeEndArray();
              json.writeEndObject();
              json.writeRaw('\n');
            }
          });
    }
    tally.add(CountedDecision.of(LineHead.of(after), after));
  }

  private static void write(StatusChange change, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", change.kind().name());
    json.writeStringField("key", change.key());
    if (change.before() != null) {
      json.writeStringField("before", change.before().name());
    }
    if (change.after() != null) {
      json.writeStringField("after", change.after().name());
    }
    json.writeEndObject();
  }

  /** Adds a line that was rejected. */
  void add(long line, List<DocumentProblem> problems, Explanations sentences) {
    try {
      rejects.add(stream -> write(line, problems, sentences, stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // which memory has no cause for
    }
    Set<DocumentProblemCode> codes = EnumSet.noneOf(DocumentProblemCode.class);
    problems.forEach(problem -> codes.add(problem.code()));
    tally.addRejection(codes);
  }

  private static void write(
      long line, List<DocumentProblem> problems, Explanations sentences, OutputStream stream)
      throws IOException {
    try (JsonGenerator json = JSON.createGenerator(stream)) {
      json.writeStartObject();
      json.writeNumberField("line", line);
      json.writeArrayFieldStart("problems");
      for (DocumentProblem problem : problems) {
        write(problem, sentences.explain(problem), json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(DocumentProblem problem, String message, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("code", problem.code().name());
    json.writeStringField("pointer", problem.pointer());
    json.writeNumberField("column", problem.column());
    if (!problem.value().isEmpty()) {
      json.writeStringField("value", problem.value());
    }
    if (!problem.expected().isEmpty()) {
      json.writeArrayFieldStart("expected");
      for (String expected : problem.expected()) {
        json.writeString(expected);
      }
      json.writeEndArray();
    }
    if (!problem.suggestion().isEmpty()) {
      json.writeStringField("suggestion", problem.suggestion());
    }
    json.writeStringField("message", message);
    json.writeEndObject();
  }

  Tally getTally() {
    return tally;
  }

  /** Adds all lines to a digest. */
  void addTo(RunningDigest digest) {
    OutputStream stream =
        new OutputStream() {
          @Override
          public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
          }

          @Override
          public void write(byte[] bytes, int from, int count) {
            digest.update(bytes, from, count);
          }
        };
    try {
      writeTo(stream, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // which a digest has no cause for
    }
  }

  /** Writes whole lines, and has them leave this program together. */
  void writeTo(OutputStream toDecisions, OutputStream toRejects) throws IOException {
    rejects.writeTo(toRejects);
    if (decisions != null) {
      decisions.writeTo(toDecisions);
    }
    toRejects.flush();
    toDecisions.flush();
  }
}
