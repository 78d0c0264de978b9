package io.github.cqpm.io.internal.pages;

import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportCourse.Event;
import io.github.cqpm.io.text.ReportText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What happened and is to come, from top to bottom: days that lie far apart stand further apart,
 * events of one day under one another.
 *
 * @param title what it shows
 * @param description all that it shows, in words
 * @param height its height
 * @param events the events
 */
public record Timeline(String title, String description, int height, List<Placed> events) {
  /** How wide it is. */
  public static final int WIDTH = 360;

  private static final int LINE = 15;
  private static final int LETTERS = 40;

  /**
   * An event, where it stands.
   *
   * @param y its first line
   * @param day its day; empty for all but the first of a day
   * @param tone the class of its mark
   * @param sign the sign of its mark
   * @param today whether it is the day of the decision
   * @param lines what it is
   */
  public record Placed(
      int y, String day, String tone, String sign, boolean today, List<String> lines) {}

  static Timeline of(Report report, Explanations words) {
    List<Placed> placed = new ArrayList<>();
    LocalDate before = null;
    int y = LINE;
    for (Event event : report.course().timeline()) {
      boolean first = !event.day().equals(before);
      if (before != null) {
        y += first ? 6 + (int) Math.min(30, ChronoUnit.DAYS.between(before, event.day()) / 8) : 2;
      }
      List<String> lines = Wrapped.lines(event.label(), LETTERS);
      placed.add(
          new Placed(
              y,
              first ? event.written() : "",
              Tones.of(event.mark()),
              event.mark().sign(),
              event.kind() == Event.Kind.AS_OF,
              lines));
      y += LINE * lines.size();
      before = event.day();
    }
    return new Timeline(
        words.write(ReportText.TIMELINE),
        report.course().timeline().stream()
            .map(event -> event.written() + " " + event.label())
            .collect(Collectors.joining(" ; ")),
        y,
        List.copyOf(placed));
  }
}
