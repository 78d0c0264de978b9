package io.github.cqpm.engine.testkit;

import static io.github.cqpm.engine.testkit.DecisionCoverageTest.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.SubjectKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class CoverageOfSuiteTest {
  /** A suite of two classes, one of them of properties: what it reaches is known. */
  @EnabledIfSystemProperty(named = CoverageOfSuite.PAGE, matches = ".*coverage\\.html")
  static class Examples {
    static final HostRuleForTest<?> RULE =
        HostRuleForTest.blocking(SubjectKind.CANDIDACY, HostRuleForTest.SATISFIED);

    @Test
    void decide_a_complete_candidacy_with_a_rule_of_their_own() {
      EngineUnderTest.standard().with(RULE).decide(COMPLETE);
    }

    @Test
    void do_not_count_what_a_faulty_engine_decides() {
      Tampering notEnrolled =
          new Tampering() {
            @Override
            public DecisionRequest insteadOf(DecisionRequest request) {
              return DecisionRequest.builder()
                  .from(request)
                  .candidacy(
                      request
                          .getCandidacy()
                          .without(request.getCandidacy().getEnrolments().get(0).getId()))
                  .build();
            }
          };
      EngineUnderTest.tampered(
          notEnrolled,
          () -> {
            AdmissibilityDecision faulty = EngineUnderTest.standard().decide(COMPLETE);
            assertThat(faulty.getFindings(RuleId.ENROLMENT_MADE))
                .extracting(finding -> finding.answer().kind())
                .containsExactly(Answer.Kind.UNDETERMINED);
          });
    }

    @Test
    void may_open_a_session_of_their_own() {
      try (LauncherSession inner = LauncherFactory.openSession()) {
        assertThat(inner.getLauncher()).isNotNull();
      }
    }
  }

  static class ByProperties {
    @Property(tries = 2, seed = "1")
    @Domain(CertificationDomain.class)
    void decide_what_is_generated(@ForAll DecisionRequest request) {
      EngineUnderTest.standard().decide(request);
    }
  }

  /** Only where it is run by the test below, not where somebody runs all classes there are. */
  @EnabledIfSystemProperty(named = CoverageOfSuite.PAGE, matches = ".*coverage\\.html")
  static class Failing {
    @Test
    void fails() {
      EngineUnderTest.standard().decide(COMPLETE);
      throw new AssertionError("so it is meant");
    }
  }

  static class Undecided {
    @Test
    void decides_nothing() {
      assertThat(COMPLETE).isNotNull();
    }
  }

  @TempDir Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private CoverageWatch outer;
  private String outerMinimum;

  @BeforeEach
  void asks() {
    outer = EngineUnderTest.getWatch();
    outerMinimum = System.getProperty(CoverageOfSuite.MINIMUM);
    EngineUnderTest.watch(null);
    System.setProperty(CoverageOfSuite.PAGE, page().toString());
  }

  @AfterEach
  void restores() {
    EngineUnderTest.watch(outer);
    System.clearProperty(CoverageOfSuite.PAGE);
    System.clearProperty(CoverageOfSuite.RULES);
    if (outerMinimum == null) {
      System.clearProperty(CoverageOfSuite.MINIMUM);
    } else {
      System.setProperty(CoverageOfSuite.MINIMUM, outerMinimum);
    }
  }

  private Path page() {
    return folder.resolve("pages/coverage.html");
  }

  private void run(String minimum, Class<?>... suite) {
    System.setProperty(CoverageOfSuite.MINIMUM, minimum);
    PrintStream console = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try (LauncherSession session = LauncherFactory.openSession(watched())) {
      var all = LauncherDiscoveryRequestBuilder.request();
      for (Class<?> one : suite) {
        all.selectors(selectClass(one));
      }
      session.getLauncher().execute(all.build());
    } finally {
      System.setOut(console);
    }
  }

  private static LauncherConfig watched() {
    return LauncherConfig.builder()
        .enableLauncherSessionListenerAutoRegistration(false)
        .addLauncherSessionListeners(new CoverageOfSuite())
        .build();
  }

  @Test
  void counts_all_classes_and_the_right_engine_and_fails_under_the_minimum() throws IOException {
    assertThatThrownBy(() -> run("95", Examples.class, ByProperties.class))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(
            "answers reached, in 3 decisions.",
            "  enrolment/made UNDETERMINED ENROLMENT",
            "95 % are asked for; see " + page());
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains(
            "    is reached by: CompleteCandidacy.to(SmallReferential.get()), as of 2025-03-02",
            "All of it: " + page().toUri());
    assertThat(Files.readString(page()))
        .contains("in 3 decisions", "acme/stated <span class=\"count\">1 of 1</span>")
        .contains(
            "undetermined<br>ENROLMENT</td>\n<td>CompleteCandidacy.to(SmallReferential.get())");
    assertThat(EngineUnderTest.getWatch()).isNull();
  }

  @Test
  void counts_a_hosts_own_rules_alone_where_the_build_says_so() throws IOException {
    System.setProperty(CoverageOfSuite.RULES, "acme/");
    run("100", Examples.class);
    assertThat(Files.readString(page())).contains("100 %; 1 of 1 answers reached");
  }

  @Test
  void writes_the_page_and_does_not_fail_where_nothing_is_asked_for() {
    run("0", Undecided.class);
    assertThat(page()).exists();
  }

  @Test
  void fails_where_nothing_was_decided() {
    assertThatThrownBy(() -> run("1", Undecided.class))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("nothing was decided");
  }

  @Test
  void tells_what_was_reached_and_does_not_fail_besides_where_a_test_has_failed()
      throws IOException {
    run("100", Failing.class);
    assertThat(Files.readString(page())).contains("in 1 decisions");
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("answers reached, in 1 decisions.");
  }

  @Test
  void does_nothing_where_the_build_does_not_ask_or_nothing_runs() {
    System.clearProperty(CoverageOfSuite.MINIMUM);
    LauncherSession unasked = LauncherFactory.openSession(watched());
    assertThat(EngineUnderTest.getWatch()).isNull();
    unasked.close();
    System.setProperty(CoverageOfSuite.MINIMUM, "100");
    LauncherSession empty = LauncherFactory.openSession(watched());
    assertThat(EngineUnderTest.getWatch()).isNotNull();
    empty.close();
    assertThat(page()).doesNotExist();
  }

  @Test
  void refuses_a_minimum_that_is_no_percentage() {
    for (String wrong : new String[] {"all", "101", "-1", ""}) {
      System.setProperty(CoverageOfSuite.MINIMUM, wrong);
      assertThatThrownBy(() -> LauncherFactory.openSession(watched()))
          .hasMessageContaining(
              "decision.coverage is \"%s\": give a whole number of percent".formatted(wrong));
    }
  }
}
