package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.io.text.ReportMatrix.BlockRow;
import io.github.cqpm.io.text.ReportMatrix.Cell;
import io.github.cqpm.io.text.ReportMatrix.CompetencyRow;
import io.github.cqpm.io.text.ReportMatrix.Struck;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the matrix of a report. */
final class MatrixContent {
  private final Telling told;
  private final Phrases phrases;
  private final Answers answers;
  private final CompanyContent company;
  private final AwardContent awards;

  MatrixContent(Telling told) {
    this.told = told;
    phrases = told.phrases();
    answers = told.answers();
    company = new CompanyContent(told);
    awards = new AwardContent(told);
  }

  ReportMatrix make() {
    List<CompetencyDecision> all = told.decision().getCompetencies();
    int done = (int) all.stream().filter(Marks::isDone).count();
    return new ReportMatrix(
        told.decision().getBlocks().stream().map(this::rowOf).toList(),
        told.frame("of", Map.of("part", String.valueOf(done), "all", String.valueOf(all.size()))),
        done,
        all.size(),
        all.stream().anyMatch(competency -> competency.getKeptUntil().isPresent())
            || told.decision().getValidatedResults().stream()
                .anyMatch(result -> result.getKeptUntil().isPresent()));
  }

  private BlockRow rowOf(BlockDecision block) {
    List<CompetencyRow> competencies =
        told.decision().getCompetencies().stream()
            .filter(competency -> competency.getCompetency().block().equals(block.block()))
            .map(this::rowOf)
            .toList();
    boolean watched =
        competencies.stream().anyMatch(row -> row.status().mark() == Mark.POINT_TO_WATCH)
            || answers.about(Subject.Kind.BLOCK, block.block()).stream()
                .anyMatch(answers::isWatched);
    boolean wanted = told.decision().getTarget() instanceof CertificationTarget.Blocks;
    return new BlockRow(
        told.title(block.block()),
        Marks.cell(Marks.watched(Marks.of(block.status()), watched), phrases.label(block.status())),
        wanted ? Optional.of(awards.cellOf(block)) : Optional.empty(),
        told.decision().findValidatedResult(block.block()).flatMap(phrases::keptUntil).orElse(""),
        competencies);
  }

  private CompetencyRow rowOf(CompetencyDecision competency) {
    CompetencyId id = competency.getCompetency();
    Cell commission = commission(competency);
    Cell opinion = company.cellOf(id);
    Cell jury = jury(competency);
    boolean watched =
        List.of(commission, opinion, jury).stream()
                .anyMatch(cell -> cell.mark() == Mark.POINT_TO_WATCH)
            || !answers.watchedOf(id).isEmpty();
    return new CompetencyRow(
        told.title(id),
        Marks.cell(Marks.watched(Marks.of(competency.getStatus()), watched), status(competency)),
        commission,
        opinion,
        jury,
        phrases.keptUntil(competency).orElse(""));
  }

  /** Returns how a competency stands; of one that was acquired, what it waits for. */
  private String status(CompetencyDecision competency) {
    if (competency.getStatus() != CompetencyStatus.ACQUIRED) {
      return phrases.explain(competency);
    }
    return told.frame(
        isSatisfied(RuleId.VALIDATED_BY_JURY, competency)
            ? "validated-without-opinion"
            : "acquired-without-ruling");
  }

  private boolean isSatisfied(RuleId rule, CompetencyDecision competency) {
    return answers
        .find(rule, competency.getCompetency())
        .filter(answer -> answer.kind() == Answer.Kind.SATISFIED)
        .isPresent();
  }

  private Cell commission(CompetencyDecision decided) {
    CompetencyId competency = decided.getCompetency();
    List<Struck> struck = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<CommissionAssessment> all = told.inForce().assessments(competency);
    Optional<Answer> acquired = answers.find(RuleId.COMPETENCY_ACQUIRED, competency);
    for (CommissionAssessment assessment : all) {
      List<Finding> against = answers.against(assessment);
      String result =
          told.frame(
              "result-on",
              Map.of(
                  "result", phrases.label(assessment.getResult()),
                  "held", told.write(assessment.getDate())));
      if (!assessment.hasResult()) {
        notes.add(result);
      } else if (!against.isEmpty()) {
        String held = told.frame("assessed-on", Map.of("held", told.write(assessment.getDate())));
        struck.add(new Struck(held, told.whyNot(against)));
      } else if (acquired.filter(answer -> Answers.rests(answer, assessment)).isEmpty()) {
        notes.add(told.frame("before-it", Map.of("what", result)));
      }
    }
    List<Finding> watched =
        answers.watchedOf(competency).stream()
            .filter(finding -> finding.subject().kind() == Subject.Kind.ASSESSMENT)
            .toList();
    return cell(acquired, watched, notes, struck);
  }

  /** Returns whether the jury has nothing to rule on before the commission assesses again. */
  private boolean isToBeAssessedFirst(CompetencyDecision competency) {
    return competency.getStatus() == CompetencyStatus.NOT_ACQUIRED
        && answers
            .find(RuleId.VALIDATED_BY_JURY, competency.getCompetency())
            .filter(answer -> answer.kind() == Answer.Kind.UNDETERMINED)
            .isPresent();
  }

  private Cell jury(CompetencyDecision decided) {
    CompetencyId competency = decided.getCompetency();
    List<Struck> struck = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (JuryDeliberation held : told.inForce().deliberations()) {
      CompetencyRuling ruling = held.getRulings().get(competency);
      if (ruling != null) {
        List<Finding> against = answers.against(held.getId(), competency);
        String text =
            told.frame(
                "result-on",
                Map.of(
                    "result", phrases.label(ruling.getRuling()),
                    "held", told.write(held.getDate())));
        if (!against.isEmpty()) {
          struck.add(new Struck(text, told.whyNot(against)));
        } else if (ruling.getRuling() == Ruling.DEFERRED) {
          notes.add(text);
        }
      }
    }
    List<Finding> watched =
        answers.watchedOf(competency).stream()
            .filter(
                finding ->
                    finding.subject().kind() == Subject.Kind.RULING
                        || finding.subject().kind() == Subject.Kind.DELIBERATION)
            .toList();
    Cell cell = cell(answers.find(RuleId.VALIDATED_BY_JURY, competency), watched, notes, struck);
    return isToBeAssessedFirst(decided)
        ? new Cell(Mark.NOT_ASKED, told.frame("after-new-assessment"), cell.note(), cell.struck())
        : cell;
  }

  private Cell cell(
      Optional<Answer> answer, List<Finding> watched, List<String> notes, List<Struck> struck) {
    Mark mark = answer.map(given -> Marks.of(given.kind())).orElse(Mark.NOT_ASKED);
    List<String> all = new ArrayList<>();
    watched.forEach(finding -> all.add(told.phrasesFor(finding).brief(finding.answer())));
    all.addAll(notes);
    return new Cell(
        Marks.watched(mark, !watched.isEmpty()),
        answer.map(phrases::brief).orElse(""),
        all.stream().distinct().collect(Collectors.joining(told.frame("separator"))),
        struck);
  }
}
