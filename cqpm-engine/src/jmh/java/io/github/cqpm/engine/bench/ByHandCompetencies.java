package io.github.cqpm.engine.bench;

import io.github.cqpm.engine.bench.ByHand.CompetencyLine;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.time.LocalDate;
import java.util.List;

/** The rules about a ruling and about a competency, and its status, written by hand. */
final class ByHandCompetencies {
  private final Candidacy candidacy;
  private final Lines lines;
  private final List<CompanyOpinion> opinions;
  private final List<JuryDeliberation> deliberations;
  private final List<CompetencyLine> competencies;
  private boolean anythingRuledOn;

  // The competency in turn.
  private CompetencyStatus status;
  private CommissionAssessment standing;
  private JuryDeliberation ruled;
  private Ruling ruling;
  private JuryDeliberation decisive;
  private LocalDate validatedOn;

  /** Takes records in force and of the target, by date; adds to the competencies. */
  ByHandCompetencies(
      Candidacy candidacy,
      Lines lines,
      List<CompanyOpinion> opinions,
      List<JuryDeliberation> deliberations,
      List<CompetencyLine> competencies) {
    this.candidacy = candidacy;
    this.lines = lines;
    this.opinions = opinions;
    this.deliberations = deliberations;
    this.competencies = competencies;
  }

  boolean isAnythingRuledOn() {
    return anythingRuledOn;
  }

  void ask(CompetencyBlock block, Competency competency, List<CommissionAssessment> counting) {
    replay(competency, counting);
    boolean experience = candidacy.getRoute() == AccessRoute.PRIOR_EXPERIENCE;
    boolean asked = !experience && candidacy.getHostCompany().orElse(true);
    CompanyOpinion first = null;
    CompanyOpinion latest = null;
    for (CompanyOpinion opinion : opinions) {
      if (speaksOf(block, opinion)) {
        first = first == null ? opinion : first;
        latest = opinion;
      }
    }
    LocalDate since = status == CompetencyStatus.VALIDATED ? validatedOn : null;
    if (since != null && asked) {
      since = first == null ? null : later(since, first.getDate());
    }
    CompetencyStatus shown =
        status == CompetencyStatus.VALIDATED && since == null ? CompetencyStatus.ACQUIRED : status;
    competencies.add(new CompetencyLine(competency.getId(), shown, since));

    String subject = competency.getId().toString();
    if (asked) {
      askAboutOpinion(block, subject, first, latest);
    } else {
      String why = experience ? "PRIOR_EXPERIENCE_ROUTE" : "NO_HOST_COMPANY";
      lines.notApplicable("company/opinion-given", subject, why, List.of());
      lines.notApplicable("company/opinion-before-deliberation", subject, why, List.of());
      lines.notApplicable("company/opinion-agrees", subject, why, List.of());
    }
    askWhetherAcquiredAndValidated(subject);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return other.isAfter(one) ? other : one;
  }

  private static boolean speaksOf(CompetencyBlock block, CompanyOpinion opinion) {
    return opinion.getOverallStance().isPresent()
        || (block.getActivity().isPresent()
            ? opinion.getStances().containsKey(block.getActivity().get())
            : !opinion.getStances().isEmpty());
  }

  private void replay(Competency competency, List<CommissionAssessment> counting) {
    status = CompetencyStatus.NOT_ASSESSED;
    standing = null;
    ruled = null;
    ruling = null;
    decisive = null;
    validatedOn = null;
    int next = 0;
    for (JuryDeliberation deliberation : deliberations) {
      CompetencyRuling given = deliberation.getRulings().get(competency.getId());
      if (given == null) {
        continue;
      }
      anythingRuledOn = true;
      while (next < counting.size()
          && !counting.get(next).getDate().isAfter(deliberation.getDate())) {
        take(counting.get(next++));
      }
      String subject = deliberation.getId() + "/" + competency.getId();
      boolean counts = askWhetherAfter(subject, deliberation, counting);
      askWhetherAgrees(subject, given.getRuling());
      if (counts) {
        take(deliberation, given.getRuling());
      }
    }
    while (next < counting.size()) {
      take(counting.get(next++));
    }
  }

  private void take(CommissionAssessment assessment) {
    if (status != CompetencyStatus.VALIDATED) {
      standing = assessment;
      ruled = null;
      status =
          assessment.getResult() == AssessmentResult.ACQUIRED
              ? CompetencyStatus.ACQUIRED
              : CompetencyStatus.NOT_ACQUIRED;
    }
  }

  private void take(JuryDeliberation deliberation, Ruling given) {
    if (given == Ruling.DEFERRED) {
      return;
    }
    ruled = deliberation;
    ruling = given;
    if (given == Ruling.REFUSED) {
      if (status == CompetencyStatus.ACQUIRED || status == CompetencyStatus.VALIDATED) {
        status = CompetencyStatus.REFUSED;
        decisive = deliberation;
      }
    } else if (status == CompetencyStatus.ACQUIRED || status == CompetencyStatus.REFUSED) {
      status = CompetencyStatus.VALIDATED;
      decisive = deliberation;
      validatedOn = deliberation.getDate();
    }
  }

  private boolean askWhetherAfter(
      String subject, JuryDeliberation deliberation, List<CommissionAssessment> counting) {
    String rule = "jury/after-assessment";
    if (counting.isEmpty()) {
      lines.undetermined(rule, subject, "COUNTING_ASSESSMENT", List.of());
      return false;
    }
    CommissionAssessment first = counting.get(0);
    List<RecordId> evidence = List.of(first.getId(), deliberation.getId());
    if (first.getDate().isAfter(deliberation.getDate())) {
      lines.violated(rule, subject, "RULED_BEFORE_ASSESSMENT", evidence);
      return false;
    }
    lines.satisfied(rule, subject, "ASSESSED_BY_RULING", evidence);
    return true;
  }

  private void askWhetherAgrees(String subject, Ruling given) {
    String rule = "jury/agrees-with-commission";
    if (given == Ruling.DEFERRED) {
      lines.notApplicable(rule, subject, "RULING_DEFERRED", List.of());
      return;
    }
    if (standing == null) {
      lines.notApplicable(rule, subject, "NO_RESULT_BY_RULING", List.of());
      return;
    }
    boolean validated = given == Ruling.VALIDATED;
    boolean acquired = standing.getResult() == AssessmentResult.ACQUIRED;
    List<RecordId> evidence = List.of(standing.getId());
    if (validated == acquired) {
      lines.satisfied(rule, subject, "RULING_AGREES", evidence);
    } else if (validated) {
      lines.violated(rule, subject, "VALIDATED_THOUGH_NOT_ACQUIRED", evidence);
    } else {
      lines.violated(rule, subject, "REFUSED_THOUGH_ACQUIRED", evidence);
    }
  }

  private void askAboutOpinion(
      CompetencyBlock block, String subject, CompanyOpinion first, CompanyOpinion latest) {
    if (first == null) {
      lines.undetermined("company/opinion-given", subject, "COMPANY_OPINION", List.of());
      lines.notApplicable(
          "company/opinion-before-deliberation", subject, "NO_OPINION_YET", List.of());
      lines.notApplicable("company/opinion-agrees", subject, "NO_OPINION_YET", List.of());
      return;
    }
    lines.satisfied("company/opinion-given", subject, "OPINION_GIVEN", List.of(first.getId()));

    String rule = "company/opinion-before-deliberation";
    if (decisive == null) {
      lines.notApplicable(rule, subject, "NO_DECISIVE_RULING", List.of());
    } else if (first.getDate().isAfter(decisive.getDate())) {
      lines.violated(
          rule, subject, "OPINION_AFTER_RULING", List.of(first.getId(), decisive.getId()));
    } else {
      lines.satisfied(rule, subject, "OPINION_BY_RULING", List.of(first.getId(), decisive.getId()));
    }

    rule = "company/opinion-agrees";
    if (standing == null) {
      lines.notApplicable(rule, subject, "NO_RESULT_YET", List.of());
      return;
    }
    boolean acquired = standing.getResult() == AssessmentResult.ACQUIRED;
    OpinionStance against = acquired ? OpinionStance.UNFAVOURABLE : OpinionStance.FAVOURABLE;
    boolean disagrees =
        latest.getOverallStance().isPresent() && latest.getOverallStance().get() == against;
    if (block.getActivity().isPresent()) {
      disagrees |= latest.getStances().get(block.getActivity().get()) == against;
    } else {
      disagrees |= latest.getStances().containsValue(against);
    }
    List<RecordId> evidence = List.of(latest.getId(), standing.getId());
    if (!disagrees) {
      lines.satisfied(rule, subject, "OPINION_AGREES", evidence);
    } else if (acquired) {
      lines.violated(rule, subject, "UNFAVOURABLE_THOUGH_ACQUIRED", evidence);
    } else {
      lines.violated(rule, subject, "FAVOURABLE_THOUGH_NOT_ACQUIRED", evidence);
    }
  }

  private void askWhetherAcquiredAndValidated(String subject) {
    String rule = "competency/acquired";
    if (standing == null) {
      lines.undetermined(rule, subject, "COUNTING_ASSESSMENT", List.of());
    } else if (standing.getResult() == AssessmentResult.ACQUIRED) {
      lines.satisfied(rule, subject, "ACQUIRED_BY_COMMISSION", List.of(standing.getId()));
    } else {
      lines.violated(rule, subject, "NOT_ACQUIRED_BY_COMMISSION", List.of(standing.getId()));
    }
    rule = "competency/validated-by-jury";
    if (ruled == null) {
      lines.undetermined(rule, subject, "JURY_RULING", List.of());
    } else if (ruling == Ruling.VALIDATED) {
      lines.satisfied(rule, subject, "VALIDATED_BY_JURY", List.of(ruled.getId()));
    } else {
      lines.violated(rule, subject, "REFUSED_BY_JURY", List.of(ruled.getId()));
    }
  }
}
