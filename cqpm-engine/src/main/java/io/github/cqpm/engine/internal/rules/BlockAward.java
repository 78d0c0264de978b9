package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.internal.standing.BlockInDecision;
import io.github.cqpm.engine.rule.BlockStanding;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.referential.NationalRegistration;
import java.time.LocalDate;
import java.util.Optional;

/** May the block be awarded by itself: is it complete, and the CQPM registered in the RNCP? */
final class BlockAward extends Conclusion<BlockStanding, BlockInDecision> {
  BlockAward() {
    super(
        RuleDescription.builder(RuleId.BLOCK_AWARD, SubjectKind.BLOCK)
            .citation(Citations.REGISTERED_BLOCKS)
            .satisfied(ReasonCode.BLOCK_COMPLETE)
            .violated(
                ReasonCode.BLOCK_NOT_ADMISSIBLE,
                ReasonCode.NOT_REGISTERED,
                ReasonCode.HOST_RULE_VIOLATED,
                ReasonCode.HOST_RULE_UNDETERMINED)
            .notApplicable(ReasonCode.NOT_REGISTERED)
            .undetermined(
                MissingFact.BLOCK_PENDING, MissingFact.REGISTRATION, MissingFact.HOST_RULE));
  }

  @Override
  public Answer conclude(BlockInDecision block, RuleContext context) {
    boolean ofBlocks = context.getCandidacy().getTarget() instanceof CertificationTarget.Blocks;
    LocalDate day = block.registrationDay();
    Optional<NationalRegistration> registration = context.getReferential().getRegistration();
    Argument on = Argument.date("day", day);
    Argument code = Argument.block(block.block().getCode());
    boolean notRegistered = registration.isPresent() && !registration.get().isRegisteredOn(day);
    if (notRegistered && !ofBlocks) {
      return Answer.notApplicable(Reason.of(ReasonCode.NOT_REGISTERED, on));
    }

    Objections objections = new Objections();
    Completeness competencies = new Completeness().require(block.competencies());
    if (competencies.isViolated()) {
      objections.add(Reason.of(ReasonCode.BLOCK_NOT_ADMISSIBLE, code));
    } else if (competencies.isUndetermined()) {
      objections.add(MissingFact.BLOCK_PENDING.about(code));
    } else if (notRegistered && block.obstacles().isEmpty()) {
      objections.add(Reason.of(ReasonCode.NOT_REGISTERED, on));
    }
    if (registration.isEmpty()) {
      objections.add(MissingFact.REGISTRATION);
    }
    if (!block.obstacles().isEmpty() || !block.obstaclesOfCandidacy().isEmpty()) {
      Answer ofHost =
          new Completeness()
              .refuse(block.obstacles())
              .refuse(block.obstaclesOfCandidacy())
              .answer();
      if (ofHost instanceof Answer.Violated violated) {
        violated.reasons().forEach(objections::add);
      } else if (ofHost instanceof Answer.Undetermined undetermined) {
        undetermined.missing().forEach(objections::add);
      }
    }
    return objections.areNone()
        ? Answer.satisfied(Reason.of(ReasonCode.BLOCK_COMPLETE, code, on))
        : objections.answer();
  }
}
