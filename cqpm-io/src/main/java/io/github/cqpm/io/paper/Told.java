package io.github.cqpm.io.paper;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportCourse;
import io.github.cqpm.io.text.ReportMatrix;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A dossier, what the jury said of it on the day, and what a report tells of it.
 *
 * @param deliberated the dossier, and what the jury said
 * @param report the report
 */
record Told(Deliberated deliberated, Report report) {
  Dossier dossier() {
    return deliberated.dossier();
  }

  AdmissibilityDecision decision() {
    return deliberated.dossier().decision();
  }

  /** Returns what is told of the deliberations of the day. */
  List<ReportCourse.Deliberation> getDeliberations() {
    List<String> ids =
        deliberated.deliberations().stream().map(each -> each.getId().toString()).toList();
    return report.course().deliberations().stream()
        .filter(each -> ids.contains(each.record()))
        .toList();
  }

  /** Returns what is told of the ruling of the day on a competency. */
  Optional<ReportCourse.RulingOn> findRuling(CompetencyId competency) {
    return getDeliberations().stream()
        .flatMap(each -> each.rulings().stream())
        .filter(ruling -> ruling.competency().code().equals(competency.toString()))
        .findFirst();
  }

  /** Returns how a competency of the target stands. */
  Optional<ReportMatrix.CompetencyRow> find(CompetencyId competency) {
    return report.matrix().blocks().stream()
        .flatMap(block -> block.competencies().stream())
        .filter(row -> row.competency().code().equals(competency.toString()))
        .findFirst();
  }

  /** Returns what the rule says that asks whether an award of the day is admissible. */
  Optional<Finding> findAward(Award award) {
    List<String> keys =
        deliberated.deliberations().stream()
            .filter(each -> each.getAwards().contains(award))
            .map(each -> each.getId() + "/" + award)
            .toList();
    return decision().getFindings(RuleId.AWARD_AGREES).stream()
        .filter(finding -> keys.contains(finding.subject().key()))
        .findFirst();
  }

  /** Returns the awards of the day of which it cannot be told yet whether they are admissible. */
  Stream<Finding> pendingAwards() {
    return deliberated.getAwards().stream()
        .flatMap(award -> findAward(award).stream())
        .filter(finding -> finding.answer().kind() == Answer.Kind.UNDETERMINED);
  }

  /** Returns the deliberation of that id, unless it is of the day. */
  Optional<JuryDeliberation> findOther(RecordId id) {
    return dossier().candidacy().getDeliberations().stream()
        .filter(each -> each.getId().equals(id))
        .filter(each -> !deliberated.deliberations().contains(each))
        .findFirst();
  }

  /** Returns the deliberation of another day by which a competency is validated or refused. */
  Optional<JuryDeliberation> findOther(CompetencyId competency) {
    return EnumSet.of(CompetencyStatus.VALIDATED, CompetencyStatus.REFUSED)
            .contains(statusOf(competency))
        ? Facts.of(dossier()).ruled(competency).flatMap(held -> findOther(held.getId()))
        : Optional.empty();
  }

  CompetencyStatus statusOf(CompetencyId competency) {
    return decision().find(competency).orElseThrow().getStatus();
  }
}
