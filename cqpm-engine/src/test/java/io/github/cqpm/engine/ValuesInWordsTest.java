package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.C1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Question;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.rule.AgreementText;
import io.github.cqpm.engine.rule.RuleSource;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.MethodId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What values say of themselves in a debugger or a failing test. */
class ValuesInWordsTest {
  private static final Situation SITUATION = base();
  private static final AdmissibilityDecision DECISION = SITUATION.decide();

  private record Said(Object value, String words) {}

  static Stream<Said> values() {
    Question question =
        SITUATION
            .without("O1")
            .decide()
            .getQuestions(
                SITUATION.request().getReferential(),
                SITUATION.without("O1").request().getCandidacy())
            .get(0);
    RuleSource source =
        RuleSet.agreement().getVersions().get(0).getSources().stream()
            .filter(each -> !each.getAmendments().isEmpty())
            .findFirst()
            .orElseThrow();
    return Stream.of(
        new Said(
            Argument.record("assessment", RecordId.of("S1")),
            "OfRecord[name=assessment, value=S1]"),
        new Said(Argument.competency(C1), "OfCompetency[name=competency, value=BDC0158-1]"),
        new Said(Argument.activity(ActivityId.of("A1")), "OfActivity[name=activity, value=A1]"),
        new Said(
            Argument.method("method", MethodId.of("PROJECT")),
            "OfMethod[name=method, value=PROJECT]"),
        new Said(Argument.date("held", day("2026-02-03")), "OfDate[name=held, value=2026-02-03]"),
        new Said(Argument.number("members", 2), "OfNumber[name=members, value=2]"),
        new Said(Argument.code("award", "CQPM"), "OfCode[name=award, value=CQPM]"),
        new Said(
            question.values().get(0), "AskedValue[fact=DATE, part=Optional.empty, choices=[]]"),
        new Said(
            DECISION.getProvenance().getRules().get(0).citation(),
            "Citation[document=Référentiel du CQPM"),
        new Said(
            DECISION.getProvenance().getRules().get(0),
            "AppliedRule[id=enrolment/made, version=1, severity=BLOCKING"),
        new Said(
            SITUATION.without("O1").decide().diff(DECISION).getStatuses().get(0),
            "StatusChange[kind=OUTCOME, key=candidacy, before=ADMISSIBLE, after=UNDETERMINED]"),
        new Said(
            SITUATION.without("E1").plus().request(),
            "DecisionRequest{referential=CertificationReferential{id=TCI"),
        new Said(
            DECISION.getProvenance(), "Provenance{referential=TCI version 1, ruleSet=referential"),
        new Said(
            RuleSet.referential().getRules().get(0),
            "RuleDescription[id=enrolment/made, subjectKind=CANDIDACY"),
        new Said(
            SITUATION.plus(Facts.enrolment("E2", "2026-01-06")).problems().get(0),
            "InputProblem[code=SECOND_ENROLMENT, ids=[E1, E2], values=[]]"),
        new Said(source, "RuleSource{document=Accord national"),
        new Said(source.getAmendments().get(0), "Amendment[date=2024-12-13, about=Extended"),
        new Said(
            AgreementText.builder().version("2").firstDay(day("2026-01-01")).build(),
            "AgreementText{version=2, firstDay=2026-01-01, lastDay=, competencies=, blocks=, sources=[]}"));
  }

  @Test
  void codes_are_in_the_order_of_their_texts() {
    assertThat(Stream.of(ReasonCode.PLAN_DEFINED, ReasonCode.ENROLLED).sorted())
        .containsExactly(ReasonCode.ENROLLED, ReasonCode.PLAN_DEFINED);
  }

  @ParameterizedTest
  @MethodSource("values")
  void a_value_says_what_it_is(Said said) {
    assertThat(said.value().toString()).startsWith(said.words());
  }
}
