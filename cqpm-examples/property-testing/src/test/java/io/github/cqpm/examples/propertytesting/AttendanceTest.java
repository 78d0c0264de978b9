package io.github.cqpm.examples.propertytesting;

import static io.github.cqpm.examples.propertytesting.Attendance.ATTENDED;
import static io.github.cqpm.examples.propertytesting.Attendance.NOT_TRAINED;
import static io.github.cqpm.examples.propertytesting.Attendance.SESSION;
import static io.github.cqpm.examples.propertytesting.Attendance.TOO_OFTEN_ABSENT;
import static io.github.cqpm.model.testkit.CompleteCandidacy.ENROLLED;
import static io.github.cqpm.model.testkit.CompleteCandidacy.LAST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.engine.testkit.RuleVerifier;
import io.github.cqpm.examples.propertytesting.Attendance.Session;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the rule answers, one fact changed in a candidacy in which all is in order. */
class AttendanceTest {
  private static final CertificationReferential REFERENTIAL =
      Referentials.technicoCommercialIndustriel();
  private static final Candidacy COMPLETE = CompleteCandidacy.to(REFERENTIAL);
  private static final Session ATTENDED_ONE = new Session(ENROLLED, true);
  private static final Session MISSED_ONE = new Session(ENROLLED, false);

  private static AnswerVerifier verify(Candidacy candidacy, Session... sheet) {
    return RuleVerifier.of(new Attendance(List.of(sheet), 75))
        .given(REFERENTIAL, candidacy, LAST_DAY)
        .rule(Attendance.ID)
        .about("candidacy");
  }

  @Test
  void is_satisfied_when_just_enough_sessions_were_attended() {
    verify(COMPLETE, ATTENDED_ONE, ATTENDED_ONE, ATTENDED_ONE, MISSED_ONE)
        .isSatisfied(ATTENDED)
        .saying("attended", 3)
        .saying("held", 4)
        .saying("minimum", 75);
  }

  @Test
  void is_violated_when_one_session_less_was_attended() {
    verify(COMPLETE, ATTENDED_ONE, ATTENDED_ONE, MISSED_ONE, MISSED_ONE)
        .isViolated(TOO_OFTEN_ABSENT);
  }

  @Test
  void is_undetermined_when_no_session_was_held_by_the_as_of_date() {
    verify(COMPLETE, new Session(LAST_DAY.plusDays(1), false)).isUndetermined(SESSION);
  }

  @Test
  void counts_a_session_of_the_as_of_date() {
    verify(COMPLETE, new Session(LAST_DAY, false)).isViolated(TOO_OFTEN_ABSENT);
  }

  @Test
  void is_not_applicable_by_prior_experience() {
    verify(
            Candidacy.builder().from(COMPLETE).route(AccessRoute.PRIOR_EXPERIENCE).build(),
            MISSED_ONE)
        .isNotApplicable(NOT_TRAINED);
  }

  @Test
  void a_minimum_of_nothing_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Attendance(List.of(), 0))
        .withMessage("A minimum of 0 % is not between 1 and 100.");
  }

  @Test
  void every_answer_that_it_declares_has_a_sentence_in_both_languages() {
    var rule = new Attendance(List.of(), 75).getDescription();

    assertThat(Explanations.french().with(Attendance.sentences(Locale.FRENCH)).findUnsaid(rule))
        .isEmpty();
    assertThat(Explanations.english().with(Attendance.sentences(Locale.ENGLISH)).findUnsaid(rule))
        .isEmpty();
  }

  @Test
  void is_explained_in_french_and_in_english() {
    var absent = new Attendance(List.of(ATTENDED_ONE, MISSED_ONE), 75);
    var decision = EngineUnderTest.standard().with(absent).decide(REFERENTIAL, COMPLETE, LAST_DAY);
    var dossier = Dossier.of(REFERENTIAL, COMPLETE, decision);

    assertThat(Explanations.french().with(Attendance.sentences(Locale.FRENCH)).explain(dossier))
        .contains("Trop peu de séances suivies : 1 sur 2, pour un minimum de 75 %.");
    assertThat(Explanations.english().with(Attendance.sentences(Locale.ENGLISH)).explain(dossier))
        .contains("Too few sessions attended: 1 of 2, for a minimum of 75 %.");
  }
}
