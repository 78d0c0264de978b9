package io.github.cqpm.engine.bench;

import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The decision as one would write it in an afternoon: a status for each competency and block, and a
 * reason for what is not fine; nothing about what is, no input checked, and the finer points of the
 * rules left out. It shows what the findings cost, whoever writes them.
 */
public final class InShort {
  /** What comes out. */
  public record Outcome(
      AdmissibilityStatus outcome,
      List<BlockLine> blocks,
      List<CompetencyLine> competencies,
      List<Why> reasons) {}

  /** A block, and its status. */
  public record BlockLine(BlockCode block, AdmissibilityStatus status) {}

  /** A competency, and its status. */
  public record CompetencyLine(CompetencyId competency, CompetencyStatus status) {}

  /** What is not fine, and about what: a record, a competency, or the candidacy. */
  public record Why(Object subject, String code) {}

  private final Candidacy candidacy;
  private final LocalDate asOf;
  private final List<Why> reasons = new ArrayList<>();
  private final Set<RecordId> revoked = new HashSet<>();
  private final Map<RecordId, AssessmentCommission> commissions = new HashMap<>();
  private final Map<CompetencyId, CommissionAssessment> results = new HashMap<>();
  private final Map<CompetencyId, Ruling> rulings = new HashMap<>();
  private LocalDate begun;

  private InShort(Candidacy candidacy, LocalDate asOf) {
    this.candidacy = candidacy;
    this.asOf = asOf;
  }

  /** Returns the outcome. */
  static Outcome decide(CertificationReferential referential, Candidacy candidacy, LocalDate asOf) {
    InShort method = new InShort(candidacy, asOf);
    method.look();
    return method.conclude(referential);
  }

  private void look() {
    for (Revocation revocation : candidacy.getRevocations()) {
      if (!revocation.getDate().isAfter(asOf)) {
        revoked.add(revocation.getRecord());
      }
    }
    LocalDate enrolled = first(candidacy.getEnrolments(), "NO_ENROLMENT");
    LocalDate planned = first(candidacy.getPlans(), "NO_PLAN");
    begun = enrolled.isAfter(planned) ? enrolled : planned;
    if (candidacy.getHostCompany().orElse(true)) {
      first(candidacy.getOpinions(), "NO_OPINION");
    }
    for (AssessmentCommission commission : candidacy.getCommissions()) {
      commissions.put(commission.getId(), commission);
    }
    for (CommissionAssessment assessment : candidacy.getAssessments()) {
      if (inForce(assessment) && assessment.hasResult() && counts(assessment)) {
        results.merge(assessment.getCompetency(), assessment, InShort::later);
      }
    }
    for (JuryDeliberation deliberation : candidacy.getDeliberations()) {
      if (inForce(deliberation)) {
        for (Map.Entry<CompetencyId, CompetencyRuling> ruled :
            deliberation.getRulings().entrySet()) {
          rulings.put(ruled.getKey(), ruled.getValue().getRuling());
        }
      }
    }
  }

  private boolean inForce(CandidacyRecord entry) {
    return !entry.getDate().isAfter(asOf) && !revoked.contains(entry.getId());
  }

  private LocalDate first(List<? extends CandidacyRecord> records, String otherwise) {
    LocalDate first = LocalDate.MAX;
    for (CandidacyRecord entry : records) {
      if (inForce(entry) && entry.getDate().isBefore(first)) {
        first = entry.getDate();
      }
    }
    if (first.equals(LocalDate.MAX)) {
      reasons.add(new Why("candidacy", otherwise));
    }
    return first;
  }

  private boolean counts(CommissionAssessment assessment) {
    AssessmentCommission commission = commissions.get(assessment.getCommission().orElse(null));
    int qualified = 0;
    if (commission != null) {
      for (CommissionMember member : commission.getMembers()) {
        qualified += member.getQualified().orElse(false) ? 1 : 0;
      }
    }
    if (qualified < 2) {
      reasons.add(new Why(assessment.getId(), "COMMISSION_TOO_SMALL"));
    }
    boolean early = assessment.getDate().isBefore(begun);
    if (early) {
      reasons.add(new Why(assessment.getId(), "ASSESSED_TOO_EARLY"));
    }
    return qualified >= 2 && !early;
  }

  private static CommissionAssessment later(CommissionAssessment one, CommissionAssessment other) {
    return other.getDate().isBefore(one.getDate()) ? one : other;
  }

  private Outcome conclude(CertificationReferential referential) {
    List<CompetencyLine> competencies = new ArrayList<>();
    List<BlockLine> blocks = new ArrayList<>();
    AdmissibilityStatus outcome = AdmissibilityStatus.ADMISSIBLE;
    for (CompetencyBlock block : referential.getBlocks()) {
      AdmissibilityStatus status = AdmissibilityStatus.ADMISSIBLE;
      for (Competency competency : block.getCompetencies()) {
        CompetencyStatus stands = statusOf(competency);
        competencies.add(new CompetencyLine(competency.getId(), stands));
        status = worse(status, partOf(stands));
      }
      blocks.add(new BlockLine(block.getCode(), status));
      outcome = worse(outcome, status);
    }
    return new Outcome(outcome, blocks, competencies, reasons);
  }

  private CompetencyStatus statusOf(Competency competency) {
    CommissionAssessment assessment = results.get(competency.getId());
    if (assessment == null) {
      reasons.add(new Why(competency.getId(), "NOT_ASSESSED"));
      return CompetencyStatus.NOT_ASSESSED;
    }
    for (CriterionGroup group : competency.getAssessment().getCriteria()) {
      if (assessment.getRatings().get(group.getId()) != Rating.MET) {
        reasons.add(new Why(competency.getId(), "CRITERION_NOT_MET"));
      }
    }
    if (assessment.getResult() != AssessmentResult.ACQUIRED) {
      reasons.add(new Why(competency.getId(), "NOT_ACQUIRED"));
      return CompetencyStatus.NOT_ACQUIRED;
    }
    Ruling ruling = rulings.get(competency.getId());
    if (ruling == Ruling.VALIDATED) {
      return CompetencyStatus.VALIDATED;
    }
    boolean refused = ruling == Ruling.REFUSED;
    reasons.add(new Why(competency.getId(), refused ? "REFUSED" : "NOT_VALIDATED"));
    return refused ? CompetencyStatus.REFUSED : CompetencyStatus.ACQUIRED;
  }

  private static AdmissibilityStatus partOf(CompetencyStatus status) {
    return switch (status) {
      case VALIDATED, RETAINED -> AdmissibilityStatus.ADMISSIBLE;
      case NOT_ACQUIRED, REFUSED -> AdmissibilityStatus.NOT_ADMISSIBLE;
      case NOT_ASSESSED, ACQUIRED -> AdmissibilityStatus.UNDETERMINED;
    };
  }

  private static AdmissibilityStatus worse(AdmissibilityStatus one, AdmissibilityStatus other) {
    return one == AdmissibilityStatus.NOT_ADMISSIBLE || other == AdmissibilityStatus.ADMISSIBLE
        ? one
        : other;
  }
}
