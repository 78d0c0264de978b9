package io.github.cqpm.io.text;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.FormatExamples;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.ReferentialReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A dossier that holds a text wherever a host or people may write one. */
final class HostileDossier {
  static final RuleId RULE = RuleId.of("acme/fees");
  private static final RuleId UNQUOTED = RuleId.of("acme/unquoted");

  private static final AdmissibilityDecision REAL =
      CertificationEngine.of(RuleSet.agreement())
          .decide(
              CqpmJson.standard().readReferential(FormatExamples.referential()),
              CqpmJson.standard()
                  .readCandidacy(FormatExamples.candidacy())
                  .without(RecordId.of("O1")),
              LocalDate.of(2026, 5, 1));

  private HostileDossier() {}

  /** Returns a decision that holds the text wherever a decision may hold free text. */
  static AdmissibilityDecision decisionWith(String text) {
    Reason known = Reason.of(ReasonCode.of("acme/KNOWN"), Argument.number("count", 2));
    Reason unknown = Reason.of(ReasonCode.of("acme/UNKNOWN"), Argument.number(text, 2));
    List<Finding> findings = new ArrayList<>(REAL.getFindings());
    findings.add(new Finding(RULE, Subject.CANDIDACY, Answer.violated(known, unknown)));
    findings.add(
        new Finding(
            RULE,
            new Subject(Subject.Kind.PLAN, text),
            Answer.undetermined(MissingFact.of("acme/MISSING"))));
    findings.add(
        new Finding(
            UNQUOTED,
            new Subject(Subject.Kind.RULING, text + "/BDC0900-1"),
            Answer.violated(unknown)));
    List<RemainingStep> steps = new ArrayList<>(REAL.getRemainingSteps());
    steps.add(
        new RemainingStep(
            RemainingStep.Action.DELIBERATE, new Subject(Subject.Kind.COMPETENCY, text), RULE));
    return AdmissibilityDecision.builder()
        .from(REAL)
        .findings(findings)
        .remainingSteps(steps)
        .provenance(
            Provenance.builder()
                .from(REAL.getProvenance())
                .referential(
                    ReferentialReference.of(REAL.getProvenance().getReferential().id(), text))
                .ruleSet(text)
                .ruleSetVersion(text)
                .addRules(rule(RULE, text, text), rule(UNQUOTED, text, ""))
                .putDigest("candidacy", text)
                .putDigest(text, text)
                .build())
        .build();
  }

  private static AppliedRule rule(RuleId id, String text, String quote) {
    return new AppliedRule(
        id,
        text,
        Severity.BLOCKING,
        Subject.Kind.CANDIDACY,
        new TreeMap<>(Map.of(text, text, "period", text)),
        new Citation(text, text, quote, text),
        true);
  }

  /** Returns the dossier that holds the text. */
  static Dossier with(String text) {
    CertificationReferential referential = referentialWith(text);
    Candidacy real = CqpmJson.standard().readCandidacy(FormatExamples.candidacy());
    Candidacy.Builder candidacy =
        Candidacy.builder()
            .from(real.without(RecordId.of("O1")))
            .referential(referential.getReference());
    candidacy.assessments(
        real.getAssessments().stream()
            .map(each -> CommissionAssessment.builder().from(each).evidence(text).build())
            .toList());
    candidacy.deliberations(
        real.getDeliberations().stream().map(each -> reasoned(each, text)).toList());
    return Dossier.of(referential, candidacy.build(), decisionWith(text));
  }

  private static JuryDeliberation reasoned(JuryDeliberation deliberation, String text) {
    Map<CompetencyId, CompetencyRuling> rulings = new TreeMap<>();
    deliberation
        .getRulings()
        .forEach(
            (competency, ruling) ->
                rulings.put(
                    competency, CompetencyRuling.builder().from(ruling).reason(text).build()));
    return JuryDeliberation.builder().from(deliberation).rulings(rulings).build();
  }

  static CertificationReferential referentialWith(String text) {
    CertificationReferential.Builder referential =
        CertificationReferential.builder()
            .from(CqpmJson.standard().readReferential(FormatExamples.referential()))
            .title(text)
            .version(text);
    CertificationReferential real =
        CqpmJson.standard().readReferential(FormatExamples.referential());
    referential.blocks(
        real.getBlocks().stream()
            .map(
                block ->
                    CompetencyBlock.builder()
                        .from(block)
                        .title(text)
                        .competencies(
                            block.getCompetencies().stream()
                                .map(each -> Competency.builder().from(each).title(text).build())
                                .toList())
                        .build())
            .toList());
    return referential.build();
  }
}
