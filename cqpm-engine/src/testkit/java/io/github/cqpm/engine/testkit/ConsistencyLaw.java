package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.model.referential.BlockCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Law 19, on the statuses of a decision: they follow from its findings. */
final class ConsistencyLaw {
  private final CertificationEngine engine;

  ConsistencyLaw(CertificationEngine engine) {
    this.engine = engine;
  }

  void holds(DecisionRequest request) {
    new Reading(new LawCase(request), engine.decide(request)).check();
  }

  /** One decision, read again from its findings. */
  private static final class Reading {
    private final LawCase given;
    private final AdmissibilityDecision decision;
    private final List<String> otherwise = new ArrayList<>();

    Reading(LawCase given, AdmissibilityDecision decision) {
      this.given = given;
      this.decision = decision;
    }

    void check() {
      decision.getCompetencies().forEach(this::checkCompetency);
      decision.getBlocks().forEach(this::checkBlock);
      if (given.isForWholeCertificate()) {
        Answer.Kind whole = kindOf(RuleId.CERTIFICATION_ADMISSIBILITY, "candidacy");
        compare("certification", decision.getCertification(), Optional.of(statusBy(whole)));
        if (!isHeldBack()) {
          compare("admissibility/certification", whole, completeness(each -> true));
        }
      } else {
        compare("certification", decision.getCertification(), Optional.empty());
      }
      compare("outcome", decision.getOutcome(), outcome());
      decision.getFindings(RuleId.AWARD_AGREES).forEach(this::checkAward);
      compare("validated results", validatedParts(), partsToBeValidated());
      compare("remaining steps", Steps.told(decision), Steps.expected(given, decision));
      Law.CONSISTENT.require(otherwise, "Read again from its findings", given.request());
    }

    private void compare(String what, Object said, Object expected) {
      if (!said.equals(expected)) {
        otherwise.add("%s: %s, but %s follows".formatted(what, said, expected));
      }
    }

    private void checkCompetency(CompetencyDecision competency) {
      String key = competency.getCompetency().toString();
      Answer.Kind acquired = kindOf(RuleId.COMPETENCY_ACQUIRED, key);
      Answer.Kind validated = kindOf(RuleId.VALIDATED_BY_JURY, key);
      boolean companyMissing = Steps.isOpen(RuleId.OPINION_GIVEN, key, decision);
      boolean overruledBefore =
          given.request().getPolicy().isJuryMayOverrule() && validated == Answer.Kind.VIOLATED;
      CompetencyStatus status = competency.getStatus();
      compare(
          "competency " + key,
          status,
          switch (acquired) {
            case NOT_APPLICABLE -> CompetencyStatus.RETAINED;
            case UNDETERMINED -> CompetencyStatus.NOT_ASSESSED;
            case VIOLATED ->
                overruledBefore && status == CompetencyStatus.REFUSED
                    ? CompetencyStatus.REFUSED
                    : CompetencyStatus.NOT_ACQUIRED;
            case SATISFIED ->
                switch (validated) {
                  case VIOLATED -> CompetencyStatus.REFUSED;
                  case SATISFIED ->
                      companyMissing ? CompetencyStatus.ACQUIRED : CompetencyStatus.VALIDATED;
                  case UNDETERMINED, NOT_APPLICABLE -> CompetencyStatus.ACQUIRED;
                };
          });
    }

    private void checkBlock(BlockDecision block) {
      String key = block.block().toString();
      Answer.Kind complete = kindOf(RuleId.BLOCK_ADMISSIBILITY, key);
      Answer.Kind award = kindOf(RuleId.BLOCK_AWARD, key);
      compare("block " + key, block.status(), statusBy(complete));
      compare("award of " + key, block.award(), awardBy(award));
      if (isHeldBack()) {
        return;
      }
      compare(
          "admissibility/block about " + key,
          complete,
          completeness(each -> each.getCompetency().block().equals(block.block())));
      if (given.inForce(given.candidacy().getRetainedResults()).findAny().isEmpty()) {
        compare("admissibility/block-award about " + key, award, award(block, complete));
      }
    }

    private void checkAward(Finding finding) {
      String key = finding.subject().key();
      String awarded = key.substring(key.lastIndexOf('/') + 1);
      if (finding.subject().findRecord().isEmpty()) {
        return;
      }
      Optional<String> status =
          awarded.equals("CQPM")
              ? decision.getCertification().map(Enum::name)
              : decision.getBlocks().stream()
                  .filter(block -> block.block().toString().equals(awarded))
                  .map(block -> block.award().name())
                  .findFirst();
      compare(
          "jury/award-agrees about " + key,
          finding.answer().kind(),
          switch (status.orElse("")) {
            case "ADMISSIBLE" -> Answer.Kind.SATISFIED;
            case "UNDETERMINED" -> Answer.Kind.UNDETERMINED;
            default -> Answer.Kind.VIOLATED;
          });
    }

    private List<String> validatedParts() {
      return decision.getValidatedResults().stream()
          .map(result -> result.getPart().toString())
          .toList();
    }

    /** Returns the VALIDATED competencies, then the ADMISSIBLE blocks that have no others. */
    private List<String> partsToBeValidated() {
      Predicate<CompetencyDecision> validated =
          each -> each.getStatus() == CompetencyStatus.VALIDATED;
      Stream<String> competencies =
          decision.getCompetencies().stream()
              .filter(validated)
              .map(each -> each.getCompetency().toString());
      Stream<String> blocks =
          decision.getBlocks().stream()
              .filter(block -> block.status() == AdmissibilityStatus.ADMISSIBLE)
              .map(BlockDecision::block)
              .filter(
                  block ->
                      decision.getCompetencies().stream()
                          .filter(each -> each.getCompetency().block().equals(block))
                          .allMatch(validated))
              .map(BlockCode::toString);
      return Stream.concat(competencies, blocks).toList();
    }

    /** Returns whether these are all VALIDATED or RETAINED, where no host's rule says otherwise. */
    private Answer.Kind completeness(Predicate<CompetencyDecision> these) {
      List<CompetencyStatus> statuses =
          decision.getCompetencies().stream()
              .filter(these)
              .map(CompetencyDecision::getStatus)
              .toList();
      return statuses.contains(CompetencyStatus.NOT_ACQUIRED)
              || statuses.contains(CompetencyStatus.REFUSED)
          ? Answer.Kind.VIOLATED
          : statuses.contains(CompetencyStatus.NOT_ASSESSED)
                  || statuses.contains(CompetencyStatus.ACQUIRED)
              ? Answer.Kind.UNDETERMINED
              : Answer.Kind.SATISFIED;
    }

    /** Returns whether a block that nothing is retained of may be awarded by itself. */
    private Answer.Kind award(BlockDecision block, Answer.Kind complete) {
      LocalDate day =
          complete != Answer.Kind.SATISFIED
              ? given.request().getAsOf()
              : decision.getCompetencies().stream()
                  .filter(each -> each.getCompetency().block().equals(block.block()))
                  .flatMap(each -> each.getSince().stream())
                  .max(Comparator.naturalOrder())
                  .orElseThrow();
      Optional<Boolean> registered =
          given
              .request()
              .getReferential()
              .getRegistration()
              .map(registration -> registration.isRegisteredOn(day));
      if (registered.equals(Optional.of(false)) && given.isForWholeCertificate()) {
        return Answer.Kind.NOT_APPLICABLE;
      }
      return complete != Answer.Kind.SATISFIED
          ? complete
          : registered
              .map(is -> is ? Answer.Kind.SATISFIED : Answer.Kind.VIOLATED)
              .orElse(Answer.Kind.UNDETERMINED);
    }

    private AdmissibilityStatus outcome() {
      List<AwardStatus> awards = decision.getBlocks().stream().map(BlockDecision::award).toList();
      AdmissibilityStatus outcome =
          given.isForWholeCertificate()
              ? decision.getCertification().orElseThrow()
              : awards.contains(AwardStatus.NOT_ADMISSIBLE)
                  ? AdmissibilityStatus.NOT_ADMISSIBLE
                  : awards.contains(AwardStatus.UNDETERMINED)
                      ? AdmissibilityStatus.UNDETERMINED
                      : AdmissibilityStatus.ADMISSIBLE;
      return outcome == AdmissibilityStatus.ADMISSIBLE
              && (isOpen(RuleId.ENROLMENT_MADE) || isOpen(RuleId.PLAN_MADE))
          ? AdmissibilityStatus.UNDETERMINED
          : outcome;
    }

    private boolean isOpen(RuleId rule) {
      return Steps.isOpen(rule, "candidacy", decision);
    }

    /** Returns whether a host's blocking rule holds something against a part of the candidacy. */
    private boolean isHeldBack() {
      return decision.getProvenance().getRules().stream()
          .filter(AppliedRule::ofHost)
          .filter(applied -> applied.severity() == Severity.BLOCKING)
          .flatMap(applied -> decision.getFindings(applied.id()).stream())
          .map(finding -> finding.answer().kind())
          .anyMatch(kind -> kind == Answer.Kind.VIOLATED || kind == Answer.Kind.UNDETERMINED);
    }

    private Answer.Kind kindOf(RuleId rule, String key) {
      return decision.find(rule, key).map(Answer::kind).orElse(Answer.Kind.NOT_APPLICABLE);
    }

    private static AdmissibilityStatus statusBy(Answer.Kind kind) {
      return switch (kind) {
        case SATISFIED -> AdmissibilityStatus.ADMISSIBLE;
        case VIOLATED -> AdmissibilityStatus.NOT_ADMISSIBLE;
        case UNDETERMINED, NOT_APPLICABLE -> AdmissibilityStatus.UNDETERMINED;
      };
    }

    private static AwardStatus awardBy(Answer.Kind kind) {
      return switch (kind) {
        case SATISFIED -> AwardStatus.ADMISSIBLE;
        case VIOLATED -> AwardStatus.NOT_ADMISSIBLE;
        case UNDETERMINED -> AwardStatus.UNDETERMINED;
        case NOT_APPLICABLE -> AwardStatus.NOT_APPLICABLE;
      };
    }
  }
}
