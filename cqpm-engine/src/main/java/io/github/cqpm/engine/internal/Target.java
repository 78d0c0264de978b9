package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.internal.Parts.BlockPart;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationPart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The blocks and competencies that a candidacy wants. */
final class Target {
  private final boolean ofBlocks;
  private final List<BlockPart> blocks;
  private final Set<CertificationPart> parts;
  private final int count;

  Target(CertificationTarget target, Parts ofReferential) {
    ofBlocks = target instanceof CertificationTarget.Blocks;
    if (target instanceof CertificationTarget.Blocks named) {
      Set<BlockCode> codes = Set.copyOf(named.codes());
      blocks = new ArrayList<>(codes.size());
      parts = new HashSet<>();
      for (BlockPart block : ofReferential.getBlocks()) {
        if (codes.contains(block.block().getCode())) {
          blocks.add(block);
          parts.add(block.block().getCode());
          block.competencies().forEach(each -> parts.add(each.competency().getId()));
        }
      }
      count = parts.size() - blocks.size();
    } else {
      blocks = ofReferential.getBlocks();
      parts = Set.of();
      count = ofReferential.countCompetencies();
    }
  }

  /** Returns how many competencies are wanted. */
  int countCompetencies() {
    return count;
  }

  /** Returns whether blocks are wanted by themselves, rather than the whole CQPM. */
  boolean isOfBlocks() {
    return ofBlocks;
  }

  /** Returns the blocks wanted, in the order of the referential. */
  List<BlockPart> getBlocks() {
    return blocks;
  }

  /** Returns whether the competency or block of the referential is wanted. */
  boolean contains(CertificationPart part) {
    return !ofBlocks || parts.contains(part);
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
