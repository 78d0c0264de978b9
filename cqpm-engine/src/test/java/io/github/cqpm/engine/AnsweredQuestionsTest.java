package io.github.cqpm.engine;

import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.decision.AskedFact.AWARDS;
import static io.github.cqpm.engine.decision.AskedFact.COMMISSION;
import static io.github.cqpm.engine.decision.AskedFact.METHOD;
import static io.github.cqpm.engine.decision.AskedFact.RATING;
import static io.github.cqpm.engine.decision.AskedFact.RULING;
import static io.github.cqpm.engine.decision.AskedFact.STANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AskedFact;
import io.github.cqpm.engine.decision.AskedValue;
import io.github.cqpm.engine.decision.Question;
import io.github.cqpm.engine.decision.Question.Topic;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.MethodId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A host that knows nothing but how to answer a question comes from nothing to the award. */
class AnsweredQuestionsTest {
  private static final CertificationReferential REFERENTIAL = base().request().getReferential();
  private static final String DAY = "2026-03-10";

  private final List<Topic> asked = new ArrayList<>();
  private Candidacy candidacy =
      Candidacy.builder()
          .candidate(base().request().getCandidacy().getCandidate())
          .referential(REFERENTIAL.getReference())
          .route(base().request().getCandidacy().getRoute())
          .hostCompany(true)
          .build();

  @Test
  void whoever_answers_what_is_asked_first_comes_to_the_award() {
    for (List<Question> open = ask(); !open.isEmpty(); open = ask()) {
      asked.add(open.get(0).topic());
      answer(open.get(0));
      assertThat(asked).hasSizeLessThan(20);
    }
    assertThat(asked)
        .startsWith(Topic.ENROLMENT, Topic.PLAN, Topic.COMMISSION, Topic.ASSESSMENT)
        .endsWith(Topic.OPINION, Topic.DELIBERATION)
        .hasSize(3 + 7 + 2);
    assertThat(candidacy.getDeliberations().get(0).getAwards())
        .containsExactly(Award.certificate());
  }

  private List<Question> ask() {
    return EngineUnderTest.standard()
        .decide(REFERENTIAL, candidacy, Facts.day("2026-05-01"))
        .getQuestions(REFERENTIAL, candidacy);
  }

  private void answer(Question question) {
    String id = "r" + asked.size();
    if (question.topic() == Topic.COMMISSION) {
      candidacy = candidacy.plus(Facts.commission(id, 2));
    } else {
      candidacy = candidacy.plus(record(question, id));
    }
  }

  private static CandidacyRecord record(Question question, String id) {
    return switch (question.topic()) {
      case ENROLMENT -> Facts.enrolment(id, DAY);
      case PLAN -> plan(question, id);
      case ASSESSMENT -> assessment(question, id);
      case OPINION -> {
        var opinion = Facts.opinion(id, DAY);
        for (AskedValue stance : question.getValues(STANCE)) {
          opinion.putStance(ActivityId.of(part(stance)), OpinionStance.valueOf(first(stance)));
        }
        yield opinion.build();
      }
      case DELIBERATION -> {
        var deliberation = Facts.deliberation(id, DAY);
        for (AskedValue ruling : question.getValues(RULING)) {
          deliberation.putRuling(
              CompetencyId.parse(part(ruling)), CompetencyRuling.of(Ruling.valueOf(first(ruling))));
        }
        question.getValues(AWARDS).stream()
            .flatMap(awards -> awards.choices().stream())
            .map(Award::of)
            .forEach(deliberation::addAward);
        yield deliberation.build();
      }
      default -> throw new AssertionError("Asked for " + question);
    };
  }

  private static AssessmentPlan plan(Question question, String id) {
    var plan =
        AssessmentPlan.builder().id(RecordId.of(id)).date(Facts.day(DAY)).sentOn(Facts.day(DAY));
    for (AskedValue method : question.getValues(METHOD)) {
      plan.putCompetency(
          CompetencyId.parse(part(method)), PlannedAssessment.by(MethodId.of(first(method))));
    }
    return plan.build();
  }

  private static CommissionAssessment assessment(Question question, String id) {
    var assessment =
        CommissionAssessment.builder()
            .id(RecordId.of(id))
            .date(Facts.day(DAY))
            .competency(CompetencyId.parse(question.subjects().get(0).key()))
            .method(MethodId.of(first(one(question, METHOD))))
            .commission(RecordId.of(first(one(question, COMMISSION))))
            .expectedResultsRating(
                Rating.valueOf(first(one(question, AskedFact.EXPECTED_RESULTS_RATING))))
            .conditionsRespected(true)
            .result(AssessmentResult.valueOf(first(one(question, AskedFact.RESULT))));
    for (AskedValue rating : question.getValues(RATING)) {
      assessment.putRating(CriterionId.of(part(rating)), Rating.valueOf(first(rating)));
    }
    return assessment.build();
  }

  private static AskedValue one(Question question, AskedFact fact) {
    assertThat(question.getValues(fact)).hasSize(1);
    return question.getValues(fact).get(0);
  }

  private static String first(AskedValue value) {
    return value.choices().get(0);
  }

  private static String part(AskedValue value) {
    return value.part().orElseThrow();
  }
}
