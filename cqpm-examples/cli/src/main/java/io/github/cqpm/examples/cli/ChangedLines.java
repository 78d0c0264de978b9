package io.github.cqpm.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.StatusChange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the lines of those that change as they are written, and keeps the first of them. */
final class ChangedLines extends OutputStream {
  private static final int MOST = 5;
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * A candidacy that changes.
   *
   * @param line its line in the cohort
   * @param candidate the candidate
   * @param first the first status that changes: the outcome, if it does
   * @param others how many other statuses change
   * @param rules because of which rules
   */
  record Changed(long line, String candidate, StatusChange first, int others, List<String> rules) {}

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final List<Changed> kept = new ArrayList<>();

  @Override
  public void write(int value) throws IOException {
    if (kept.size() == MOST) {
      return;
    }
    if (value != '\n') {
      line.write(value);
      return;
    }
    JsonNode changed = JSON.readTree(line.toByteArray());
    line.reset();
    List<String> rules = new ArrayList<>();
    changed.get("rules").forEach(rule -> rules.add(rule.asText()));
    kept.add(
        new Changed(
            changed.get("line").asLong(),
            changed.get("candidate").asText(),
            change(changed.get("statuses").get(0)),
            changed.get("statuses").size() - 1,
            rules));
  }

  private static StatusChange change(JsonNode status) {
    StatusChange.Kind kind = StatusChange.Kind.valueOf(status.get("kind").asText());
    return new StatusChange(
        kind,
        status.get("key").asText(),
        constant(kind, status.get("before")),
        constant(kind, status.get("after")));
  }

  private static @Nullable Enum<?> constant(StatusChange.Kind kind, @Nullable JsonNode name) {
    if (name == null) {
      return null;
    }
    return switch (kind) {
      case OUTCOME, CERTIFICATION, BLOCK -> AdmissibilityStatus.valueOf(name.asText());
      case BLOCK_AWARD -> AwardStatus.valueOf(name.asText());
      case COMPETENCY -> CompetencyStatus.valueOf(name.asText());
    };
  }

  /** Returns the first that change. */
  List<Changed> kept() {
    return List.copyOf(kept);
  }
}
