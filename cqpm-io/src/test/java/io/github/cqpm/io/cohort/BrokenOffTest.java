package io.github.cqpm.io.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.CandidacyStanding;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a run ends, its threads end with it, and both outputs end with a whole line. */
class BrokenOffTest {
  private static final String MANY =
      String.join("\n", Collections.nCopies(300, Cohort.GOOD.get(0) + "\nbad")) + "\n";

  private static final DocumentProblem PROBLEM =
      new DocumentProblem(
          DocumentProblemCode.EMPTY_DOCUMENT, "", 1, 1, "", List.of(), "", Optional.empty());

  private final ByteArrayOutputStream decisions = new ByteArrayOutputStream();
  private final ByteArrayOutputStream rejects = new ByteArrayOutputStream();

  @AfterEach
  void no_thread_is_left_and_none_is_interrupted() {
    assertThat(Thread.interrupted()).isFalse();
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .doesNotContain("cqpm-cohort");
  }

  private void assertThatWholeLinesWereWritten(long line) {
    Cohort.Outcome whole = Cohort.decide(Cohort.decider(), MANY);
    assertThat(decisions.toString(StandardCharsets.UTF_8))
        .isEqualTo(until(line, whole.decisions()));
    assertThat(rejects.toString(StandardCharsets.UTF_8)).isEqualTo(until(line, whole.rejects()));
  }

  /** Returns the lines until that one; of MANY, half are good and half are not. */
  private static String until(long line, String output) {
    StringBuilder first = new StringBuilder();
    output
        .lines()
        .filter(each -> Long.parseLong(each.substring(8, each.indexOf(','))) <= line)
        .forEach(each -> first.append(each).append('\n'));
    return first.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void is_cancelled_by_interrupting_the_calling_thread(int threads) {
    List<CohortProgress> told = new ArrayList<>();
    CohortDecider decider =
        Cohort.decider()
            .withThreads(threads)
            .withProgress(
                progress -> {
                  told.add(progress);
                  if (progress.lines() > 100) {
                    Thread.currentThread().interrupt();
                  }
                });
    InputStream input = new ByteArrayInputStream(Cohort.bytes(MANY));
    assertThatThrownBy(() -> decider.decide(input, decisions, rejects))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThatWholeLinesWereWritten(told.get(told.size() - 1).lines());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void is_cancelled_while_it_waits_for_input(int threads) throws IOException {
    PipedInputStream silent = new PipedInputStream();
    try (PipedOutputStream open = new PipedOutputStream(silent)) {
      open.write(Cohort.bytes("bad\n"));
      Thread.currentThread().interrupt();
      assertThatThrownBy(
              () -> Cohort.decider().withThreads(threads).decide(silent, decisions, rejects))
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void an_interrupted_read_is_a_cancellation(int threads) {
    InputStream input =
        failing(
            () -> {
              Thread.currentThread().interrupt();
              return new InterruptedIOException();
            });
    assertThatThrownBy(
            () -> Cohort.decider().withThreads(threads).decide(input, decisions, rejects))
        .isInstanceOf(CancellationException.class)
        .hasCauseInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void a_stream_that_times_out_has_failed_and_nobody_is_interrupted(int threads) {
    InterruptedIOException timeout = new InterruptedIOException("timeout");
    InputStream input = failing(() -> timeout);
    assertThatThrownBy(
            () -> Cohort.decider().withThreads(threads).decide(input, decisions, rejects))
        .isInstanceOf(UncheckedIOException.class)
        .hasCause(timeout);
  }

  private static InputStream failing(Supplier<IOException> failure) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw failure.get();
      }

      @Override
      public int read(byte[] bytes, int from, int most) throws IOException {
        throw failure.get();
      }
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void an_output_that_fails_ends_the_run(int threads) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("No space left.");
          }
        };
    InputStream input = new ByteArrayInputStream(Cohort.bytes(MANY));
    assertThatThrownBy(() -> Cohort.decider().withThreads(threads).decide(input, decisions, full))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("No space left.");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void what_a_listener_throws_ends_the_run(int threads) {
    RuntimeException enough = new IllegalStateException("Enough.");
    CohortDecider decider =
        Cohort.decider()
            .withThreads(threads)
            .withProgress(
                progress -> {
                  throw enough;
                });
    InputStream input = new ByteArrayInputStream(Cohort.bytes(MANY));
    assertThat(catchThrowable(() -> decider.decide(input, decisions, rejects))).isSameAs(enough);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void a_line_over_which_a_rule_throws_is_set_aside_as_failed_and_stops_nothing(int threads) {
    CohortDecider decider =
        CohortDecider.of(
                CertificationEngine.standard()
                    .with(new Fails(new IllegalArgumentException("Marie Martin is unforeseen."))),
                Cohort.REFERENTIAL,
                CompleteCandidacy.LAST_DAY)
            .withThreads(threads);
    byte[] input =
        Cohort.bytes(MANY + Cohort.GOOD.get(0).replace("\"EMPLOYEE\"", "\"OTHER\"") + "\n" + MANY);
    CohortSummary summary = decider.decide(new ByteArrayInputStream(input), decisions, rejects);
    assertThat(summary.lines()).isEqualTo(1201);
    assertThat(summary.decided()).isEqualTo(600);
    assertThat(summary.rejected()).isEqualTo(601);
    assertThat(summary.problems()).containsEntry(DocumentProblemCode.DECISION_FAILED, 1L);
    assertThat(decisions.toString(StandardCharsets.UTF_8).lines()).hasSize(600);
    assertThat(
            rejects
                .toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("FAILED")))
        .containsExactly(
            "{\"line\":601,\"problems\":[{\"code\":\"DECISION_FAILED\",\"pointer\":\"\",\"column\":1,"
                + "\"value\":\"acme/fails, candidacy\",\"message\":\"Le moteur a échoué sur cette"
                + " candidature (acme/fails, candidacy) ; rien ne dit qu'elle soit erronée. Corrigez"
                + " ce qui a échoué, puis décidez-la à nouveau.\"}]}");
    assertThat(rejects.toString(StandardCharsets.UTF_8)).doesNotContain("Marie");
  }

  @Test
  void a_line_over_which_a_validator_throws_is_set_aside_with_the_kind_of_exception() {
    Validator failing =
        (Validator)
            Proxy.newProxyInstance(
                Validator.class.getClassLoader(),
                new Class<?>[] {Validator.class},
                (proxy, method, arguments) -> {
                  throw new ValidationException("Marie Martin is unforeseen.");
                });
    CohortSummary summary =
        Cohort.decider()
            .with(CqpmJson.standard().with(failing))
            .with(Explanations.english())
            .decide(new ByteArrayInputStream(Cohort.bytes(Cohort.GOOD.get(0))), decisions, rejects);
    assertThat(summary.problems()).containsExactly(entry(DocumentProblemCode.DECISION_FAILED, 1L));
    assertThat(rejects.toString(StandardCharsets.UTF_8))
        .contains("\"value\":\"jakarta.validation.ValidationException\"")
        .doesNotContain("Marie");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void an_error_is_thrown_as_it_is_and_names_its_line(int threads) {
    OutputStream none = OutputStream.nullOutputStream();
    CohortDecider decider =
        CohortDecider.of(
                CertificationEngine.standard().with(new Fails(new StackOverflowError())),
                Cohort.REFERENTIAL,
                CompleteCandidacy.LAST_DAY)
            .withThreads(threads);
    byte[] input =
        Cohort.bytes(MANY + Cohort.GOOD.get(0).replace("\"EMPLOYEE\"", "\"OTHER\"") + "\n");
    assertThatThrownBy(() -> decider.decide(new ByteArrayInputStream(input), none, none))
        .isInstanceOf(StackOverflowError.class)
        .satisfies(
            thrown ->
                assertThat(thrown.getSuppressed())
                    .extracting(Throwable::getMessage)
                    .containsExactly("It was thrown over line 601."));
  }

  @Test
  void a_reject_that_cannot_be_told_leaves_no_half_a_line() throws IOException {
    DecidedLines done = new DecidedLines(true);
    List<DocumentProblem> failing =
        new AbstractList<>() {
          @Override
          public DocumentProblem get(int index) {
            if (index == 0) {
              return PROBLEM;
            }
            throw new IllegalStateException("It cannot be told.");
          }

          @Override
          public int size() {
            return 2;
          }
        };
    done.add(1, List.of(PROBLEM), Explanations.english());
    assertThatThrownBy(() -> done.add(2, failing, Explanations.english()))
        .isInstanceOf(IllegalStateException.class);
    done.add(2, List.of(PROBLEM), Explanations.english());
    done.writeTo(decisions, rejects);
    assertThat(rejects.toString(StandardCharsets.UTF_8).lines())
        .satisfiesExactly(
            line -> assertThat(line).containsOnlyOnce("{\"line\":1,").containsOnlyOnce("message"),
            line -> assertThat(line).containsOnlyOnce("{\"line\":2,").containsOnlyOnce("message"));
    assertThat(done.getTally().toSummary().rejected()).isEqualTo(2);
  }

  /** Throws where the route is OTHER. */
  private record Fails(Throwable thrown) implements Rule<CandidacyStanding> {
    @Override
    public RuleDescription<CandidacyStanding> getDescription() {
      return RuleDescription.builder(RuleId.of("acme/fails"), SubjectKind.CANDIDACY)
          .severity(Severity.NOTICE)
          .citation(Citation.of("House rules of Acme", "1.", "Nothing fails."))
          .version("1")
          .build();
    }

    @Override
    public Answer answer(CandidacyStanding standing, RuleContext context) {
      if (context.getCandidacy().getRoute() != AccessRoute.OTHER) {
        return Answer.notApplicable(ReasonCode.NO_SUBJECT);
      }
      if (thrown instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) thrown;
    }
  }
}
