package io.github.cqpm.engine.internal;

import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The blocks and competencies that a candidacy wants. */
final class Target {
  private final boolean ofBlocks;
  private final List<CompetencyBlock> blocks;
  private final Set<CertificationPart> parts = new HashSet<>();

  Target(CertificationTarget target, CertificationReferential referential) {
    if (target instanceof CertificationTarget.Blocks named) {
      ofBlocks = true;
      Set<BlockCode> codes = Set.copyOf(named.codes());
      blocks =
          referential.getBlocks().stream()
              .filter(block -> codes.contains(block.getCode()))
              .toList();
    } else {
      ofBlocks = false;
      blocks = referential.getBlocks();
      return;
    }
    for (CompetencyBlock block : blocks) {
      parts.add(block.getCode());
      block.getCompetencies().forEach(competency -> parts.add(competency.getId()));
    }
  }

  /** Returns whether blocks are wanted by themselves, rather than the whole CQPM. */
  boolean isOfBlocks() {
    return ofBlocks;
  }

  /** Returns the blocks wanted, in the order of the referential. */
  List<CompetencyBlock> getBlocks() {
    return blocks;
  }

  private boolean contains(CertificationPart part) {
    return parts.contains(part);
  }

  /** Returns whether the record names competencies or blocks, and all of them are outside. */
  boolean isOutside(CandidacyRecord entry) {
    if (!ofBlocks) {
      return false;
    }
    if (entry instanceof CommissionAssessment assessment) {
      return !contains(assessment.getCompetency());
    }
    if (entry instanceof ProjectReport report) {
      return areOutside(report.getCompetencies());
    }
    if (entry instanceof JuryDeliberation deliberation) {
      return deliberation.getAwards().isEmpty() && areOutside(deliberation.getRulings().keySet());
    }
    return entry instanceof RetainedResult retained && !contains(retained.getPart());
  }

  private boolean areOutside(Collection<? extends CertificationPart> named) {
    return !named.isEmpty() && Collections.disjoint(parts, named);
  }
}
