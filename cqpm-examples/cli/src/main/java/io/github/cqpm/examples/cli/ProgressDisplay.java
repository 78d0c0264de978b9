package io.github.cqpm.examples.cli;

import io.github.cqpm.io.cohort.CohortProgress;
import java.io.IOException;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** A bar that shows how far a run has come, where the error output is a terminal. */
final class ProgressDisplay implements AutoCloseable {
  private final Language language;
  private final Optional<ProgressBar> bar;

  private ProgressDisplay(Language language, Optional<ProgressBar> bar) {
    this.language = language;
    this.bar = bar;
  }

  /** Returns a bar of that many bytes; none is shown where they are not known. */
  static ProgressDisplay of(long bytes, int width, Language language) {
    if (bytes <= 0 || !isTerminal()) {
      return new ProgressDisplay(language, Optional.empty());
    }
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("")
            .setInitialMax(bytes)
            .setUnit(language.say("cohort.megabytes"), 1_000_000)
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .setConsumer(new ConsoleProgressBarConsumer(System.err, width - 1))
            .build();
    return new ProgressDisplay(language, Optional.of(bar));
  }

  private static boolean isTerminal() {
    try {
      return TerminalProvider.load("exec").isSystemStream(SystemStream.Error);
    } catch (IOException e) {
      return false;
    }
  }

  void show(CohortProgress progress) {
    bar.ifPresent(
        shown -> {
          shown.stepTo(progress.bytes());
          shown.setExtraMessage(
              language.write(progress.lines()) + " " + language.say("cohort.lines-done"));
        });
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
