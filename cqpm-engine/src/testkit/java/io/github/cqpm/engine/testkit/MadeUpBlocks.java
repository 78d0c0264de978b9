package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds a retained block where all its competencies are, and tells nothing of it. */
record MadeUpBlocks() implements Tampering {
  private static final String MADE_UP = "made-up-of-competencies-of-";

  @Override
  public DecisionRequest insteadOf(DecisionRequest request) {
    Candidacy candidacy = request.getCandidacy();
    for (CompetencyBlock block : request.getReferential().getBlocks()) {
      List<RetainedResult> results =
          block.getCompetencies().stream()
              .map(Competency::getId)
              .map(id -> latest(id, request))
              .flatMap(Optional::stream)
              .toList();
      if (results.size() == block.getCompetencies().size()) {
        candidacy = candidacy.plus(madeUp(block.getCode(), results));
      }
    }
    return DecisionRequest.builder().from(request).candidacy(candidacy).build();
  }

  private static Optional<RetainedResult> latest(CompetencyId id, DecisionRequest request) {
    return new LawCase(request)
        .inForce(request.getCandidacy().getRetainedResults())
        .filter(result -> result.getPart().equals(id))
        .filter(result -> result.getCertification().equals(request.getReferential().getId()))
        .max(CandidacyRecord.BY_DATE);
  }

  /** Returns a block validated when the last of its competencies was. */
  private static RetainedResult madeUp(BlockCode block, List<RetainedResult> results) {
    RetainedResult last = results.stream().max(CandidacyRecord.BY_DATE).orElseThrow();
    return RetainedResult.builder().from(last).id(RecordId.of(MADE_UP + block)).part(block).build();
  }

  @Override
  public AdmissibilityDecision insteadOf(AdmissibilityDecision decision, DecisionRequest request) {
    return AdmissibilityDecision.builder()
        .from(decision)
        .findings(findingsOf(decision))
        .records(decision.getRecords().stream().filter(id -> !isMadeUp(id)).toList())
        .leftAside(
            decision.getLeftAside().stream().filter(aside -> !isMadeUp(aside.record())).toList())
        .build();
  }

  /** Returns the findings without those about made-up blocks; a rule about none says so. */
  private static List<Finding> findingsOf(AdmissibilityDecision decision) {
    List<Finding> told =
        decision.getFindings(RuleId.BLOCK_RETENTION).stream()
            .filter(finding -> !isMadeUp(finding.subject().key()))
            .toList();
    Answer noSubject = Answer.notApplicable(ReasonCode.NO_SUBJECT);
    List<Finding> ofBlocks =
        told.isEmpty()
            ? List.of(new Finding(RuleId.BLOCK_RETENTION, Subject.CANDIDACY, noSubject))
            : told;
    List<Finding> all = new ArrayList<>();
    for (Finding finding : decision.getFindings()) {
      if (!finding.rule().equals(RuleId.BLOCK_RETENTION)) {
        all.add(finding);
      } else if (!all.containsAll(ofBlocks)) {
        all.addAll(ofBlocks);
      }
    }
    return all;
  }

  private static boolean isMadeUp(Object id) {
    return id.toString().startsWith(MADE_UP);
  }
}
