package io.github.cqpm.io.paper;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.decision.ValidatedResult;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.io.internal.pages.InformationPage;
import io.github.cqpm.io.internal.pages.InformationPage.Validated;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a jury's president writes to a candidate who validated a part of what the CQPM asks for, as
 * article 55.3 of the branch agreement wants it.
 */
final class CandidateInformation {
  private final Facts facts;
  private final Dossier dossier;
  private final AdmissibilityDecision decision;
  private final Wording wording;

  private CandidateInformation(Facts facts, Wording wording) {
    this.facts = facts;
    dossier = facts.dossier();
    decision = dossier.decision();
    this.wording = wording;
  }

  /**
   * Returns what the information holds.
   *
   * @param report a report of the dossier, which tells what comes next
   * @throws PaperRefusedException if no jury has ruled yet, there is nothing that was not
   *     validated, or what was awarded contradicts the decision
   */
  static InformationPage of(Facts facts, Report report, Wording wording) {
    CandidateInformation information = new CandidateInformation(facts, wording);
    List<JuryDeliberation> deliberations = information.deliberations();
    information.refuseWhereItContradicts();
    return information.write(deliberations, report);
  }

  /** Returns the deliberations of which a ruling on a competency of the target counts, by date. */
  private List<JuryDeliberation> deliberations() {
    List<Subject> rulings =
        facts
            .answers(RuleId.RULING_AFTER_ASSESSMENT, Subject.Kind.RULING)
            .map(Finding::subject)
            .toList();
    if (rulings.isEmpty()) {
      throw wording.refuse(PaperRefusal.NO_RULING, Map.of());
    }
    Set<RecordId> counting =
        rulings.stream()
            .filter(ruling -> facts.obstacles(ruling).isEmpty())
            .flatMap(ruling -> ruling.findRecord().stream())
            .collect(Collectors.toSet());
    if (counting.isEmpty()) {
      throw wording.refuse(
          PaperRefusal.NO_COUNTING_RULING,
          Map.of("why", explain(rulings.stream().flatMap(each -> facts.obstacles(each).stream()))));
    }
    return dossier.candidacy().getDeliberations().stream()
        .filter(deliberation -> counting.contains(deliberation.getId()))
        .sorted(CandidacyRecord.BY_DATE)
        .toList();
  }

  private void refuseWhereItContradicts() {
    Set<CompetencyId> acquired =
        decision.getCompetencies().stream()
            .filter(CandidateInformation::isAcquired)
            .map(CompetencyDecision::getCompetency)
            .collect(Collectors.toSet());
    if (acquired.containsAll(dossier.referential().getCompetencyIds())) {
      throw wording.refuse(PaperRefusal.ALL_ACQUIRED, Map.of());
    }
    String against =
        explain(
            facts
                .answers(RuleId.AWARD_AGREES, Subject.Kind.AWARD)
                .filter(finding -> finding.answer().kind() != Answer.Kind.SATISFIED));
    if (!against.isEmpty()) {
      throw wording.refuse(PaperRefusal.AWARD_CONTRADICTED, Map.of("why", against));
    }
  }

  private static boolean isAcquired(CompetencyDecision competency) {
    return competency.getStatus() == CompetencyStatus.VALIDATED
        || competency.getStatus() == CompetencyStatus.RETAINED;
  }

  private String explain(Stream<Finding> findings) {
    return findings.map(wording::explain).distinct().collect(Collectors.joining(" "));
  }

  private InformationPage write(List<JuryDeliberation> deliberations, Report report) {
    JuryDeliberation last = deliberations.get(deliberations.size() - 1);
    List<Validated> validated = validated();
    List<Validated> retained = retained();
    Citation citation = keeping();
    return new InformationPage(
        report.subject().target(),
        wording.write(decision.getProvenance().getAsOf()),
        wording.name(dossier.candidacy().getCandidate()),
        last.getJury().getChair().map(wording::name),
        wording.fill(
            validated.isEmpty() ? "information.ruled" : "information.ruled-partly",
            "days",
            deliberations.stream()
                .map(CandidacyRecord::getDate)
                .distinct()
                .map(wording::write)
                .collect(Collectors.joining(", "))),
        summary(validated.size(), retained.size()),
        validated,
        blocks(),
        retained,
        decision.getCompetencies().stream()
            .filter(competency -> !isAcquired(competency))
            .map(new OpenCompetencies(facts, wording)::write)
            .toList(),
        validated.isEmpty() && retained.isEmpty()
            ? ""
            : wording.get(isKeepingDecided() ? "information.kept" : "information.kept-undecided"),
        citation.quote(),
        wording.fill(
            "information.source",
            Map.of("document", citation.document(), "heading", citation.heading())),
        isKeepingDecided() ? "" : wording.caution(citation.caution()),
        wording.cautions(decision),
        report.steps().stream()
            .map(step -> new InformationPage.Step(step.actor(), step.what(), step.when()))
            .toList(),
        report.noStep(),
        decision.getRemainingSteps().stream()
            .anyMatch(step -> step.action() == RemainingStep.Action.ASSESS_AGAIN));
  }

  private List<String> summary(int validated, int retained) {
    long waiting =
        decision.getCompetencies().stream()
            .filter(competency -> facts.isWaitingForCompany(competency))
            .count();
    List<String> counts = new ArrayList<>();
    counts.add(
        wording.fill(
            "information.summary",
            Map.of("validated", validated, "of", decision.getCompetencies().size())));
    if (retained > 0) {
      counts.add(wording.fill("information.summary-retained", "retained", retained));
    }
    if (waiting > 0) {
      counts.add(wording.fill("information.summary-waiting", "waiting", waiting));
    }
    return counts;
  }

  private List<Validated> validated() {
    return decision.getValidatedResults().stream()
        .filter(result -> result.getPart() instanceof CompetencyId)
        .map(
            result ->
                new Validated(
                    result.getPart().toString(),
                    dossier
                        .referential()
                        .find((CompetencyId) result.getPart())
                        .orElseThrow()
                        .getTitle(),
                    by(result),
                    until(result.getKeptUntil(), wording.explanations().keptUntil(result)),
                    ""))
        .toList();
  }

  private String by(ValidatedResult result) {
    return wording.fill(
        "information.by",
        Map.of("day", wording.write(result.getDate()), "record", result.getDeliberation()));
  }

  /** Returns until when something is kept; that this is over, where the day is past. */
  private String until(Optional<LocalDate> lastDay, Optional<String> written) {
    String until = written.orElse("");
    return lastDay.filter(decision.getProvenance().getAsOf()::isAfter).isPresent()
        ? wording.fill("information.over", "until", until)
        : until;
  }

  /** Returns until when a block is kept; on which condition, unless it is known to be met. */
  private String untilOfBlock(ValidatedResult result) {
    String until = until(result.getKeptUntil(), wording.explanations().keptUntil(result));
    boolean registered =
        dossier
            .referential()
            .getRegistration()
            .filter(held -> held.isRegisteredOn(decision.getProvenance().getAsOf()))
            .isPresent();
    return until.isEmpty() || registered
        ? until
        : wording.fill("information.if-registered", "until", until);
  }

  private List<Validated> retained() {
    return decision.getCompetencies().stream()
        .filter(competency -> competency.getStatus() == CompetencyStatus.RETAINED)
        .map(
            competency ->
                new Validated(
                    competency.getCompetency().toString(),
                    dossier.referential().find(competency.getCompetency()).orElseThrow().getTitle(),
                    wording.get("information.earlier"),
                    until(competency.getKeptUntil(), wording.explanations().keptUntil(competency)),
                    ""))
        .toList();
  }

  private List<Validated> blocks() {
    return decision.getBlocks().stream()
        .filter(block -> block.status() == AdmissibilityStatus.ADMISSIBLE)
        .map(this::block)
        .toList();
  }

  private Validated block(BlockDecision block) {
    Optional<ValidatedResult> result = decision.findValidatedResult(block.block());
    return new Validated(
        block.block().toString(),
        dossier.referential().find(block.block()).orElseThrow().getTitle(),
        result.map(this::by).orElse(wording.get("information.with-earlier")),
        result.map(this::untilOfBlock).orElse(""),
        award(block));
  }

  /**
   * Returns that a block was awarded or, to who wants blocks, whether it may be. Awards that the
   * decision is against are refused before; one that does not count is not told.
   */
  private String award(BlockDecision block) {
    Optional<JuryDeliberation> awarding =
        facts
            .answers(RuleId.AWARD_AGREES, Subject.Kind.AWARD)
            .map(Finding::subject)
            .filter(award -> award.key().endsWith("/" + block.block()))
            .filter(award -> facts.obstacles(award).isEmpty())
            .flatMap(award -> award.findRecord().stream())
            .flatMap(
                id ->
                    dossier.candidacy().getDeliberations().stream()
                        .filter(deliberation -> deliberation.getId().equals(id)))
            .min(CandidacyRecord.BY_DATE);
    if (awarding.isPresent()) {
      return wording.fill("information.awarded", "day", wording.write(awarding.get().getDate()));
    }
    if (!(decision.getTarget() instanceof CertificationTarget.Blocks)) {
      return "";
    }
    return block.award() == AwardStatus.ADMISSIBLE
        ? wording.get("information.may-be-awarded")
        : explain(
            facts
                .answers(RuleId.BLOCK_AWARD, Subject.Kind.BLOCK)
                .filter(finding -> finding.subject().key().equals(block.block().toString())));
  }

  private boolean isKeepingDecided() {
    return decision.getProvenance().find(RuleId.COMPETENCY_RETENTION).isPresent();
  }

  /** Returns where the periods come from: the rule that ran or, where none did, the agreement's. */
  private Citation keeping() {
    return decision
        .getProvenance()
        .find(RuleId.COMPETENCY_RETENTION)
        .map(AppliedRule::citation)
        .orElseGet(
            () ->
                RuleSet.agreement().getRules().stream()
                    .filter(rule -> rule.id().equals(RuleId.COMPETENCY_RETENTION))
                    .map(RuleDescription::citation)
                    .findFirst()
                    .orElseThrow());
  }
}
