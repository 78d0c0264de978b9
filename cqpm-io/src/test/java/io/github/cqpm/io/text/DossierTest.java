package io.github.cqpm.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.testkit.SmallReferential;
import org.junit.jupiter.api.Test;

/** What does not belong together is no dossier. */
class DossierTest {
  private static final AdmissibilityDecision DECISION =
      ToldReports.dossier(ToldReports.COMPLETE).decision();

  private static void assertRefused(Candidacy candidacy, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dossier.of(ToldReports.REFERENTIAL, candidacy, DECISION))
        .withMessage("The decision does not belong to this dossier: it is of " + why + ".");
  }

  @Test
  void of_another_referential() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dossier.of(SmallReferential.get(), ToldReports.COMPLETE, DECISION))
        .withMessageEndingWith("another referential, or another version of it.");
  }

  @Test
  void of_another_candidate_target_or_of_other_records() {
    Candidacy.Builder changed = Candidacy.builder().from(ToldReports.COMPLETE);
    assertRefused(changed.candidate(CandidateReference.of("other-1")).build(), "another candidate");
    assertRefused(
        Candidacy.builder()
            .from(ToldReports.COMPLETE)
            .target(CertificationTarget.blocks(BlockCode.of("BDC0158")))
            .build(),
        "another target");
    assertRefused(
        ToldReports.COMPLETE.without(RecordId.of("opinion")),
        "other records than the candidacy holds");
  }

  @Test
  void of_a_decision_that_does_not_keep_all_findings_and_says_how_to_get_one_that_does() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Dossier.of(
                    ToldReports.REFERENTIAL,
                    ToldReports.COMPLETE,
                    DECISION.keeping(FindingsKept.UNSATISFIED)))
        .withMessage(
            "The decision keeps of its findings UNSATISFIED, and a dossier needs all: decide anew,"
                + " or verify it and take what the verification gives as decided().");
  }

  @Test
  void it_shows_nobody() {
    assertThat(ToldReports.dossier(ToldReports.COMPLETE).toString())
        .isEqualTo(
            "Dossier[referential=%s, outcome=ADMISSIBLE]"
                .formatted(ToldReports.REFERENTIAL.getReference()));
  }
}
