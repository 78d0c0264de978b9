package io.github.cqpm.engine.bench;

import io.github.cqpm.engine.bench.ByHand.BlockLine;
import io.github.cqpm.engine.bench.ByHand.CompetencyLine;
import io.github.cqpm.engine.bench.Lines.Why;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer.Kind;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rules about the candidacy, its blocks and what was awarded, written by hand. */
final class ByHandConclusions {
  private final CertificationReferential referential;
  private final Lines lines;
  private final boolean ofBlocks;
  private final LocalDate asOf;

  ByHandConclusions(
      CertificationReferential referential, Lines lines, boolean ofBlocks, LocalDate asOf) {
    this.referential = referential;
    this.lines = lines;
    this.ofBlocks = ofBlocks;
    this.asOf = asOf;
  }

  Kind askAboutCandidacy(
      List<Enrolment> enrolments, List<AssessmentPlan> plans, List<CompetencyLine> competencies) {
    String subject = "candidacy";
    if (enrolments.isEmpty()) {
      lines.undetermined("enrolment/made", subject, "ENROLMENT", List.of());
    } else {
      lines.satisfied("enrolment/made", subject, "ENROLLED", List.of(enrolments.get(0).getId()));
    }
    if (plans.isEmpty()) {
      lines.undetermined("plan/made", subject, "PLAN", List.of());
    } else {
      lines.satisfied("plan/made", subject, "PLAN_DEFINED", List.of(plans.get(0).getId()));
    }
    String rule = "enrolment/blocks-need-registration";
    if (!ofBlocks) {
      lines.notApplicable(rule, subject, "TARGET_IS_CERTIFICATE", List.of());
    } else if (referential.getRegistration().isEmpty()) {
      lines.undetermined(rule, subject, "REGISTRATION", List.of());
    } else if (referential.getRegistration().get().isRegisteredOn(asOf)) {
      lines.satisfied(rule, subject, "REGISTERED", List.of());
    } else {
      lines.violated(rule, subject, "NOT_REGISTERED", List.of());
    }
    if (ofBlocks) {
      lines.notApplicable("admissibility/certification", subject, "TARGET_IS_BLOCKS", List.of());
      return Kind.NOT_APPLICABLE;
    }
    return askWhetherComplete("admissibility/certification", subject, competencies);
  }

  private Kind askWhetherComplete(String rule, String subject, List<CompetencyLine> competencies) {
    List<Why> failed = new ArrayList<>(0);
    List<Why> pending = new ArrayList<>(0);
    for (CompetencyLine line : competencies) {
      switch (line.status()) {
        case NOT_ACQUIRED, REFUSED -> failed.add(new Why("COMPETENCY_FAILED", List.of()));
        case NOT_ASSESSED, ACQUIRED -> pending.add(new Why("COMPETENCY_PENDING", List.of()));
        case VALIDATED, RETAINED -> {}
      }
    }
    if (!failed.isEmpty()) {
      pending.forEach(each -> failed.add(new Why("COMPETENCY_NOT_YET_VALIDATED", List.of())));
      lines.note(rule, subject, Kind.VIOLATED, failed);
      return Kind.VIOLATED;
    }
    if (!pending.isEmpty()) {
      lines.note(rule, subject, Kind.UNDETERMINED, pending);
      return Kind.UNDETERMINED;
    }
    lines.satisfied(rule, subject, "ALL_COMPETENCIES_KEPT", List.of());
    return Kind.SATISFIED;
  }

  List<BlockLine> askAboutBlocks(List<CompetencyBlock> blocks, List<CompetencyLine> competencies) {
    List<BlockLine> blockLines = new ArrayList<>(blocks.size());
    int next = 0;
    for (CompetencyBlock block : blocks) {
      List<CompetencyLine> parts =
          competencies.subList(next, next += block.getCompetencies().size());
      String subject = block.getCode().value();
      Kind complete = askWhetherComplete("admissibility/block", subject, parts);
      LocalDate completed = LocalDate.MIN;
      for (CompetencyLine part : parts) {
        if (part.since() == null) {
          completed = asOf;
          break;
        }
        completed = part.since().isAfter(completed) ? part.since() : completed;
      }
      if (parts.isEmpty()) {
        completed = asOf;
      }
      Kind award = askAboutBlockAward(subject, complete, completed);
      blockLines.add(new BlockLine(block.getCode(), statusOf(complete), awardOf(award)));
    }
    return blockLines;
  }

  private Kind askAboutBlockAward(String subject, Kind complete, LocalDate completed) {
    String rule = "admissibility/block-award";
    boolean known = referential.getRegistration().isPresent();
    boolean notRegistered = known && !referential.getRegistration().get().isRegisteredOn(completed);
    if (notRegistered && !ofBlocks) {
      lines.notApplicable(rule, subject, "NOT_REGISTERED", List.of());
      return Kind.NOT_APPLICABLE;
    }
    if (complete == Kind.VIOLATED) {
      lines.violated(rule, subject, "BLOCK_NOT_ADMISSIBLE", List.of());
      return Kind.VIOLATED;
    }
    if (complete == Kind.SATISFIED && notRegistered) {
      lines.violated(rule, subject, "NOT_REGISTERED", List.of());
      return Kind.VIOLATED;
    }
    List<Why> missing = new ArrayList<>(0);
    if (complete == Kind.UNDETERMINED) {
      missing.add(new Why("BLOCK_PENDING", List.of()));
    }
    if (!known) {
      missing.add(new Why("REGISTRATION", List.of()));
    }
    if (missing.isEmpty()) {
      lines.satisfied(rule, subject, "BLOCK_COMPLETE", List.of());
      return Kind.SATISFIED;
    }
    lines.note(rule, subject, Kind.UNDETERMINED, missing);
    return Kind.UNDETERMINED;
  }

  void askAboutAwards(
      List<JuryDeliberation> deliberations, List<BlockLine> blocks, Kind certification) {
    String rule = "jury/award-agrees";
    boolean none = true;
    for (JuryDeliberation deliberation : deliberations) {
      for (Award award : deliberation.getAwards()) {
        none = false;
        String subject = deliberation.getId().value() + "/" + award;
        AwardStatus status = null;
        if (award instanceof Award.Certificate) {
          status = ofBlocks ? null : awardOf(certification);
        } else {
          for (BlockLine block : blocks) {
            if (award instanceof Award.Block of && of.code().equals(block.block())) {
              status = block.award();
            }
          }
        }
        if (status == null) {
          lines.violated(rule, subject, "AWARD_OUTSIDE_TARGET", List.of());
          continue;
        }
        switch (status) {
          case ADMISSIBLE -> lines.satisfied(rule, subject, "AWARD_ADMISSIBLE", List.of());
          case NOT_ADMISSIBLE -> lines.violated(rule, subject, "AWARD_NOT_ADMISSIBLE", List.of());
          case NOT_APPLICABLE -> lines.violated(rule, subject, "AWARD_NOT_SEPARATE", List.of());
          case UNDETERMINED -> lines.undetermined(rule, subject, "AWARD_PENDING", List.of());
        }
      }
    }
    if (none) {
      lines.notApplicable(rule, "candidacy", "NO_SUBJECT", List.of());
    }
  }

  static AdmissibilityStatus outcomeOf(List<BlockLine> blocks) {
    AdmissibilityStatus outcome = AdmissibilityStatus.ADMISSIBLE;
    for (BlockLine block : blocks) {
      if (block.award() == AwardStatus.NOT_ADMISSIBLE) {
        return AdmissibilityStatus.NOT_ADMISSIBLE;
      }
      if (block.award() == AwardStatus.UNDETERMINED) {
        outcome = AdmissibilityStatus.UNDETERMINED;
      }
    }
    return outcome;
  }

  static AdmissibilityStatus statusOf(Kind answer) {
    return switch (answer) {
      case SATISFIED -> AdmissibilityStatus.ADMISSIBLE;
      case VIOLATED -> AdmissibilityStatus.NOT_ADMISSIBLE;
      case UNDETERMINED, NOT_APPLICABLE -> AdmissibilityStatus.UNDETERMINED;
    };
  }

  private static AwardStatus awardOf(Kind answer) {
    return switch (answer) {
      case SATISFIED -> AwardStatus.ADMISSIBLE;
      case VIOLATED -> AwardStatus.NOT_ADMISSIBLE;
      case UNDETERMINED -> AwardStatus.UNDETERMINED;
      case NOT_APPLICABLE -> AwardStatus.NOT_APPLICABLE;
    };
  }
}
