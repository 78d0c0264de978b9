package io.github.cqpm.io.paper;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Dossiers of the bundled certification, registered in the RNCP, that papers are printed of. */
final class Dossiers {
  static final CertificationReferential REFERENTIAL =
      Referentials.technicoCommercialIndustriel()
          .withRegistration(NationalRegistration.since(LocalDate.of(2024, 1, 1)));
  static final BlockCode BLOCK = BlockCode.of("BDC0158");
  static final CompetencyId FIRST = CompetencyId.of(BLOCK, 1);
  static final CompetencyId SECOND = CompetencyId.of(BLOCK, 2);

  private Dossiers() {}

  static Candidacy complete() {
    return CompleteCandidacy.to(REFERENTIAL);
  }

  static Dossier of(Candidacy candidacy) {
    return of(candidacy, RuleSet.referential());
  }

  static Dossier of(Candidacy candidacy, RuleSet rules) {
    return of(REFERENTIAL, candidacy, rules);
  }

  static Dossier of(CertificationReferential referential, Candidacy candidacy, RuleSet rules) {
    return Dossier.of(
        referential,
        candidacy,
        CertificationEngine.of(rules).decide(referential, candidacy, CompleteCandidacy.LAST_DAY));
  }

  /** Returns the candidacy with that deliberation instead of its own. */
  static Candidacy deliberated(
      Candidacy candidacy, UnaryOperator<JuryDeliberation.Builder> change) {
    return candidacy
        .without(RecordId.of("deliberation"))
        .plus(
            change
                .apply(JuryDeliberation.builder().from(candidacy.getDeliberations().get(0)))
                .build());
  }

  /** Returns a candidacy in which the jury refused the first competency, and says why. */
  static Candidacy refused() {
    return deliberated(
        complete(),
        held ->
            held.putRuling(
                FIRST,
                CompetencyRuling.builder()
                    .ruling(Ruling.REFUSED)
                    .reason("Trop peu de veille")
                    .build()));
  }

  /** Returns a candidacy in which the jury awarded that. */
  static Candidacy awarded(Candidacy candidacy, Award award) {
    return deliberated(candidacy, held -> held.addAward(award));
  }

  /** Returns the candidacy with one of its assessments changed. */
  static Candidacy assessed(
      Candidacy candidacy,
      CompetencyId competency,
      UnaryOperator<CommissionAssessment.Builder> change) {
    CommissionAssessment held =
        candidacy.getAssessments().stream()
            .filter(each -> each.getCompetency().equals(competency))
            .findFirst()
            .orElseThrow();
    return candidacy
        .without(held.getId())
        .plus(change.apply(CommissionAssessment.builder().from(held)).build());
  }

  /** Returns a candidacy in which the commission judged the first competency not acquired. */
  static Candidacy failed() {
    return assessed(
        deliberated(
            complete(), held -> held.putRuling(FIRST, CompetencyRuling.of(Ruling.DEFERRED))),
        FIRST,
        held -> held.result(AssessmentResult.NOT_ACQUIRED));
  }
}
