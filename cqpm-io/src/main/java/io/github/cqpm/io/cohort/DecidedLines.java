package io.github.cqpm.io.cohort;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.Documents;
import io.github.cqpm.io.text.Explanations;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What came of a batch of lines, as it will be written. */
final class DecidedLines {
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

  /** Adds a line that was decided. */
  void add(long line, AdmissibilityDecision decision) throws IOException {
    SortedSet<ReasonCode> reasons = Tally.reasonsOf(decision);
    if (decisions != null) {
      int before = decisions.size();
      boolean complete = false;
      try {
        decisions.write(head(line, reasons).getBytes(StandardCharsets.US_ASCII));
        Documents.writeLine(decision, decisions);
        decisions.write("}\n".getBytes(StandardCharsets.US_ASCII));
        complete = true;
      } finally {
        decisions.cutTo(complete ? decisions.size() : before);
      }
    }
    tally.add(decision, reasons);
  }

  private static String head(long line, Set<ReasonCode> reasons) {
    return reasons.stream()
        .map(code -> "\"" + code + "\"")
        .collect(
            Collectors.joining(",", "{\"line\":" + line + ",\"reasons\":[", "],\"decision\":"));
  }

  /** Adds a line that was rejected. */
  void add(long line, List<DocumentProblem> problems, Explanations sentences) {
    Map<String, Object> reject = new LinkedHashMap<>();
    reject.put("line", line);
    List<Map<String, Object>> told = new ArrayList<>();
    Set<DocumentProblemCode> codes = EnumSet.noneOf(DocumentProblemCode.class);
    for (DocumentProblem problem : problems) {
      codes.add(problem.code());
      told.add(tell(problem, sentences));
    }
    reject.put("problems", told);
    byte[] bytes = (Documents.writeLine(reject) + "\n").getBytes(StandardCharsets.UTF_8);
    rejects.write(bytes, 0, bytes.length);
    tally.addRejection(codes);
  }

  private static Map<String, Object> tell(DocumentProblem problem, Explanations sentences) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("code", problem.code());
    told.put("pointer", problem.pointer());
    told.put("column", problem.column());
    if (!problem.value().isEmpty()) {
      told.put("value", problem.value());
    }
    if (!problem.expected().isEmpty()) {
      told.put("expected", problem.expected());
    }
    if (!problem.suggestion().isEmpty()) {
      told.put("suggestion", problem.suggestion());
    }
    told.put("message", sentences.explain(problem));
    return told;
  }

  Tally getTally() {
    return tally;
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
