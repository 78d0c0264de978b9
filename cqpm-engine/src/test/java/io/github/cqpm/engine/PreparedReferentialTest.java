package io.github.cqpm.engine;

import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.NationalRegistration;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an engine keeps from one decision for the next shows in none. */
class PreparedReferentialTest {
  private static final CertificationEngine ENGINE = CertificationEngine.of(RuleSet.agreement());

  private static Set<Answer.Kind> kinds(DecisionRequest request, RuleId rule) {
    return Set.copyOf(
        ENGINE.decide(request).getFindings(rule).stream()
            .map(finding -> finding.answer().kind())
            .toList());
  }

  @Test
  void referentials_of_one_id_and_version_are_told_apart() {
    DecisionRequest whole = base().request();
    DecisionRequest without =
        base()
            .referential(
                referential ->
                    referential.methods(
                        whole.getReferential().getMethods().stream()
                            .filter(method -> method.getId().equals(PROJECT))
                            .toList()))
            .request();
    assertThat(without.getReferential().getReference())
        .isEqualTo(whole.getReferential().getReference());
    for (int i = 0; i < 2; i++) {
      assertThat(kinds(whole, RuleId.METHOD_ALLOWED)).containsExactly(Answer.Kind.SATISFIED);
      assertThat(kinds(without, RuleId.METHOD_ALLOWED)).contains(Answer.Kind.VIOLATED);
    }
  }

  @Test
  void the_problems_of_a_referential_are_told_each_time() {
    DecisionRequest request =
        base().referential(referential -> referential.blocks(List.of())).request();
    assertThat(ENGINE.check(request)).isNotEmpty().isEqualTo(ENGINE.check(request));
    assertThat(ENGINE.check(request.getReferential()))
        .isNotEmpty()
        .isEqualTo(ENGINE.check(request.getReferential()));
  }

  @Test
  void each_decision_says_what_it_was_made_with() {
    Situation first = base();
    Situation later = base().asOf("2026-05-02");
    Situation lenient = base().juryMayOverrule();
    Situation notice = base().asNotice(RuleId.OPINION_GIVEN);
    Situation registered =
        base().referential(referential -> referential.registration(NationalRegistration.none()));
    for (Situation situation : List.of(first, later, lenient, notice, registered, first, notice)) {
      DecisionRequest request = situation.request();
      var provenance = ENGINE.decide(request).getProvenance();
      assertThat(provenance)
          .isEqualTo(CertificationEngine.of(RuleSet.agreement()).decide(request).getProvenance());
      assertThat(provenance.getAsOf()).isEqualTo(request.getAsOf());
      assertThat(provenance.getPolicy()).isEqualTo(request.getPolicy());
      assertThat(provenance.getDigests()).isEmpty();
    }
    DecisionRequest with =
        DecisionRequest.builder().from(first.request()).putDigest("candidacy", "sha256:1").build();
    assertThat(ENGINE.decide(with).getProvenance().getDigests())
        .containsExactlyEntriesOf(with.getDigests());
    assertThat(ENGINE.decide(first.request()).getProvenance().getDigests()).isEmpty();
  }

  @Test
  void a_referential_that_nobody_holds_any_more_is_forgotten() {
    WeakReference<CertificationReferential> decidedBy = decideAndForget();
    for (int i = 0; i < 100 && decidedBy.get() != null; i++) {
      System.gc();
    }
    assertThat(decidedBy.get()).isNull();
  }

  private static WeakReference<CertificationReferential> decideAndForget() {
    DecisionRequest request =
        base().referential(referential -> referential.title("One to forget")).request();
    assertThat(ENGINE.decide(request).getFindings()).isNotEmpty();
    return new WeakReference<>(request.getReferential());
  }
}
