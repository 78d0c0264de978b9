package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.enrolment;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.ALL;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C3;
import static io.github.cqpm.engine.SmallReferential.C6;
import static io.github.cqpm.engine.SmallReferential.C7;
import static io.github.cqpm.model.candidacy.AssessmentResult.ACQUIRED;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.Ruling.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.referential.CompetencyId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The way in: checking, deciding, and what a decision tells. */
class CertificationEngineTest {

  @Test
  void throws_one_exception_with_all_problems() {
    Situation wrong =
        base()
            .plus(enrolment("E2", "2026-01-06"), assessment("S8", C2, "2026-03-10", NOT_ACQUIRED));
    assertThatThrownBy(wrong::decide)
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            thrown -> {
              assertThat(thrown.getProblems()).hasSize(2).isEqualTo(wrong.problems());
              assertThat(thrown)
                  .hasMessage(
                      "The input cannot be decided: SECOND_ENROLMENT [E1, E2]; RESULTS_DIFFER [S2,"
                          + " S8] (competency=BDC0158-2, day=2026-03-10).");
            });
  }

  @Test
  void has_no_problems_left_to_tell_after_the_exception_was_serialised() throws Exception {
    InvalidInputException thrown =
        catchThrowableOfType(InvalidInputException.class, () -> base().target().decide());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      InvalidInputException read = (InvalidInputException) in.readObject();
      assertThat(read.getProblems()).isEmpty();
      assertThat(read).hasMessage(thrown.getMessage());
    }
  }

  @Test
  void decides_a_referential_a_candidacy_and_a_day_under_the_standard_policy() {
    DecisionRequest request = base().request();
    assertThat(
            EngineUnderTest.standard()
                .decide(request.getReferential(), request.getCandidacy(), request.getAsOf()))
        .isEqualTo(base().decide());
  }

  @Test
  void decides_the_same_in_whatever_order_the_awards_of_a_deliberation_are_given() {
    Award cqpm = Award.certificate();
    Situation awarded =
        base().deliberation(to -> to.addAwards(cqpm, Award.block(B8), Award.block(B6)));
    Situation reversed =
        base().deliberation(to -> to.addAwards(Award.block(B6), Award.block(B8), cqpm));
    assertThat(reversed.request()).isEqualTo(awarded.request());
    assertThat(reversed.decide()).isEqualTo(awarded.decide());
    assertThat(keys(reversed, RuleId.AWARD_AGREES))
        .containsExactly("D1/CQPM", "D1/BDC0158", "D1/BDC0166");
  }

  @Test
  void tells_candidate_target_and_all_parts_in_the_order_of_the_referential() {
    AdmissibilityDecision decision = base().target(B6, B8).decide();
    assertThat(decision.getCandidate()).isEqualTo(CandidateReference.of("candidate-1"));
    assertThat(decision.getTarget()).isEqualTo(CertificationTarget.blocks(B6, B8));
    assertThat(decision.getBlocks()).extracting(BlockDecision::block).containsExactly(B8, B6);
    assertThat(decision.getCompetencies())
        .extracting(CompetencyDecision::getCompetency)
        .containsExactly(C1, C2, C6, C7);
    assertThat(decision.getCertification()).isEmpty();
    assertThat(decision.find(B7)).isEmpty();
    assertThat(decision.find(C3)).isEmpty();
    assertThat(decision.find(B6).map(BlockDecision::award)).contains(AwardStatus.ADMISSIBLE);
  }

  @Test
  void tells_findings_by_rule_in_the_order_of_the_rule_set() {
    assertThat(baseOfAgreement().decide().getFindings())
        .extracting(Finding::rule)
        .isSortedAccordingTo(
            Comparator.comparing(
                EngineUnderTest.of(RuleSet.agreement()).getRules().stream()
                        .map(RuleDescription::id)
                        .toList()
                    ::indexOf));
  }

  @Test
  void tells_findings_of_one_rule_by_date_and_else_in_the_order_of_the_referential() {
    Situation situation =
        base()
            .plus(assessment("A1", C7, "2026-04-01", ACQUIRED))
            .plus(assessment("A0", C7, "2026-03-10", ACQUIRED))
            .plus(deliberation("A2", "2026-04-20", C2, VALIDATED));
    assertThat(keys(situation, RuleId.METHOD_ALLOWED))
        .containsExactly("A0", "S1", "S2", "S3", "S4", "S5", "S6", "S7", "A1");
    assertThat(keys(situation, RuleId.BLOCK_ADMISSIBILITY))
        .containsExactly("BDC0158", "BDC0167", "BDC0166");
    assertThat(keys(situation, RuleId.COMPETENCY_ACQUIRED))
        .containsExactly(ALL.stream().map(CompetencyId::toString).toArray(String[]::new));
    assertThat(keys(situation, RuleId.RULING_AFTER_ASSESSMENT))
        .startsWith("D1/BDC0158-1", "D1/BDC0158-2", "A2/BDC0158-2", "D1/BDC0167-1");
  }

  private static List<String> keys(Situation situation, RuleId rule) {
    return situation.decide().getFindings(rule).stream()
        .map(finding -> finding.subject().toString())
        .toList();
  }

  @Test
  void finds_an_answer_by_rule_and_subject() {
    AdmissibilityDecision decision = base().decide();
    assertThat(decision.find(RuleId.PLAN_MADE, "candidacy").map(Answer::kind))
        .contains(Answer.Kind.SATISFIED);
    assertThat(decision.find(RuleId.PLAN_MADE, "S1")).isEmpty();
    assertThat(decision.find(RuleId.BLOCK_RETENTION, "candidacy")).isEmpty();
    assertThat(decision.getFindings(RuleId.BLOCK_RETENTION)).isEmpty();
  }

  @Test
  void tells_what_the_decision_was_made_with() {
    DecisionPolicy policy = DecisionPolicy.builder().addNotice(RuleId.PLAN_MADE).build();
    DecisionRequest request =
        DecisionRequest.builder()
            .from(base().request())
            .policy(policy)
            .putDigest("candidacy.json", "sha256:00")
            .build();
    Provenance provenance = EngineUnderTest.of(RuleSet.agreement()).decide(request).getProvenance();
    assertThat(provenance.getReferential()).hasToString("TCI version 1");
    assertThat(provenance.getRuleSet()).isEqualTo("agreement");
    assertThat(provenance.getRuleSetVersion()).isEqualTo("1");
    assertThat(provenance.getPolicy()).isEqualTo(policy);
    assertThat(provenance.getAsOf()).isEqualTo(day("2026-05-01"));
    assertThat(provenance.getDigests()).containsOnly(Map.entry("candidacy.json", "sha256:00"));
    assertThat(provenance.getRules())
        .extracting(AppliedRule::id, AppliedRule::version, AppliedRule::kind)
        .hasSameSizeAs(RuleSet.agreement().getRules())
        .contains(
            tuple(RuleId.PLAN_MADE, "1", Subject.Kind.CANDIDACY),
            tuple(RuleId.BLOCK_RETENTION, "1", Subject.Kind.RETAINED_BLOCK));
    assertThat(provenance.find(RuleId.PLAN_MADE).map(AppliedRule::severity))
        .contains(Severity.NOTICE);
    assertThat(provenance.find(RuleId.SEVERAL_MEMBERS).map(AppliedRule::severity))
        .contains(Severity.BLOCKING);
  }
}
