package io.github.cqpm.engine.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** One run of a suite, in this thread, by whatever test engines are there. */
final class SuiteRun implements TestExecutionListener {
  private static final Launcher LAUNCHER =
      LauncherFactory.create(
          LauncherConfig.builder()
              .enableLauncherSessionListenerAutoRegistration(false)
              .enableLauncherDiscoveryListenerAutoRegistration(false)
              .enablePostDiscoveryFilterAutoRegistration(false)
              .enableTestExecutionListenerAutoRegistration(false)
              .build());

  private static final String JQWIK_DATABASE = elsewhere();

  private final Runnable onFailure;
  private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
  private int passed;
  private String running = "";

  /**
   * Begins a run.
   *
   * @param onFailure what is done at each failure
   */
  SuiteRun(Runnable onFailure) {
    this.onFailure = onFailure;
  }

  /** Returns where there is no file yet, and will be none when this program is over. */
  private static String elsewhere() {
    try {
      Path folder = Files.createTempDirectory("faults");
      Path database = folder.resolve("jqwik-database");
      folder.toFile().deleteOnExit();
      database.toFile().deleteOnExit(); // the last is deleted first
      return database.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the tests of that class, of whatever engine. */
  void run(Class<?> tests) {
    running = tests.getSimpleName();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectClass(tests))
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
            // What fails here fails on purpose: it is not kept, not made smaller, not printed.
            .configurationParameter("jqwik.database", JQWIK_DATABASE)
            .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
            .configurationParameter("jqwik.shrinking.default", "OFF")
            .configurationParameter("jqwik.reporting.usejunitplatform", "true")
            .build();
    LAUNCHER.execute(request, this);
  }

  /** Returns how many tests passed. */
  int countPassed() {
    return passed;
  }

  /** Returns what failed, in which class and how: one line each. */
  List<String> getFailures() {
    return List.copyOf(failures);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.FAILED) {
      failures.add(
          "%s, %s".formatted(running, test.getDisplayName())
              + result.getThrowable().map(SuiteRun::line).map(line -> ": " + line).orElse(""));
      onFailure.run();
    } else if (test.isTest() && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
      passed++;
    }
  }

  private static String line(Throwable thrown) {
    return thrown.toString().strip().lines().findFirst().orElse("");
  }
}
