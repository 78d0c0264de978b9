package io.github.cqpm.io.internal.pages;

import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportText;
import java.util.List;

/**
 * The page of a report.
 *
 * @param frame what stands around it
 * @param report what is told
 * @param words headings, and words of marks
 * @param strip competencies by commission, company and jury
 * @param criteria competencies by groups of criteria
 * @param timeline what happened and is to come
 */
public record ReportPage(
    Frame frame,
    Report report,
    Explanations words,
    Tiles strip,
    HeatMap criteria,
    Timeline timeline) {
  /** Returns the page of a report on whom {@code subject} names. */
  public static ReportPage of(Report report, Explanations words, String subject) {
    return new ReportPage(
        new Frame(
            report.language(),
            words.write(ReportText.TITLE),
            words.write(ReportText.CANDIDATE) + " " + subject,
            report.subject().certification().toString(),
            words.write(ReportText.JURY_AWARDS),
            false),
        report,
        words,
        Strip.of(report, words),
        HeatMap.of(report, words),
        Timeline.of(report, words));
  }

  /** Returns a heading. */
  public String write(ReportText text) {
    return words.write(text);
  }

  /** Returns the word of a mark. */
  public String label(Mark mark) {
    return words.label(mark);
  }

  /** Returns the language. */
  public String language() {
    return report.language();
  }

  /** Returns all marks, for the legend. */
  public List<Mark> marks() {
    return List.of(Mark.values());
  }
}
