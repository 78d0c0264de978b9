package io.github.cqpm.engine.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Coverage by decisions of all tests and properties that run together, in a build that asks for it
 * by the system property {@value #MINIMUM}:
 *
 * <pre>{@code
 * mvn verify -Ddecision.coverage=95
 * }</pre>
 *
 * <p>With {@code -Ddecision.coverage.rules=acme/} only the rules count whose ids begin so: a host's
 * own. Counted is what the right engine of {@link EngineUnderTest} decides. When the last test is
 * over, a page tells what was reached, and the build fails if it is less than that many percent;
 * where a test has failed, the build fails for that alone. JUnit's launcher finds this class by
 * itself; without the property it does nothing. Where a build runs tests in several forks, each is
 * asked by itself: nothing is merged.
 */
public final class CoverageOfSuite implements LauncherSessionListener {
  /** The system property that says how many percent are to be reached; 0 for the page alone. */
  public static final String MINIMUM = "decision.coverage";

  /** The system property that says how the ids of the rules begin that count, if not all do. */
  public static final String RULES = "decision.coverage.rules";

  /**
   * The system property that says where the page is written: in {@code target}, if not said. A
   * build with several forks names another for each, else the last one to end stays.
   */
  public static final String PAGE = "decision.coverage.page";

  private @Nullable CoverageWatch watch;
  private boolean ran;
  private boolean failed;

  /** Makes the listener; JUnit does so. */
  public CoverageOfSuite() {}

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    boolean withinAnother = EngineUnderTest.getWatch() != null;
    if (withinAnother || System.getProperty(MINIMUM) == null) {
      return;
    }
    minimum();
    watch = new CoverageWatch(System.getProperty(RULES, ""));
    EngineUnderTest.watch(watch);
    session
        .getLauncher()
        .registerTestExecutionListeners(
            new TestExecutionListener() {
              @Override
              public void testPlanExecutionStarted(TestPlan plan) {
                ran = true;
              }

              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                failed |= result.getStatus() == TestExecutionResult.Status.FAILED;
              }
            });
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (watch != null) {
      EngineUnderTest.watch(null);
      if (ran) {
        conclude(watch, failed ? 0 : minimum());
      }
    }
  }

  /**
   * Writes the page and says where it is.
   *
   * @throws AssertionError if less than the minimum was reached
   */
  private static void conclude(CoverageWatch watch, int minimum) {
    DecisionCoverage coverage = watch.getCoverage();
    CoverageReport report =
        CoverageReport.of(coverage, CoverageSearch.find(coverage.getMissed(), watch.getBooks()));
    Path page = Path.of(System.getProperty(PAGE, "target/decision-coverage.html"));
    try {
      Files.createDirectories(page.toAbsolutePath().getParent());
      Files.writeString(page, report.toHtml());
    } catch (IOException e) {
      throw new UncheckedIOException("The page %s cannot be written.".formatted(page), e);
    }
    System.out.printf("%s%nAll of it: %s%n", report.toText(), page.toAbsolutePath().toUri());
    if (report.percent() < minimum) {
      throw new AssertionError(
          "%s%n%d %% are asked for; see %s".formatted(report.toShortText(), minimum, page));
    }
  }

  private static int minimum() {
    String given = System.getProperty(MINIMUM, "");
    if (!given.matches("\\d{1,2}|100")) {
      throw new IllegalArgumentException(
          "%s is \"%s\": give a whole number of percent, from 0 to 100.".formatted(MINIMUM, given));
    }
    return Integer.parseInt(given);
  }
}
