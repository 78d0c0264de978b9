package io.github.cqpm.io.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.io.testkit.Told.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A case that a jurist writes down: what differs from a complete candidacy, and what is expected of
 * it. Everything that the file does not say has the value of a candidacy in which all is in order,
 * to the bundled referential, which is registered. STORIES.md of cqpm-io says how to write one.
 *
 * <pre>{@code
 * title: Le jury refuse une compétence
 * candidacy:
 *   deliberations:
 *     deliberation:
 *       rulings: { BDC0167-2: REFUSED }
 * expected:
 *   outcome: NOT_ADMISSIBLE
 *   competencies: { all: VALIDATED, BDC0167-2: REFUSED }
 * }</pre>
 */
public final class Story {
  private final String file;
  private final String content;
  private final String title;
  private final String text;
  private final DecisionRequest request;
  private final RuleSet ruleSet;
  private final Expected expected;
  private final StoryCandidacy candidacy;

  Story(
      String file,
      String content,
      String title,
      String text,
      DecisionRequest request,
      RuleSet ruleSet,
      Expected expected,
      StoryCandidacy candidacy) {
    this.file = file;
    this.content = content;
    this.title = title;
    this.text = text;
    this.request = request;
    this.ruleSet = ruleSet;
    this.expected = expected;
    this.candidacy = candidacy;
  }

  /**
   * Reads a story from a file. Files that it names are looked for beside it.
   *
   * @throws InvalidStoryException if it is refused; the message tells every problem, with its place
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Story read(Path file) {
    try {
      return StoryReader.read(
          decode(Files.readAllBytes(file), file.toString()),
          file.toString(),
          file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a story from a text, which may name no files.
   *
   * @throws InvalidStoryException if it is refused; the message tells every problem, with its place
   */
  public static Story of(String text) {
    return StoryReader.read(text, "story.yaml", null);
  }

  /**
   * Returns the shortest story of a request, to be pasted into a suite and given a title: what
   * differs from the complete candidacy, and what the engine says of it, the outcome or the
   * problems of the input. If the engine is wrong there, write what is right instead.
   */
  public static String write(DecisionRequest request, CertificationEngine engine) {
    return StoryWriter.write("Contre-exemple", request, Expectation.of(request, engine), engine);
  }

  /**
   * Returns the shortest story of a request that comes true with one engine and not with another:
   * it expects the outcome, and all else of what the one says in which the other differs, as far as
   * a story can tell it. {@code Faults.withStories(Story::write)} of cqpm-engine's test kit tells
   * so of a mistake that a suite did not notice.
   *
   * @param title what is told, such as the name of the mistake
   * @param right what it says is expected
   * @param faulty what it says otherwise is told
   */
  public static String write(
      String title,
      DecisionRequest request,
      CertificationEngine right,
      CertificationEngine faulty) {
    return StoryWriter.write(title, request, Expectation.of(request, right, faulty), right);
  }

  static String decode(byte[] bytes, String file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      StoryProblems problems = new StoryProblems(file);
      problems.add(firstOther(bytes), Said.of("not-utf-8"));
      problems.refuse();
      throw new IllegalStateException(notUtf8);
    }
  }

  /** Returns where the first byte stands that is not UTF-8. */
  private static Place firstOther(byte[] bytes) {
    String good = new String(bytes, StandardCharsets.UTF_8);
    String before = good.substring(0, Math.max(0, good.indexOf('\ufffd')));
    int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
    return new Place(line, before.length() - before.lastIndexOf('\n'));
  }

  /** Returns the title, by which its test is named. */
  public String getTitle() {
    return title;
  }

  /** Returns what is told of it for people to read; empty if nothing is. */
  public String getText() {
    return text;
  }

  /** Returns what is asked: the facts, the day and the policy. */
  public DecisionRequest getRequest() {
    return request;
  }

  /** Returns the rules that the story is about. */
  public RuleSet getRuleSet() {
    return ruleSet;
  }

  /** Returns the file's content, as it was read. */
  public String getContent() {
    return content;
  }

  /**
   * Asks that the engine under test says what is expected.
   *
   * @throws AssertionError if it does not; the message tells all that differs, with its place in
   *     the file, and why the engine says so
   */
  public void verify() {
    verify(UnaryOperator.identity());
  }

  /**
   * Asks that the engine under test, changed, says what is expected.
   *
   * @param change gives the engine what it lacks, such as a rule of a host's: {@code engine ->
   *     engine.with(rule)}
   * @throws AssertionError if it does not; the message tells all that differs, with its place in
   *     the file, and why the engine says so
   */
  public void verify(UnaryOperator<CertificationEngine> change) {
    StoryProblems differences = new StoryProblems(file);
    compare(change.apply(EngineUnderTest.of(ruleSet)), differences);
    if (!differences.isEmpty()) {
      throw HostFrames.only(new AssertionError(differences.tell(Said.of("differs", title))));
    }
  }

  private void compare(CertificationEngine engine, StoryProblems differences) {
    List<String> codes = expected.words("problems").stream().map(Told.Word::text).toList();
    AdmissibilityDecision decision;
    try {
      decision = engine.decide(request);
    } catch (InvalidInputException refused) {
      compareProblems(codes, refused.getProblems(), differences);
      return;
    }
    if (codes.isEmpty()) {
      Comparison.compare(decision, expected, differences);
    } else {
      differences.add(
          expected.placeOf("problems"),
          Said.of("no-problem", String.join(", ", codes), decision.getOutcome()));
    }
  }

  private void compareProblems(
      List<String> codes, List<InputProblem> found, StoryProblems differences) {
    List<String> names = found.stream().map(each -> each.code().name()).sorted().toList();
    if (codes.isEmpty()) {
      candidacy.tell(found, differences);
    } else if (!codes.stream().sorted().toList().equals(names)) {
      differences.add(
          expected.placeOf("problems"),
          Said.of(
              "difference",
              "problems",
              String.join(", ", codes),
              names.stream().collect(Collectors.joining(", "))));
    }
  }

  /** Returns its file and its title. */
  @Override
  public String toString() {
    return file + ": " + title;
  }
}
