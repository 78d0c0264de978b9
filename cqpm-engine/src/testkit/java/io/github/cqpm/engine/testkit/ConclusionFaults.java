package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RemainingStep.Action;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Faults about what follows from how competencies stand. */
final class ConclusionFaults {
  static final List<Fault> ALL =
      List.of(
          new Fault(
              "acquired-is-enough",
              "For the whole CQPM, a competency is enough that the commission judged acquired.",
              "The jury loses its say.",
              "law 3",
              new OtherCertification(
                  (failed, missing, request) ->
                      OtherCertification.answer(
                          failed,
                          missing.stream()
                              .filter(fact -> !stands(CompetencyStatus.ACQUIRED, fact))
                              .toList())),
              Example.but("without the jury's deliberation").without("deliberation")),
          new Fault(
              "not-assessed-is-failed",
              "For the whole CQPM, a competency that was not assessed is taken to have failed.",
              "The candidate fails before having been assessed.",
              "law 6",
              new OtherCertification(
                  (failed, missing, request) -> {
                    List<Reason> reasons = new ArrayList<>(failed);
                    List<MissingFact> facts = new ArrayList<>();
                    for (MissingFact fact : missing) {
                      if (stands(CompetencyStatus.NOT_ASSESSED, fact)) {
                        reasons.add(new Reason(ReasonCode.COMPETENCY_FAILED, fact.arguments()));
                      } else {
                        facts.add(fact);
                      }
                    }
                    return OtherCertification.answer(reasons, facts);
                  }),
              Example.but("without assessment and ruling on the last competency")
                  .withoutFollowUp()),
          new Fault(
              "missing-wins-over-failed",
              "For the whole CQPM, what is not there yet hides what has failed.",
              "The candidate is not told that a competency has to be assessed again.",
              "admissibility/certification",
              new OtherCertification(
                  (failed, missing, request) ->
                      missing.isEmpty()
                          ? OtherCertification.answer(failed, missing)
                          : new Answer.Undetermined(missing)),
              Example.but(
                      "with the first competency not acquired, and without a ruling on the last one")
                  .assessment(to -> to.result(AssessmentResult.NOT_ACQUIRED))
                  .withoutFollowUp()),
          new Fault(
              "last-block-is-forgotten",
              "For the whole CQPM, all blocks but the last are looked at.",
              "The jury awards a CQPM of which a block is missing.",
              "law 7",
              new OtherCertification(
                  (failed, missing, request) ->
                      OtherCertification.answer(
                          failed.stream()
                              .filter(each -> !isOfLastBlock(each.arguments(), request))
                              .toList(),
                          missing.stream()
                              .filter(each -> !isOfLastBlock(each.arguments(), request))
                              .toList())),
              Example.but("without a ruling on the last block").withoutFollowUp()),
          new Fault(
              "unregistered-block-is-awarded",
              "A block may be awarded by itself of a CQPM that is not registered.",
              "The candidate is given a block that nobody recognizes.",
              "admissibility/block-award",
              OtherRequest.ofRegistration(
                  registration ->
                      registration.map(
                          periods -> NationalRegistration.since(LocalDate.of(1900, 1, 1)))),
              Example.but("for a block, of a CQPM that is not registered")
                  .targeting(SmallReferential.SELLING)
                  .registration(NationalRegistration.none())),
          new Fault(
              "all-blocks-are-the-whole",
              "Who wants all blocks by name is taken to want the whole CQPM.",
              "The candidate is decided upon for something else than was asked.",
              "admissibility/certification",
              whole(),
              Example.but("for both blocks by name")
                  .targeting(SmallReferential.SELLING, SmallReferential.FOLLOWING_UP)),
          new Fault(
              "award-remains-though-made",
              "The award remains to be made when the jury has made it.",
              "The jury is asked for what it has done.",
              "remaining steps",
              new Tampering() {
                @Override
                public AdmissibilityDecision insteadOf(
                    AdmissibilityDecision decision, DecisionRequest request) {
                  return withAward(decision);
                }
              },
              Example.but("with the CQPM awarded")
                  .deliberation(to -> to.addAward(Award.certificate()))));

  private ConclusionFaults() {}

  private static boolean stands(CompetencyStatus status, MissingFact fact) {
    return fact.arguments().contains(Argument.code("status", status));
  }

  private static boolean isOfLastBlock(List<Argument> arguments, DecisionRequest request) {
    List<CompetencyBlock> blocks = request.getReferential().getBlocks();
    return blocks.get(blocks.size() - 1).getCompetencies().stream()
        .map(Competency::getId)
        .map(Argument::competency)
        .anyMatch(arguments::contains);
  }

  private static OtherRequest whole() {
    return new OtherRequest(
        request ->
            request.getCandidacy().getTarget() instanceof CertificationTarget.Blocks named
                    && named.codes().size() == request.getReferential().getBlocks().size()
                ? new LawCase(request)
                    .with(
                        Candidacy.builder()
                            .from(request.getCandidacy())
                            .target(CertificationTarget.certificate())
                            .build())
                : request);
  }

  private static AdmissibilityDecision withAward(AdmissibilityDecision decision) {
    RemainingStep award =
        new RemainingStep(Action.AWARD, Subject.CANDIDACY, RuleId.CERTIFICATION_ADMISSIBILITY);
    if (!decision.getCertification().equals(Optional.of(AdmissibilityStatus.ADMISSIBLE))
        || decision.getRemainingSteps().contains(award)) {
      return decision;
    }
    List<RemainingStep> steps = new ArrayList<>(decision.getRemainingSteps());
    steps.add(award);
    steps.sort(Comparator.comparing(RemainingStep::action));
    return AdmissibilityDecision.builder().from(decision).remainingSteps(steps).build();
  }
}
