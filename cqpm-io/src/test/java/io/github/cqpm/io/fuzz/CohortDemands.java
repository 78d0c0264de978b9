package io.github.cqpm.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.cohort.CohortDecider;
import io.github.cqpm.io.cohort.CohortOutputs;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.ReadLimits;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** What is demanded of the stream of a cohort, whatever the bytes. */
public final class CohortDemands {
  private static final int LONGEST_LINE = 4_000;
  private static final int LONGEST_INPUT = 1 << 15;
  private static final int LINES_OF_A_BATCH = 32;

  private static final CqpmJson READER =
      CqpmJson.standard().with(ReadLimits.standard().withDocumentLength(LONGEST_LINE));
  private static final CertificationEngine ENGINE = CertificationEngine.standard();
  private static final CertificationReferential REFERENTIAL = SmallReferential.get();
  private static final CohortDecider DECIDER =
      CohortDecider.of(ENGINE, REFERENTIAL, CompleteCandidacy.LAST_DAY).with(READER);
  private static final ObjectMapper JUDGE =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private CohortDemands() {}

  /**
   * What a run gave.
   *
   * @param summary what was returned
   * @param decisions the lines of the decisions
   * @param rejects the lines of the rejects
   */
  record Outcome(CohortSummary summary, List<String> decisions, List<String> rejects) {}

  /** Each line is accounted for once and in its place, however the run is made. */
  public static void onInput(byte[] input) {
    Optional<byte[]> opened = open(input);
    if (opened.isEmpty()) {
      assertThatThrownBy(() -> decide(DECIDER, new ByteArrayInputStream(input)))
          .isInstanceOf(UncheckedIOException.class);
      return;
    }
    if (isCompressed(input) && opened.get().length > LONGEST_INPUT) {
      return; // a small input may be a large one
    }
    if (isFollowedByGarbage(input)) {
      return;
    }
    List<byte[]> lines = linesIn(opened.get());
    Outcome outcome = decide(DECIDER, new ByteArrayInputStream(input));
    check(lines, outcome);
    assertThat(CohortOutputs.summarize(stream(outcome.decisions()), stream(outcome.rejects())))
        .isEqualTo(outcome.summary());

    int choice = Arrays.hashCode(input) & Integer.MAX_VALUE;
    if (lines.size() > LINES_OF_A_BATCH || choice % 8 == 0) {
      assertThat(decide(DECIDER.withThreads(2), new ByteArrayInputStream(input)))
          .isEqualTo(outcome);
    }
    long after = choice % (lines.size() + 2);
    Outcome rest = decide(DECIDER.startingAfter(after), new InPieces(input));
    assertThat(rest.decisions()).isEqualTo(after(after, outcome.decisions()));
    assertThat(rest.rejects()).isEqualTo(after(after, outcome.rejects()));
    assertThat(rest.summary().lines()).isEqualTo(Math.max(0, lines.size() - after));
  }

  /** Whatever was written or not, it is summed up or refused. */
  static void onOutput(byte[] output) {
    summarize(output, output, new byte[0]);
    summarize(output, new byte[0], output);
  }

  private static void summarize(byte[] output, byte[] decisions, byte[] rejects) {
    try {
      CohortSummary summary =
          CohortOutputs.summarize(
              new ByteArrayInputStream(decisions), new ByteArrayInputStream(rejects));
      assertThat(summary.lines()).isEqualTo(linesIn(open(output).orElseThrow()).size());
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).isNotBlank();
    } catch (UncheckedIOException e) {
      assertThat(open(output).isEmpty() || isFollowedByGarbage(output)).isTrue();
    }
  }

  /** Returns what is meant: decompressed where it begins as gzip does; none where that fails. */
  private static Optional<byte[]> open(byte[] bytes) {
    try (InputStream stream = new ByteArrayInputStream(bytes)) {
      return Optional.of(
          (isCompressed(bytes) ? new GZIPInputStream(stream) : stream).readAllBytes());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Returns whether what follows a compressed part is none, which the judge takes for the end. */
  private static boolean isFollowedByGarbage(byte[] input) {
    try {
      decide(DECIDER, new ByteArrayInputStream(input));
      return false;
    } catch (UncheckedIOException e) {
      assertThat(isCompressed(input)).isTrue();
      assertThat(e).cause().isInstanceOfAny(ZipException.class, EOFException.class);
      return true;
    }
  }

  private static boolean isCompressed(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
  }

  /** Returns the lines, without their ends. */
  private static List<byte[]> linesIn(byte[] text) {
    List<byte[]> lines = new ArrayList<>();
    for (String line : split(new String(text, StandardCharsets.ISO_8859_1))) {
      String kept = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      lines.add(kept.getBytes(StandardCharsets.ISO_8859_1));
    }
    return lines;
  }

  /** What follows the last end is a line only if there is something. */
  private static List<String> split(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    if (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private static Outcome decide(CohortDecider decider, InputStream input) {
    ByteArrayOutputStream decisions = new ByteArrayOutputStream();
    ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    CohortSummary summary = decider.decide(input, decisions, rejects);
    return new Outcome(summary, written(decisions), written(rejects));
  }

  private static List<String> written(ByteArrayOutputStream output) {
    String text = output.toString(StandardCharsets.UTF_8);
    assertThat(text).matches(all -> all.isEmpty() || all.endsWith("\n"));
    return split(text);
  }

  /** Each line is where the reader and the engine, asked for it alone, say that it belongs. */
  private static void check(List<byte[]> lines, Outcome outcome) {
    List<Long> decided = new ArrayList<>();
    List<String> rejected = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<DocumentProblem> problems = problemsOf(lines.get(i));
      if (problems.isEmpty()) {
        decided.add(i + 1L);
      }
      for (DocumentProblem problem : problems) {
        rejected.add(
            tell(
                i + 1,
                lines.get(i),
                problem.code() + " " + problem.pointer(),
                problem.column() + " " + Explanations.french().explain(problem)));
      }
    }
    assertThat(outcome.decisions()).extracting(CohortDemands::numberOfDecision).isEqualTo(decided);
    assertThat(outcome.rejects())
        .flatExtracting(reject -> tellReject(reject, lines))
        .isEqualTo(rejected);
    assertThat(outcome.decisions().size() + outcome.rejects().size()).isEqualTo(lines.size());
    assertThat(outcome.summary().lines()).isEqualTo(lines.size());
    assertThat(outcome.summary().decided()).isEqualTo(outcome.decisions().size());
    assertThat(outcome.summary().rejected()).isEqualTo(outcome.rejects().size());
  }

  private static List<DocumentProblem> problemsOf(byte[] line) {
    try {
      Reading<Candidacy> reading = READER.read(line, Candidacy.class);
      return reading.locate(
          ENGINE.check(
              DecisionRequest.builder()
                  .referential(REFERENTIAL)
                  .candidacy(reading.getValue())
                  .asOf(CompleteCandidacy.LAST_DAY)
                  .build()));
    } catch (InvalidDocumentException e) {
      return e.getProblems();
    }
  }

  private static long numberOfDecision(String line) {
    JsonNode json = parse(line);
    CqpmJson.standard().readDecision(json.required("decision").toString());
    return json.required("line").longValue();
  }

  private static List<String> tellReject(String reject, List<byte[]> lines) {
    JsonNode json = parse(reject);
    int number = json.required("line").intValue();
    List<String> told = new ArrayList<>();
    for (JsonNode problem : json.required("problems")) {
      told.add(
          tell(
              number,
              lines.get(number - 1),
              problem.required("code").textValue() + " " + problem.required("pointer").textValue(),
              problem.required("column") + " " + problem.required("message").textValue()));
    }
    return told;
  }

  /**
   * Returns a problem of a line as both sides tell it: with its column, but in a line with a
   * carriage return, which to the reader asked alone ends a line.
   */
  private static String tell(int number, byte[] line, String problem, String place) {
    boolean same = new String(line, StandardCharsets.ISO_8859_1).indexOf('\r') < 0;
    return number + " " + problem + (same ? " " + place : "");
  }

  private static JsonNode parse(String line) {
    try {
      return JUDGE.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON: " + line, e);
    }
  }

  private static List<String> after(long number, List<String> lines) {
    return lines.stream()
        .filter(line -> parse(line).required("line").longValue() > number)
        .toList();
  }

  private static InputStream stream(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes that come a few at a time, as over a network, and are never there before they come. */
  private static final class InPieces extends ByteArrayInputStream {
    private static final int PIECE = 7;

    InPieces(byte[] bytes) {
      super(bytes);
    }

    @Override
    public int read(byte[] bytes, int from, int most) {
      return super.read(bytes, from, Math.min(most, PIECE));
    }

    @Override
    public int available() {
      return 0;
    }
  }
}
