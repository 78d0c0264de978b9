package io.github.cqpm.io.paper;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.io.internal.pages.Called;
import io.github.cqpm.io.internal.pages.Frame;
import io.github.cqpm.io.internal.pages.Hidden;
import io.github.cqpm.io.internal.pages.PaperTexts;
import io.github.cqpm.io.internal.pages.SessionHead;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportCourse;
import io.github.cqpm.io.text.ReportMatrix;
import io.github.cqpm.io.text.Title;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the papers of one session are made of.
 *
 * @param session the session
 * @param explanations the sentences
 * @param people how people are called
 * @param texts the words of papers
 * @param told each dossier of the session, in its order
 */
record SessionParts(
    Session session, Explanations explanations, People people, PaperTexts texts, List<Told> told) {
  /** How many members of a college may be entered by hand where the jury is not given. */
  private static final int BLANK_LINES = 3;

  static SessionParts of(Session session, Explanations explanations, Names names) {
    return new SessionParts(
        session,
        explanations,
        People.of(names),
        PaperTexts.in(explanations.getLanguage()),
        Deliberated.of(session).stream()
            .map(each -> new Told(each, explanations.report(each.dossier(), Depth.BLOCKING)))
            .toList());
  }

  /** Returns the dossiers by referential, in the order in which these first stand. */
  Map<CertificationReferential, List<Told>> byReferential() {
    return told.stream()
        .collect(
            Collectors.groupingBy(
                each -> each.dossier().referential(), LinkedHashMap::new, Collectors.toList()));
  }

  /** Returns what the papers have in common; that paper's words begin with its name. */
  SessionHead head(String paper, boolean landscape) {
    return new SessionHead(
        frame(paper, landscape),
        texts,
        facts(),
        session.place().map(Hidden::new),
        jury(),
        JuryPoints.of(told.stream().map(Told::deliberated).toList(), explanations),
        told.stream()
            .flatMap(each -> each.report().verdict().cautions().stream())
            .distinct()
            .toList());
  }

  private Frame frame(String paper, boolean landscape) {
    List<String> titles =
        byReferential().keySet().stream()
            .map(CertificationReferential::getTitle)
            .distinct()
            .toList();
    return new Frame(
        texts.language(),
        texts.get(paper + ".title"),
        texts.fill("session.of", "day", day()),
        String.join(" · ", titles),
        texts.get(paper + ".foot"),
        landscape);
  }

  String day() {
    return explanations.write(session.day());
  }

  private List<Report.Fact> facts() {
    return List.of(
        fact("session.day", day()),
        fact("session.candidates", String.valueOf(told.size())),
        fact("session.as-of", asOf()));
  }

  Report.Fact fact(String key, String text) {
    return new Report.Fact(0, texts.get(key), text);
  }

  /** Returns the days as of which was decided, each once. */
  String asOf() {
    return told.stream()
        .map(each -> each.decision().getProvenance().getAsOf())
        .distinct()
        .sorted()
        .map(explanations::write)
        .collect(Collectors.joining(", "));
  }

  private List<SessionHead.OfCollege> jury() {
    DeliberationJury jury = session.jury();
    return Arrays.stream(College.values())
        .map(
            college ->
                new SessionHead.OfCollege(
                    explanations.label(college),
                    jury.getMembers().stream()
                        .filter(member -> member.getCollege() == college)
                        .sorted(Comparator.comparing(member -> !isChair(member)))
                        .map(
                            member ->
                                new SessionHead.Member(
                                    people.call(member.getReference()), isChair(member)))
                        .toList(),
                    jury.getMembers().isEmpty() ? BLANK_LINES : 0))
        .toList();
  }

  private boolean isChair(JuryMember member) {
    return session.jury().getChair().filter(member.getReference()::equals).isPresent();
  }

  /** Returns which deliberations of the day were revoked, and when. */
  List<String> revoked(Told each) {
    return each.deliberated().revocations().stream()
        .map(
            revocation ->
                texts.fill(
                    "session.revoked",
                    Map.of(
                        "record", revocation.getRecord(),
                        "day", explanations.write(revocation.getDate()))))
        .toList();
  }

  /** Returns how a competency stands; with its day, where that is by a ruling of another day. */
  String status(Told each, CompetencyId competency, ReportMatrix.Cell status) {
    return each.findOther(competency)
        .map(other -> dated("minutes.by-other", status.text(), other))
        .orElse(status.text());
  }

  String dated(String key, String text, JuryDeliberation held) {
    return texts.fill(
        key,
        Map.of("text", text, "record", held.getId(), "day", explanations.write(held.getDate())));
  }

  Called call(Told each) {
    return people.call(each.dossier().candidacy().getCandidate());
  }

  /** Returns what was awarded on the day, green only where it is admissible in the decision. */
  List<ReportCourse.Marked> awards(Told each) {
    return each.deliberated().getAwards().stream()
        .map(
            award ->
                new ReportCourse.Marked(
                    markOf(each.findAward(award)),
                    award instanceof Award.Block block
                        ? texts.fill("session.block", "block", block.code())
                        : explanations.write(CertificationTarget.certificate())))
        .toList();
  }

  private static Mark markOf(Optional<Finding> finding) {
    return switch (finding.map(each -> each.answer().kind()).orElse(Answer.Kind.VIOLATED)) {
      case SATISFIED -> Mark.SATISFIED;
      case UNDETERMINED -> Mark.MISSING;
      case VIOLATED, NOT_APPLICABLE -> Mark.POINT_TO_WATCH;
    };
  }

  static Title titleOf(CertificationReferential referential) {
    return new Title(referential.getId().toString(), referential.getTitle());
  }

  static List<Title> competenciesOf(CertificationReferential referential) {
    return referential.getBlocks().stream()
        .flatMap(block -> block.getCompetencies().stream())
        .map(each -> new Title(each.getId().toString(), each.getTitle()))
        .toList();
  }
}
