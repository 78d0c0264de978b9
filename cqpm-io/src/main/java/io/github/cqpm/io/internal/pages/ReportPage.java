package io.github.cqpm.io.internal.pages;

import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportText;
import io.github.cqpm.io.text.Title;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page of a report.
 *
 * @param frame what stands around it
 * @param report what is told
 * @param words headings, and words of marks
 * @param french what is French in any language: titles of the referential, the name of its
 *     certifier
 * @param strip competencies by commission, company and jury
 * @param criteria competencies by groups of criteria
 * @param timeline what happened and is to come
 */
public record ReportPage(
    Frame frame,
    Report report,
    Explanations words,
    List<String> french,
    Tiles strip,
    HeatMap criteria,
    Timeline timeline) {
  /** Copies the list. */
  public ReportPage {
    french = List.copyOf(french);
  }

  /**
   * Points of one mark.
   *
   * @param heading what they are
   * @param tone the class of the mark
   * @param points the points
   */
  public record Points(ReportText heading, String tone, List<Report.Point> points) {}

  /** Returns the page of a report on whom {@code subject} names. */
  public static ReportPage of(
      Report report, Explanations words, List<String> french, String subject) {
    return new ReportPage(
        new Frame(
            report.language(),
            words.write(ReportText.TITLE),
            words.write(ReportText.CANDIDATE) + " " + subject,
            certification(report),
            words.write(ReportText.JURY_AWARDS),
            false),
        report,
        words,
        french,
        Strip.of(report, words),
        HeatMap.of(report, words),
        Timeline.of(report, words));
  }

  private static String certification(Report report) {
    Title certification = report.subject().certification();
    return certification.title().isEmpty() ? certification.code() : certification.title();
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

  /** Returns what blocks; nothing if nothing does. */
  public List<Points> whatBlocks() {
    return points(ReportText.WHAT_BLOCKS, Mark.NOT_SATISFIED).toList();
  }

  /** Returns what is missing, then what is to be watched, as far as there is such a thing. */
  public List<Points> otherPoints() {
    return Stream.concat(
            points(ReportText.MISSING, Mark.MISSING),
            points(ReportText.TO_WATCH, Mark.POINT_TO_WATCH))
        .toList();
  }

  private Stream<Points> points(ReportText heading, Mark mark) {
    List<Report.Point> points =
        report.whatBlocks().stream().filter(point -> point.mark() == mark).toList();
    return points.isEmpty()
        ? Stream.empty()
        : Stream.of(new Points(heading, Tones.of(mark), points));
  }

  /** Returns the notes, but for the one that stands at the foot. */
  public List<String> notes() {
    return report.notes().stream().filter(note -> !note.equals(frame.foot())).toList();
  }

  /** Returns all marks, for the legend. */
  public List<Mark> marks() {
    return List.of(Mark.values());
  }
}
