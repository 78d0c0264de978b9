package com.acme;

import static io.github.cqpm.model.testkit.SmallReferential.PROSPECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.engine.testkit.CertificationDomain;
import io.github.cqpm.engine.testkit.RuleVerifier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** Did the candidate attend enough hours of training on the competency? */
class AttendanceTest {
  private static final Candidacy COMPLETE = CompleteCandidacy.to(SmallReferential.get());

  private static AnswerVerifier answer(Attendance rule, Candidacy candidacy) {
    return RuleVerifier.of(rule)
        .given(SmallReferential.get(), candidacy, CompleteCandidacy.LAST_DAY)
        .rule(Attendance.ID)
        .about(PROSPECT);
  }

  private static Attendance attended(int hours) {
    return new Attendance(Map.of(PROSPECT, hours), 30);
  }

  @Test
  void is_satisfied_by_the_least_number_of_hours() {
    answer(attended(30), COMPLETE).isSatisfied(Attendance.ATTENDED).saying("hours", 30);
  }

  @Test
  void is_violated_by_one_hour_less() {
    answer(attended(29), COMPLETE).isViolated(Attendance.TOO_OFTEN_ABSENT).saying("least", 30);
  }

  @Test
  void is_undetermined_without_a_register() {
    answer(new Attendance(Map.of(), 30), COMPLETE).isUndetermined(Attendance.REGISTER);
  }

  @Test
  void is_not_applicable_to_a_candidate_who_comes_by_prior_experience() {
    Candidacy vae = Candidacy.builder().from(COMPLETE).route(AccessRoute.PRIOR_EXPERIENCE).build();
    answer(attended(0), vae).isNotApplicable(ReasonCode.PRIOR_EXPERIENCE_ROUTE);
  }

  @Test
  void says_so_in_the_words_of_the_host() {
    AdmissibilityDecision decision =
        CertificationEngine.standard()
            .with(attended(29))
            .decide(SmallReferential.get(), COMPLETE, CompleteCandidacy.LAST_DAY);
    Explanations explanations =
        Explanations.english().with(ResourceBundle.getBundle("com.acme.sentences", Locale.ENGLISH));
    assertThat(explanations.explain(decision.getFindings(Attendance.ID).get(0)))
        .isEqualTo("The candidate attended 29 hours only, instead of at least 30.");
  }

  /** Held against every kind of candidacy that the test kit generates. */
  @Property
  @Domain(CertificationDomain.class)
  void never_lets_a_candidate_pass_who_was_not_there(@ForAll DecisionRequest request) {
    Attendance absent = new Attendance(Map.of(), 30);
    AdmissibilityDecision decision = CertificationEngine.standard().with(absent).decide(request);
    if (request.getCandidacy().getRoute() != AccessRoute.PRIOR_EXPERIENCE) {
      assertThat(decision.getOutcome()).isNotEqualTo(AdmissibilityStatus.ADMISSIBLE);
    }
    assertThat(decision.getFindings(Attendance.ID))
        .isNotEmpty()
        .allMatch(finding -> absent.getDescription().possibleAnswers().allow(finding.answer()));
  }
}
