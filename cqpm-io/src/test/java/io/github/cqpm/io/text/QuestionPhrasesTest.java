package io.github.cqpm.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.Question;
import io.github.cqpm.engine.decision.Question.Topic;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is asked next, in words: the heading of a form, the labels of its fields, the choices. */
class QuestionPhrasesTest {
  private static final CertificationReferential REFERENTIAL =
      Referentials.technicoCommercialIndustriel();
  private static final CertificationEngine ENGINE = EngineUnderTest.standard();
  private static final Explanations FRENCH = Explanations.french().with(REFERENTIAL);
  private static final Candidacy COMPLETE = CompleteCandidacy.to(REFERENTIAL);

  private static final CommissionAssessment FIRST = COMPLETE.getAssessments().get(0);

  private static List<Question> questions(Candidacy candidacy) {
    return ENGINE
        .decide(REFERENTIAL, candidacy, CompleteCandidacy.LAST_DAY)
        .getQuestions(REFERENTIAL, candidacy);
  }

  private static Candidacy.Builder withoutRulings() {
    return Candidacy.builder().from(COMPLETE).deliberations(List.of()).opinions(List.of());
  }

  private static String form(Candidacy candidacy, Topic topic, Explanations language) {
    return questions(candidacy).stream()
        .filter(question -> question.topic() == topic)
        .flatMap(
            question ->
                Stream.concat(
                    Stream.of(language.explain(question)),
                    question.values().stream()
                        .map(
                            value ->
                                "- "
                                    + language.label(question, value)
                                    + value.choices().stream()
                                        .map(choice -> language.label(value, choice))
                                        .collect(Collectors.joining(" | ", " -> ", "")))))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void forms_are_told_in_french_with_titles() {
    Candidacy open =
        withoutRulings().target(CertificationTarget.blocks(BlockCode.of("BDC0158"))).build();
    assertThat(form(open, Topic.OPINION, FRENCH))
        .isEqualTo(
            """
            Quel est l’avis de l’entreprise\u202F? (BDC0158-1, BDC0158-2)
            - date -> \n\
            - avis\u202F: L'analyse et la construction d'une d'action commerciale -> favorable | réservé | défavorable""");
    assertThat(form(open, Topic.DELIBERATION, FRENCH))
        .isEqualTo(
            """
            Que décide le jury paritaire\u202F? (BDC0158-1, BDC0158-2)
            - date -> \n\
            - membres du jury -> \n\
            - présidence du jury -> \n\
            - décision\u202F: BDC0158-1 %s -> validée | refusée | ajournée
            - décision\u202F: BDC0158-2 %s -> validée | refusée | ajournée"""
                .formatted(title(0), title(1)));
    Candidacy whole = Candidacy.builder().from(COMPLETE).deliberations(List.of()).build();
    assertThat(form(whole, Topic.DELIBERATION, FRENCH)).endsWith("- attribution -> le CQPM entier");
  }

  private static String title(int rank) {
    return REFERENTIAL.getBlocks().get(0).getCompetencies().get(rank).getTitle();
  }

  @Test
  void a_form_of_the_commission_is_told_in_english_without_titles() {
    assertThat(form(COMPLETE.without(FIRST.getId()), Topic.ASSESSMENT, Explanations.english()))
        .isEqualTo(
            """
            What does the commission find? (BDC0158-1)
            - day -> \n\
            - method of assessment -> REAL_WORK | PROJECT
            - commission -> commission
            - criteria: methods used -> met | not met | not observed
            - criteria: means used -> met | not met | not observed
            - criteria: professional relations -> met | not met | not observed
            - criteria: constraints of setting and work environment -> met | not met | not observed
            - expected results -> met | not met | not observed
            - conditions of performance respected -> \n\
            - result -> acquired | not acquired | candidate absent | candidate excused""");
  }

  @Test
  void what_a_record_does_not_say_is_asked_of_that_record() {
    Candidacy unsaid =
        COMPLETE
            .without(FIRST.getId())
            .plus(CommissionAssessment.builder().from(FIRST).method(Optional.empty()).build());
    assertThat(form(unsaid, Topic.ASSESSMENT, FRENCH))
        .startsWith(
            "Que constate la commission d’évaluation\u202F? (à compléter\u202F: assessment-BDC0158-1)\n"
                + "- modalité d’évaluation -> ÉVALUATION EN SITUATION PROFESSIONNELLE RÉELLE | ");
  }

  @Test
  void a_hosts_rule_is_asked_in_its_own_words_or_by_its_id() {
    RuleId rule = RuleId.of("acme/fees-paid");
    Question asked =
        new Question(
            Topic.HOST_RULE,
            Optional.empty(),
            List.of(Subject.CANDIDACY),
            Severity.BLOCKING,
            List.of(rule),
            List.of());
    assertThat(FRENCH.explain(asked)).contains("acme/fees-paid");
    Explanations ofHost =
        FRENCH.with(
            new ListResourceBundle() {
              @Override
              protected Object[][] getContents() {
                return new Object[][] {{"question.acme/fees-paid", "Les frais sont-ils payés ?"}};
              }
            });
    assertThat(ofHost.explain(asked)).isEqualTo("Les frais sont-ils payés ?");
  }
}
