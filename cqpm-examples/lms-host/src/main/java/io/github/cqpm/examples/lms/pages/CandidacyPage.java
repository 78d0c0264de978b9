package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.examples.lms.store.Content;
import io.github.cqpm.examples.lms.store.Entry;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportCourse.Marked;
import io.github.cqpm.model.candidacy.Revocation;
import java.util.List;
import java.util.Optional;
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
    if (!againstAward().isEmpty()) {
      return "Le jury a attribué, mais cela ne concorde pas avec votre dossier\u202F: votre centre doit le vérifier.";
    }
    return switch (opened.dossier().decision().getOutcome()) {
      case ADMISSIBLE ->
          "Vous remplissez les conditions\u202F: " + report.verdict().award().text() + ".";
      case UNDETERMINED -> "Votre parcours continue\u202F: il reste des étapes.";
      case NOT_ADMISSIBLE ->
          "Le jury ne peut pas encore attribuer ce que vous visez. Ce n’est jamais définitif.";
    };
  }

  /** Returns why the decision is against what the jury awarded; nothing if it is not. */
  public List<String> againstAward() {
    return opened.dossier().decision().getFindings(RuleId.AWARD_AGREES).stream()
        .filter(finding -> finding.subject().kind() == Subject.Kind.AWARD)
        .filter(finding -> finding.answer().kind() != Answer.Kind.SATISFIED)
        .map(opened.words()::explain)
        .distinct()
        .toList();
  }

  /** Returns which deliberations were revoked, when and by whom. */
  public List<String> revokedDeliberations() {
    return opened.kept().entries().stream().flatMap(entry -> revoked(entry).stream()).toList();
  }

  private Optional<String> revoked(Entry entry) {
    if (entry.content() instanceof Content.OfRecord entered
        && entered.record() instanceof Revocation revocation) {
      return opened.kept().candidacy().getDeliberations().stream()
          .filter(each -> each.getId().equals(revocation.getRecord()))
          .findFirst()
          .map(
              each ->
                  "La délibération du %s est annulée le %s par %s."
                      .formatted(
                          opened.words().write(each.getDate()),
                          opened.words().write(revocation.getDate()),
                          opened.name(entry.who().value())));
    }
    return Optional.empty();
  }

  /** Returns what blocks. */
  public List<Report.Point> blocking() {
    return blocking(report);
  }

  /** Returns what blocks, as this page and the list tell it. */
  static List<Report.Point> blocking(Report report) {
    return points(report, Mark.NOT_SATISFIED);
  }

  private static List<Report.Point> points(Report report, Mark mark) {
    return report.whatBlocks().stream().filter(point -> point.mark() == mark).toList();
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
    return new Points(heading, points(report, mark));
  }
}
