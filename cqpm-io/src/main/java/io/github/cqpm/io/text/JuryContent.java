package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.io.text.ReportCourse.Deliberation;
import io.github.cqpm.io.text.ReportCourse.Marked;
import io.github.cqpm.io.text.ReportCourse.Opinion;
import io.github.cqpm.io.text.ReportCourse.RulingOn;
import io.github.cqpm.io.text.ReportCourse.Stance;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the opinions of the company and the deliberations of the jury. */
final class JuryContent {
  private final Telling told;
  private final Phrases phrases;
  private final Answers answers;

  JuryContent(Telling told) {
    this.told = told;
    phrases = told.phrases();
    answers = told.answers();
  }

  List<Opinion> opinions() {
    return told.inForce().opinions().stream().map(this::opinion).toList();
  }

  private Opinion opinion(CompanyOpinion opinion) {
    List<Stance> stances = new ArrayList<>();
    opinion
        .getStances()
        .forEach((activity, stance) -> stances.add(new Stance(about(activity), mark(stance))));
    opinion
        .getOverallStance()
        .ifPresent(stance -> stances.add(new Stance(Optional.empty(), mark(stance))));
    return new Opinion(
        opinion.getId().toString(),
        told.write(opinion.getDate()),
        opinion.getAuthor().map(phrases::label).orElse(""),
        stances,
        told.free(opinion.getComment()));
  }

  private Optional<Title> about(ActivityId activity) {
    return told.dossier().referential().getBlocks().stream()
        .filter(block -> block.getActivity().equals(Optional.of(activity)))
        .map(block -> told.title(block.getCode()))
        .findFirst()
        .or(() -> Optional.of(new Title(activity.toString(), "")));
  }

  private Marked mark(OpinionStance stance) {
    return new Marked(Marks.of(stance), phrases.label(stance));
  }

  List<Deliberation> deliberations() {
    return told.inForce().deliberations().stream().map(this::deliberation).toList();
  }

  private Deliberation deliberation(JuryDeliberation held) {
    List<Finding> findings =
        Stream.concat(
                answers.about(Subject.Kind.DELIBERATION, held.getId()).stream(),
                held.getAwards().stream()
                    .flatMap(
                        award ->
                            answers.about(Subject.Kind.AWARD, held.getId() + "/" + award).stream()))
            .toList();
    return new Deliberation(
        held.getId().toString(),
        told.write(held.getDate()),
        composition(held),
        findings.stream()
            .filter(answers::isWatched)
            .map(finding -> phrases.brief(finding.answer()))
            .distinct()
            .toList(),
        held.getRulings().entrySet().stream()
            .sorted(Comparator.comparing(each -> answers.placeOf(each.getKey().toString())))
            .map(
                each ->
                    ruling(
                        held,
                        each.getKey(),
                        each.getValue().getRuling(),
                        told.free(each.getValue().getReason())))
            .toList(),
        held.getAwards().stream().map(award -> mark(held, award)).toList());
  }

  /** Returns the worst mark of its rulings, of its awards, and of what was answered about it. */
  Mark markOf(JuryDeliberation held) {
    return Marks.worst(
        Stream.of(
                Stream.of(Mark.SATISFIED),
                answers.about(Subject.Kind.DELIBERATION, held.getId()).stream()
                    .map(answers::markOf),
                held.getRulings().entrySet().stream()
                    .map(each -> mark(held, each.getKey(), each.getValue().getRuling())),
                held.getRulings().keySet().stream()
                    .flatMap(competency -> answers.against(held.getId(), competency).stream())
                    .map(answers::markOf),
                held.getAwards().stream().map(award -> mark(held, award).mark()))
            .flatMap(marks -> marks));
  }

  private RulingOn ruling(
      JuryDeliberation held, CompetencyId competency, Ruling ruling, Optional<FreeText> reason) {
    List<Finding> against = answers.against(held.getId(), competency);
    Mark mark = against.isEmpty() ? mark(held, competency, ruling) : Mark.NOT_ASKED;
    return new RulingOn(
        told.title(competency),
        new Marked(mark, phrases.label(ruling)),
        told.whyNot(against),
        reason);
  }

  private Mark mark(JuryDeliberation held, CompetencyId competency, Ruling ruling) {
    boolean watched =
        answers.about(Subject.Kind.RULING, held.getId() + "/" + competency).stream()
            .anyMatch(answers::isWatched);
    return switch (ruling) {
      case VALIDATED -> Marks.watched(Mark.SATISFIED, watched);
      case REFUSED -> Mark.NOT_SATISFIED;
      case DEFERRED -> Mark.MISSING;
    };
  }

  private Marked mark(JuryDeliberation held, Award award) {
    boolean watched =
        answers.about(Subject.Kind.AWARD, held.getId() + "/" + award).stream()
            .anyMatch(answers::isWatched);
    String text =
        award instanceof Award.Block block
            ? told.title(block.code()).toString()
            : told.frame("target.certificate");
    return new Marked(Marks.watched(Mark.SATISFIED, watched), text);
  }

  private String composition(JuryDeliberation held) {
    Map<College, Long> members =
        held.getJury().getMembers().stream()
            .collect(Collectors.groupingBy(JuryMember::getCollege, Collectors.counting()));
    return Stream.of(College.values())
        .filter(members::containsKey)
        .map(
            college ->
                told.frame(
                    "college-members",
                    Map.of(
                        "number", String.valueOf(members.get(college)),
                        "college", phrases.label(college))))
        .collect(Collectors.joining(", "));
  }
}
