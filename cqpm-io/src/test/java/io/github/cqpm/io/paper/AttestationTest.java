package io.github.cqpm.io.paper;

import static io.github.cqpm.io.paper.Dossiers.BLOCK;
import static io.github.cqpm.io.paper.Dossiers.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A block is attested where a jury awarded it by itself, and in no other case. */
class AttestationTest {
  private static final Papers PAPERS = Papers.french();

  private static PaperRefusal refusal(Dossier dossier, BlockCode block) {
    PaperRefusedException refused =
        catchThrowableOfType(PaperRefusedException.class, () -> PAPERS.attestation(dossier, block));
    assertThat(refused).hasMessageContaining(block.toString()).message().hasSizeGreaterThan(60);
    return refused.getRefusal();
  }

  private static Candidacy withBlock() {
    return Dossiers.awarded(Dossiers.complete(), Award.block(BLOCK));
  }

  @Test
  void names_block_certification_day_and_jury() {
    Map<String, String> names =
        Map.of("candidate", "Anne Onyme", "employer", "Pat Ron", "employee", "Sal Arié");
    Element page =
        Jsoup.parse(PAPERS.naming(Names.of(names)).attestation(Dossiers.of(withBlock()), BLOCK));
    assertThat(page.text())
        .contains("Anne Onyme", "BDC0158", "Technico-commercial industriel", "01/12/2025")
        .contains("Pat Ron", "Sal Arié", "BDC0158-1", "BDC0158-2")
        .doesNotContain("BDC0167");
  }

  @Test
  void is_refused_without_an_award() {
    assertThat(refusal(Dossiers.of(Dossiers.complete()), BLOCK))
        .isEqualTo(PaperRefusal.BLOCK_NOT_AWARDED);
  }

  @Test
  void is_refused_where_the_deliberation_was_revoked() {
    Candidacy revoked =
        withBlock()
            .plus(
                Revocation.builder()
                    .id(RecordId.of("revocation"))
                    .date(CompleteCandidacy.LAST_DAY)
                    .record(RecordId.of("deliberation"))
                    .build());
    assertThat(refusal(Dossiers.of(revoked), BLOCK)).isEqualTo(PaperRefusal.BLOCK_NOT_AWARDED);
  }

  @Test
  void is_refused_where_the_certificate_was_awarded_as_a_whole() {
    assertThat(
            refusal(Dossiers.of(Dossiers.awarded(Dossiers.complete(), Award.certificate())), BLOCK))
        .isEqualTo(PaperRefusal.CERTIFICATE_AWARDED);
  }

  @Test
  void is_refused_where_the_award_contradicts_the_decision() {
    Candidacy candidacy =
        Dossiers.deliberated(
            withBlock(), held -> held.putRuling(FIRST, CompetencyRuling.of(Ruling.REFUSED)));
    assertThat(refusal(Dossiers.of(candidacy), BLOCK)).isEqualTo(PaperRefusal.AWARD_CONTRADICTED);
  }

  @Test
  void is_refused_while_the_registration_is_unknown_and_says_so() {
    Dossier dossier =
        Dossiers.of(
            Referentials.technicoCommercialIndustriel(), withBlock(), RuleSet.referential());
    assertThat(refusal(dossier, BLOCK)).isEqualTo(PaperRefusal.AWARD_CONTRADICTED);
    assertThat(
            catchThrowableOfType(
                PaperRefusedException.class, () -> PAPERS.attestation(dossier, BLOCK)))
        .hasMessageContaining("RNCP");
  }

  @Test
  void is_refused_where_the_deliberation_does_not_count() {
    PersonReference chair = PersonReference.of("employee");
    Candidacy candidacy =
        Dossiers.complete()
            .plus(
                JuryDeliberation.builder()
                    .id(RecordId.of("awarding"))
                    .date(CompleteCandidacy.LAST_DAY)
                    .jury(
                        DeliberationJury.builder()
                            .addMember(JuryMember.of(chair, College.EMPLOYEES))
                            .chair(chair)
                            .build())
                    .addAward(Award.block(BLOCK))
                    .build());
    assertThat(refusal(Dossiers.of(candidacy, RuleSet.agreement()), BLOCK))
        .isEqualTo(PaperRefusal.DELIBERATION_NOT_COUNTING);
    assertThat(PAPERS.attestation(Dossiers.of(candidacy), BLOCK)).contains("BDC0158");
  }

  @Test
  void is_refused_where_the_block_was_awarded_before_all_of_it_was_validated() {
    Candidacy candidacy =
        Dossiers.complete()
            .plus(
                JuryDeliberation.builder()
                    .id(RecordId.of("awarding"))
                    .date(CompleteCandidacy.DELIBERATED.minusDays(1))
                    .jury(CompleteCandidacy.jury())
                    .addAward(Award.block(BLOCK))
                    .build());
    assertThat(refusal(Dossiers.of(candidacy), BLOCK))
        .isEqualTo(PaperRefusal.AWARDED_BEFORE_VALIDATION);
  }

  @Test
  void is_refused_where_the_block_was_awarded_before_what_is_retained_of_it_was_validated() {
    Candidacy candidacy =
        withBlock()
            .without(RecordId.of("assessment-" + FIRST))
            .plus(
                RetainedResult.builder()
                    .id(RecordId.of("earlier"))
                    .date(CompleteCandidacy.DELIBERATED.plusDays(1))
                    .part(FIRST)
                    .certification(Dossiers.REFERENTIAL.getId())
                    .build());
    assertThat(refusal(Dossiers.of(candidacy, RuleSet.agreement()), BLOCK))
        .isEqualTo(PaperRefusal.AWARDED_BEFORE_VALIDATION);
  }

  @Test
  void holds_of_a_block_with_a_result_retained_before_it_was_awarded() {
    Candidacy candidacy =
        withBlock()
            .without(RecordId.of("assessment-" + FIRST))
            .plus(
                RetainedResult.builder()
                    .id(RecordId.of("earlier"))
                    .date(CompleteCandidacy.ENROLLED.minusDays(10))
                    .part(FIRST)
                    .certification(Dossiers.REFERENTIAL.getId())
                    .build());
    assertThat(PAPERS.attestation(Dossiers.of(candidacy, RuleSet.agreement()), BLOCK))
        .contains("01/12/2025");
  }

  @Test
  void is_refused_where_the_block_was_awarded_before_the_opinion_of_the_company() {
    CompanyOpinion opinion = withBlock().getOpinions().get(0);
    Candidacy candidacy =
        withBlock()
            .without(opinion.getId())
            .plus(
                CompanyOpinion.builder()
                    .from(opinion)
                    .date(CompleteCandidacy.DELIBERATED.plusDays(1))
                    .build());
    assertThat(refusal(Dossiers.of(candidacy), BLOCK))
        .isEqualTo(PaperRefusal.AWARDED_BEFORE_VALIDATION);
  }

  @Test
  void is_refused_where_nobody_is_said_to_have_sat_in_the_jury() {
    Candidacy candidacy =
        Dossiers.deliberated(withBlock(), held -> held.jury(DeliberationJury.builder().build()));
    PaperRefusedException refused =
        catchThrowableOfType(
            PaperRefusedException.class, () -> PAPERS.attestation(Dossiers.of(candidacy), BLOCK));
    assertThat(refused.getRefusal()).isEqualTo(PaperRefusal.JURY_NOT_GIVEN);
    assertThat(refused).hasMessageContaining("Indiquez-les dans la délibération");
  }

  @Test
  void is_refused_for_a_block_of_an_earlier_candidacy() {
    Candidacy candidacy =
        Dossiers.complete()
            .plus(
                RetainedResult.builder()
                    .id(RecordId.of("earlier"))
                    .date(CompleteCandidacy.ENROLLED.minusDays(100))
                    .part(BLOCK)
                    .certification(Dossiers.REFERENTIAL.getId())
                    .build());
    assertThat(refusal(Dossiers.of(candidacy, RuleSet.agreement()), BLOCK))
        .isEqualTo(PaperRefusal.BLOCK_RETAINED);
  }

  @Test
  void is_refused_for_a_block_that_is_unknown_or_not_wanted() {
    assertThat(refusal(Dossiers.of(withBlock()), BlockCode.of("BDC9999")))
        .isEqualTo(PaperRefusal.UNKNOWN_BLOCK);
    Candidacy ofBlocks =
        Candidacy.builder()
            .from(withBlock())
            .target(CertificationTarget.blocks(BlockCode.of("BDC0166")))
            .build();
    assertThat(refusal(Dossiers.of(ofBlocks), BLOCK)).isEqualTo(PaperRefusal.BLOCK_NOT_WANTED);
  }
}
