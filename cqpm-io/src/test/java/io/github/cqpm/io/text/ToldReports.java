package io.github.cqpm.io.text;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Dossiers to be told: a candidacy in which all is in order, and what may be changed of it. */
final class ToldReports {
  static final CertificationReferential REFERENTIAL =
      Referentials.technicoCommercialIndustriel()
          .withRegistration(
              NationalRegistration.during(CompleteCandidacy.ENROLLED, LocalDate.of(2027, 12, 31)));

  static final Candidacy COMPLETE = CompleteCandidacy.to(REFERENTIAL);

  static final CompetencyId FIRST = CompetencyId.of("BDC0158-1");

  private ToldReports() {}

  static Dossier dossier(Candidacy candidacy) {
    return dossier(CertificationEngine.standard(), REFERENTIAL, candidacy);
  }

  static Dossier dossier(
      CertificationEngine engine, CertificationReferential referential, Candidacy candidacy) {
    return Dossier.of(
        referential, candidacy, engine.decide(referential, candidacy, CompleteCandidacy.LAST_DAY));
  }

  static Report french(Candidacy candidacy) {
    return Explanations.french().report(dossier(candidacy), Depth.BLOCKING);
  }

  static ReportMatrix.CompetencyRow first(Report report) {
    return report.matrix().blocks().get(0).competencies().get(0);
  }

  static Candidacy awarding(Award award) {
    return deliberating(each -> JuryDeliberation.builder().from(each).addAward(award).build());
  }

  /** Returns the candidacy with another ruling on the first competency. */
  static Candidacy ruling(Ruling ruling, String reason) {
    return deliberating(
        each -> {
          Map<CompetencyId, CompetencyRuling> rulings = new TreeMap<>(each.getRulings());
          rulings.put(FIRST, CompetencyRuling.builder().ruling(ruling).reason(reason).build());
          return JuryDeliberation.builder().from(each).rulings(rulings).build();
        });
  }

  static Candidacy deliberating(UnaryOperator<JuryDeliberation> change) {
    JuryDeliberation deliberation = COMPLETE.getDeliberations().get(0);
    return COMPLETE.without(deliberation.getId()).plus(change.apply(deliberation));
  }

  static Candidacy saying(OpinionStance stance) {
    CompanyOpinion opinion = COMPLETE.getOpinions().get(0);
    return COMPLETE
        .without(opinion.getId())
        .plus(CompanyOpinion.builder().from(opinion).overallStance(stance).build());
  }

  /** Returns the candidacy with another assessment of the first competency. */
  static Candidacy assessing(UnaryOperator<CommissionAssessment.Builder> change) {
    CommissionAssessment assessment = COMPLETE.getAssessments().get(0);
    return COMPLETE
        .without(assessment.getId())
        .plus(change.apply(CommissionAssessment.builder().from(assessment)).build());
  }
}
