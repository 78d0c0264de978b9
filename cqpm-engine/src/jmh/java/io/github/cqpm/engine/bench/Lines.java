package io.github.cqpm.engine.bench;

import io.github.cqpm.engine.decision.Answer.Kind;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.ArrayList;
import java.util.List;

/** What the method written by hand notes: for a rule and a subject, the answer and its reasons. */
public final class Lines {
  /** A reason: its code, and the records that it speaks of. */
  public record Why(String code, List<RecordId> evidence) {}

  /** An answer of a rule about a subject. */
  public record Line(String rule, String subject, Kind answer, List<Why> whys) {}

  private final ArrayList<Line> all;

  Lines(int expected) {
    all = new ArrayList<>(expected);
  }

  List<Line> all() {
    return all;
  }

  void note(String rule, String subject, Kind answer, List<Why> whys) {
    all.add(new Line(rule, subject, answer, whys));
  }

  void note(String rule, String subject, Kind answer, String code, List<RecordId> evidence) {
    note(rule, subject, answer, List.of(new Why(code, evidence)));
  }

  void satisfied(String rule, String subject, String code, List<RecordId> evidence) {
    note(rule, subject, Kind.SATISFIED, code, evidence);
  }

  void violated(String rule, String subject, String code, List<RecordId> evidence) {
    note(rule, subject, Kind.VIOLATED, code, evidence);
  }

  void notApplicable(String rule, String subject, String code, List<RecordId> evidence) {
    note(rule, subject, Kind.NOT_APPLICABLE, code, evidence);
  }

  void undetermined(String rule, String subject, String code, List<RecordId> evidence) {
    note(rule, subject, Kind.UNDETERMINED, code, evidence);
  }
}
