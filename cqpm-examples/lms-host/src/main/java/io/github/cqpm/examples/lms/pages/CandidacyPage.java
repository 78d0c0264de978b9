package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.io.text.Mark;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportCourse.Marked;
import java.util.List;
import java.util.stream.Stream;

/**
 * A candidacy, as its page shows it.
 *
 * @param opened the candidacy
 * @param report what is told of it
 * @param todos what is to be done, now and later
 * @param forms the forms for what is not asked for
 * @param papers what may be printed
 * @param decisions the decisions that were kept, each with what verifying it came to
 * @param records what was entered, in that order
 * @param mayRevoke whether the reader may revoke records
 */
public record CandidacyPage(
    Opened opened,
    Report report,
    Todos todos,
    List<Shell.Link> forms,
    List<Shell.Link> papers,
    List<Marked> decisions,
    List<RecordRow> records,
    boolean mayRevoke) {
  /** Copies the lists. */
  public CandidacyPage {
    forms = List.copyOf(forms);
    papers = List.copyOf(papers);
    decisions = List.copyOf(decisions);
    records = List.copyOf(records);
  }

  /**
   * Points of one mark.
   *
   * @param heading what they are
   * @param points the points
   */
  public record Points(String heading, List<Report.Point> points) {}

  /** Returns how it stands, in words for the candidate. */
  public String toCandidate() {
    return switch (opened.dossier().decision().getOutcome()) {
      case ADMISSIBLE ->
          "Vous remplissez les conditions\u202F: " + report.verdict().award().text() + ".";
      case UNDETERMINED -> "Votre parcours continue\u202F: il reste des étapes.";
      case NOT_ADMISSIBLE ->
          "Le jury ne peut pas encore attribuer ce que vous visez. Ce n’est jamais définitif.";
    };
  }

  /** Returns what blocks. */
  public List<Report.Point> blocking() {
    return points("", Mark.NOT_SATISFIED).points();
  }

  /** Returns what is missing, and what is to be watched, as far as there is such. */
  public List<Points> others() {
    return Stream.of(
            points("Ce qui manque", Mark.MISSING),
            points("Points de vigilance", Mark.POINT_TO_WATCH))
        .filter(each -> !each.points().isEmpty())
        .toList();
  }

  private Points points(String heading, Mark mark) {
    return new Points(
        heading, report.whatBlocks().stream().filter(point -> point.mark() == mark).toList());
  }
}
