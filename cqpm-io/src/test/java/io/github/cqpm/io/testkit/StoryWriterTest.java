package io.github.cqpm.io.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import org.junit.jupiter.api.Test;

/** A request is written as the story that a person would write of it. */
class StoryWriterTest {
  private static String anew(String text) {
    Story story = Story.of(text);
    return Story.write(story.getRequest(), CertificationEngine.of(story.getRuleSet()));
  }

  @Test
  void says_nothing_of_what_is_in_order() {
    assertThat(anew("title: x\nexpected: { outcome: ADMISSIBLE }"))
        .isEqualTo("title: Contre-exemple\nexpected: { outcome: ADMISSIBLE }\n");
  }

  @Test
  void says_in_short_what_may_be_said_so() {
    String text =
        """
        title: Contre-exemple
        ruleSet: agreement
        policy: { minimumCommissionMembers: 3, juryMayOverrule: true, notices: [commission/several-members] }
        asOf: 2025-12-31
        registration: none
        candidacy:
          route: OTHER
          target: [BDC0158, BDC0166]
          hostCompany: none
          enrolments: none
          plans:
            plan:
              competencies: { all: { method: PROJECT }, BDC0158-1: { place: "l'atelier : à l'étage" } }
          assessments:
            BDC0158-1: none
            BDC0167-1: NOT_ACQUIRED
            BDC0167-2: { ratings: { all: NOT_MET, MEANS: none }, conditionsRespected: none }
            "none": { date: 2025-11-20, competency: BDC0158-2 }
          opinions:
            opinion: { stances: { A1: RESERVED }, overallStance: none }
          deliberations:
            deliberation:
              jury: { chair: none }
              rulings: { all: REFUSED }
              awards: [CQPM]
          revocations:
            "123": { date: 2025-12-05, record: opinion }
        expected: { outcome: UNDETERMINED }
        """;
    Story story = Story.of(text);
    String written = anew(text);
    assertThat(Story.of(written).getRequest()).isEqualTo(story.getRequest());
    assertThat(written)
        .contains(
            "ruleSet: agreement\n",
            "  route: OTHER\n  target: [BDC0158, BDC0166]\n  hostCompany: none\n  enrolments: none\n",
            "policy: { minimumCommissionMembers: 3, juryMayOverrule: true, notices: [commission/several-members] }",
            "asOf: 2025-12-31\nregistration: none\n",
            "    BDC0158-1: none\n    BDC0167-1: NOT_ACQUIRED\n",
            "    \"none\": { date: 2025-11-20, competency: BDC0158-2 }\n",
            "rulings: { all: REFUSED }",
            "\"123\": { date: 2025-12-05, record: opinion }");
  }

  @Test
  void names_a_referential_of_the_kits() {
    Candidacy candidacy = CompleteCandidacy.to(SmallReferential.get());
    assertThat(
            Story.write(
                DecisionRequest.builder()
                    .referential(SmallReferential.get())
                    .candidacy(candidacy.without(candidacy.getOpinions().get(0).getId()))
                    .asOf(CompleteCandidacy.LAST_DAY)
                    .build(),
                CertificationEngine.of(RuleSet.agreement().inVersion("1"))))
        .isEqualTo(
            """
            title: Contre-exemple
            ruleSet: agreement
            referential: small
            candidacy: { opinions: none }
            expected: { outcome: UNDETERMINED }
            """);
  }

  @Test
  void tells_two_periods_of_registration() {
    String text =
        """
        title: Contre-exemple
        registration: [2024-01-01..2025-11-30, 2025-12-15..]
        expected: { outcome: ADMISSIBLE }
        """;
    assertThat(anew(text)).isEqualTo(text);
    assertThat(
            Story.of(text)
                .getRequest()
                .getReferential()
                .getRegistration()
                .orElseThrow()
                .getPeriods())
        .hasSize(2);
  }

  @Test
  void keeps_an_order_and_an_id_that_is_there_twice() {
    String text =
        """
        title: x
        candidacy:
          enrolments: [enrolment, { id: enrolment, date: 2025-03-01 }]
          opinions: [{ id: second, date: 2025-11-15, overallStance: RESERVED }, opinion]
        expected: { problems: [SECOND_ENROLMENT] }
        """;
    assertThat(Story.of(anew(text)).getRequest()).isEqualTo(Story.of(text).getRequest());
    assertThat(anew(text))
        .contains(
            "  enrolments: [enrolment, { id: enrolment, date: 2025-03-01 }]\n",
            "  opinions: [{ id: second, date: 2025-11-15, overallStance: RESERVED }, opinion]\n");
  }
}
