package io.github.cqpm.io.cohort;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.RemainingStep.Action;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** What a {@link CohortDecider} has written. */
public final class CohortOutputs {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  private CohortOutputs() {}

  /**
   * Returns the summary of lines that were written: of a run that was broken off and continued, or
   * of several, one after the other. It is many times faster than to decide anew, since only the
   * head of each decision is looked at. Both streams may be compressed by gzip; neither is closed.
   *
   * @throws IllegalArgumentException if a line is not one that was written so, such as half a line:
   *     the message says which; or if what all of them say does not go together
   * @throws CancellationException if the calling thread is interrupted
   * @throws UncheckedIOException if a stream cannot be read
   */
  public static CohortSummary summarize(InputStream decisions, InputStream rejects) {
    Tally tally = new Tally();
    try {
      readLines("decisions", decisions, json -> addDecision(json, tally));
      readLines("rejects", rejects, json -> addReject(json, tally));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tally.toSummary();
  }

  /** Reads on from the token that the parser has come to. */
  private interface Reader {
    void read(JsonParser json) throws IOException;
  }

  private static void readLines(String output, InputStream stream, Reader reader)
      throws IOException {
    try (InputStream bytes = new InputBytes(stream).open()) {
      readLines(output, new LineReader(bytes, LONGEST, null), reader);
    }
  }

  private static void readLines(String output, LineReader lines, Reader reader) throws IOException {
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      byte[] bytes = line.get().bytes().orElse(new byte[0]);
      try (JsonParser json = JSON.createParser(bytes)) {
        require(bytes.length > 0 && bytes[bytes.length - 1] == '}');
        json.nextToken();
        reader.read(json);
      } catch (IOException | IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "Line %d of the %s is none that a cohort's run has written."
                .formatted(line.get().number(), output),
            e);
      }
    }
  }

  private static void addDecision(JsonParser json, Tally tally) throws IOException {
    require(json.currentToken() == JsonToken.START_OBJECT);
    LineHead head = LineHead.read(json);
    require(json.nextToken() == JsonToken.START_OBJECT);
    List<AdmissibilityStatus> outcomes = new ArrayList<>();
    List<AdmissibilityStatus> certifications = new ArrayList<>();
    List<BlockDecision> blocks = new ArrayList<>();
    Map<CompetencyId, CompetencyStatus> competencies = new HashMap<>();
    List<Action> steps = new ArrayList<>();
    String name = json.nextFieldName();
    while (name != null && !name.equals("findings")) {
      json.nextToken();
      switch (name) {
        case "outcome" -> outcomes.add(AdmissibilityStatus.valueOf(json.getText()));
        case "certification" -> certifications.add(AdmissibilityStatus.valueOf(json.getText()));
        case "blocks" -> readEach(json, block -> blocks.add(blockOf(block)));
        case "competencies" ->
            readEach(
                json,
                competency ->
                    competencies.put(
                        CompetencyId.parse(text(competency, "competency")),
                        CompetencyStatus.valueOf(text(competency, "status"))));
        case "remainingSteps" ->
            readEach(json, step -> steps.add(Action.valueOf(text(step, "action"))));
        default -> json.skipChildren();
      }
      name = json.nextFieldName();
    }
    require(outcomes.size() == 1 && certifications.size() <= 1);
    tally.add(
        new CountedDecision(
            head,
            outcomes.get(0),
            certifications.stream().findFirst(),
            blocks,
            competencies,
            steps));
  }

  private static BlockDecision blockOf(Map<String, String> block) {
    return new BlockDecision(
        BlockCode.of(text(block, "block")),
        AdmissibilityStatus.valueOf(text(block, "status")),
        AwardStatus.valueOf(text(block, "award")));
  }

  private static void addReject(JsonParser json, Tally tally) throws IOException {
    Set<DocumentProblemCode> codes = EnumSet.noneOf(DocumentProblemCode.class);
    enter(json, "problems", JsonToken.START_ARRAY);
    readEach(json, problem -> codes.add(DocumentProblemCode.valueOf(text(problem, "code"))));
    require(!codes.isEmpty());
    tally.addRejection(codes);
  }

  /** Goes on into the value of that property of a line. */
  private static void enter(JsonParser json, String property, JsonToken start) throws IOException {
    while (json.nextToken() != null) {
      if (property.equals(json.currentName()) && json.currentToken() == start) {
        return;
      }
    }
    require(false);
  }

  /** What is done with the texts of an object. */
  private interface TextsReader {
    void read(Map<String, String> texts);
  }

  private static void readEach(JsonParser json, TextsReader reader) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Map<String, String> texts = new HashMap<>();
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        json.nextToken();
        texts.put(name, json.getText());
        json.skipChildren();
      }
      reader.read(texts);
    }
  }

  private static String text(Map<String, String> texts, String name) {
    String text = texts.get(name);
    require(text != null);
    return String.valueOf(text);
  }

  private static void require(boolean met) {
    if (!met) {
      throw new IllegalArgumentException("Something is missing, or in the wrong place.");
    }
  }
}
