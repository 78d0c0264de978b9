package io.github.cqpm.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.rule.CandidacyStanding;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.io.paper.Papers;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host's sentences are checked when they are given; what has none is told in words of ours. */
class HostSentencesTest {
  private static final RuleId RULE = RuleId.of("lms/attendance");
  private static final Reason ABSENT =
      Reason.of(ReasonCode.of("lms/ABSENT"), Argument.number("hours", 2));
  private static final MissingFact REGISTER = MissingFact.of("lms/REGISTER");

  private static ResourceBundle bundle(Map<String, ?> sentences) {
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return sentences.entrySet().stream()
            .map(each -> new Object[] {each.getKey(), each.getValue()})
            .toArray(Object[][]::new);
      }
    };
  }

  private static Finding finding(Answer answer) {
    return new Finding(RULE, Subject.CANDIDACY, answer);
  }

  private static AdmissibilityDecision decisionWith(Finding... more) {
    return AdmissibilityDecision.builder()
        .from(
            CertificationEngine.standard()
                .decide(
                    SmallReferential.get(),
                    CompleteCandidacy.to(SmallReferential.get()),
                    CompleteCandidacy.LAST_DAY))
        .addFindings(more)
        .build();
  }

  private static Dossier dossier(AdmissibilityDecision decision) {
    return Dossier.of(
        SmallReferential.get(), CompleteCandidacy.to(SmallReferential.get()), decision);
  }

  @Test
  void a_host_adds_its_own_sentences() {
    Explanations french =
        Explanations.french()
            .with(
                bundle(
                    Map.of(
                        "missing.lms/REGISTER", "La feuille de présence manque.",
                        "reason.lms/ABSENT", "{hours} h[ sur {of}], {day:DayOfWeek}[ et {x}]",
                        "label.DayOfWeek.MONDAY", "lundi",
                        "parameter.least", "durée minimale",
                        "digest.register", "Empreinte de la feuille",
                        "question.lms/attendance", "Présent [voir le règlement] ?")));
    assertThat(french.explain(REGISTER)).isEqualTo("La feuille de présence manque.");
    assertThat(
            french.explain(
                Reason.of(
                    ABSENT.code(),
                    Argument.number("hours", 2),
                    Argument.code("day", "MONDAY"),
                    Argument.number("of", 7))))
        .isEqualTo("2 h sur 7, lundi");
    assertThat(french.getQuestion(RULE)).isEqualTo("Présent [voir le règlement] ?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reasons.lms/ABSENT   | Absent.              | Keys begin with question.",
        "absent               | Absent.              | Keys begin with question.",
        "reason.lms/absent    | Absent.              | Reason code \"lms/absent\" is not of the form",
        "missing.LMS/ABSENT   | Absent.              | Reason code \"LMS/ABSENT\" is not of the form",
        "question.attendance  | There?               | Rule id \"attendance\" is not a prefix",
        "label.MONDAY         | Monday               | Write label.Type.CONSTANT",
        "parameter.           | least                | The name is missing",
        "reason.ENROLLED      | Enrolled.            | There is a sentence already",
        "label.College.EMPLOYERS | bosses            | There is a sentence already",
        "reason.lms/ABSENT    | '  '                 | The sentence is blank",
        "reason.lms/ABSENT    | {hours h             | Braces or brackets do not match",
        "reason.lms/ABSENT    | {2} h                | Braces or brackets do not match",
        "reason.lms/ABSENT    | hours} h             | Braces or brackets do not match",
        "reason.lms/ABSENT    | 2 h [of {hours}      | Braces or brackets do not match",
        "reason.lms/ABSENT    | [2 [of {hours}]]     | Braces or brackets do not match",
        "reason.lms/ABSENT    | {day:DayOfWeek}      | There are no labels of DayOfWeek",
        "question.lms/there   | There for {hours} h? | There are no values here",
      })
  void what_is_wrong_with_them_is_said_when_they_are_given(
      String key, String sentence, String fault) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Explanations.english().with(bundle(Map.of(key, sentence))))
        .withMessageContaining("\n  " + key + ": ")
        .withMessageContaining(fault);
  }

  @Test
  void all_that_is_wrong_is_said_at_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Explanations.french()
                    .with(
                        bundle(
                            Map.of(
                                "question.there", "?",
                                "reason.lms/ABSENT", 3,
                                "reason.lms/LATE", "En retard."))))
        .withMessage(
            """
            These sentences cannot be added:
              question.there: Rule id "there" is not a prefix, a slash and a name in small letters, e.g. acme/attendance.
              reason.lms/ABSENT: The value is no text.""");
  }

  @Test
  void a_code_without_a_sentence_is_told_by_the_question_and_the_answer() {
    Explanations english =
        Explanations.english().with(bundle(Map.of("question.lms/attendance", "Was she there?")));
    assertThat(english.explain(finding(Answer.satisfied(ABSENT)))).isEqualTo("Was she there? Yes.");
    assertThat(english.explain(finding(Answer.violated(ABSENT, ABSENT))))
        .isEqualTo("Was she there? No.");
    assertThat(english.explain(finding(Answer.notApplicable(ABSENT))))
        .isEqualTo("Was she there? The question does not arise.");
    assertThat(english.explain(finding(Answer.undetermined(REGISTER, MissingFact.PLAN))))
        .isEqualTo(
            "Was she there? What is needed to tell is missing. The assessment plan is missing.");
  }

  @Test
  void a_rule_without_a_question_is_asked_whether_it_is_satisfied() {
    assertThat(Explanations.french().explain(finding(Answer.violated(ABSENT))))
        .isEqualTo("La règle lms/attendance est-elle respectée\u202F? Non.");
    assertThat(Explanations.french().explain(finding(Answer.satisfied()))).isEmpty();
    assertThat(Explanations.french().explain(ABSENT))
        .isEqualTo("Le motif, propre à l’organisme, n’est pas formulé.");
    assertThat(Explanations.english().explain(Answer.undetermined(REGISTER)))
        .isEqualTo("A fact is missing that the organisation’s own rule needs, not put into words.");
  }

  @Test
  void a_sentence_that_speaks_of_what_the_reason_does_not_hold_is_not_told() {
    Explanations english =
        Explanations.english()
            .with(
                bundle(
                    Map.of(
                        "reason.lms/ABSENT", "There for {minutes} min.",
                        "missing.lms/REGISTER", "None of {college:College}.")));
    assertThat(english.explain(finding(Answer.violated(ABSENT))))
        .isEqualTo("Is rule lms/attendance satisfied? No.");
    assertThat(
            english.explain(
                finding(Answer.undetermined(REGISTER.about(Argument.code("college", "OTHER"))))))
        .isEqualTo("Is rule lms/attendance satisfied? What is needed to tell is missing.");
  }

  @Test
  void a_test_of_the_hosts_learns_which_sentences_a_report_lacks() {
    AdmissibilityDecision decision =
        decisionWith(
            finding(Answer.violated(ABSENT)),
            finding(Answer.undetermined(REGISTER)),
            finding(Answer.undetermined(REGISTER)));
    assertThat(Explanations.english().findUnsaid(decisionWith())).isEmpty();
    assertThat(Explanations.english().findUnsaid(decision))
        .containsExactly("reason.lms/ABSENT", "missing.lms/REGISTER");
    assertThat(
            Explanations.english()
                .with(bundle(Map.of("reason.lms/ABSENT", "There for {minutes} min.")))
                .findUnsaid(decision))
        .containsExactly("reason.lms/ABSENT", "missing.lms/REGISTER");
  }

  @Test
  void a_test_of_the_hosts_learns_which_sentences_a_rule_lacks_by_what_it_declares() {
    RuleDescription<CandidacyStanding> rule =
        RuleDescription.builder(RULE, SubjectKind.CANDIDACY)
            .severity(Severity.BLOCKING)
            .citation(Citation.of("House rules", "1", "Be there."))
            .version("1")
            .satisfied()
            .violated(ABSENT.code(), ReasonCode.of("lms/LATE"))
            .notApplicable(ReasonCode.NO_SUBJECT)
            .undetermined(MissingFact.ENROLMENT, REGISTER)
            .build();
    assertThat(Explanations.english().findUnsaid(rule))
        .containsExactly(
            "question.lms/attendance",
            "reason.lms/ABSENT",
            "reason.lms/LATE",
            "missing.lms/REGISTER");
    Map<String, String> all =
        Map.of(
            "question.lms/attendance", "Was she there?",
            "reason.lms/ABSENT", "Away for {hours} h.",
            "reason.lms/LATE", "Late.",
            "missing.lms/REGISTER", "The register is missing.");
    assertThat(Explanations.english().with(bundle(all)).findUnsaid(rule)).isEmpty();
  }

  @Test
  void no_key_stands_in_any_report() {
    AdmissibilityDecision decision =
        decisionWith(finding(Answer.violated(ABSENT)), finding(Answer.undetermined(REGISTER)));
    for (Explanations told : List.of(Explanations.french(), Explanations.english())) {
      for (Depth depth : Depth.values()) {
        assertThat(
                told.explain(dossier(decision), depth)
                    + told.toMarkdown(dossier(decision), depth)
                    + Papers.in(told).report(dossier(decision), depth)
                    + told.explain(decision.diff(decisionWith())))
            .doesNotContain("reason.lms", "missing.lms", "question.lms", "lms/ABSENT", "REGISTER");
      }
    }
  }
}
