package io.github.cqpm.engine.testkit;

import static io.github.cqpm.engine.testkit.HostRuleForTest.SATISFIED;
import static io.github.cqpm.engine.testkit.HostRuleForTest.UNDETERMINED;
import static io.github.cqpm.engine.testkit.HostRuleForTest.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutOfReachTest {
  private static final CertificationEngine STANDARD = CertificationEngine.standard();
  private static final CertificationEngine AGREEMENT = CertificationEngine.of(RuleSet.agreement());
  private static final List<DecisionRequest> REQUESTS =
      RequestSeries.large(List.of(SmallReferential.get()), 400);

  static Stream<CertificationEngine> engines() {
    return Stream.concat(
        Stream.of(STANDARD, AGREEMENT),
        Stream.of(SubjectKind.COMPETENCY, SubjectKind.BLOCK, SubjectKind.CANDIDACY)
            .flatMap(
                kind ->
                    Stream.<Rule<?>>of(
                        HostRuleForTest.blocking(kind, SATISFIED, VIOLATED),
                        HostRuleForTest.blocking(kind, SATISFIED, UNDETERMINED),
                        HostRuleForTest.blocking(kind, SATISFIED, VIOLATED, UNDETERMINED)))
            .map(STANDARD::with));
  }

  private static List<DeclaredRule> rulesOf(CertificationEngine engine) {
    return engine.getRules().stream().map(DeclaredRule::of).toList();
  }

  private static Set<RuleAnswer> beyond(CertificationEngine engine) {
    List<DeclaredRule> rules = rulesOf(engine);
    return rules.stream()
        .flatMap(rule -> RuleAnswer.declaredBy(rule).stream())
        .filter(answer -> OutOfReach.why(answer, rules).isPresent())
        .collect(Collectors.toSet());
  }

  private static boolean isAboutHost(RuleAnswer answer) {
    return answer
        .code()
        .filter(
            Set.of(
                    ReasonCode.HOST_RULE_VIOLATED,
                    ReasonCode.HOST_RULE_UNDETERMINED,
                    MissingFact.HOST_RULE.code())
                ::contains)
        .isPresent();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void names_what_no_decision_comes_to_and_nothing_else(CertificationEngine engine) {
    Set<RuleAnswer> reached = new HashSet<>();
    REQUESTS.forEach(request -> reached.addAll(RuleAnswer.in(engine.decide(request))));
    assertThat(reached).doesNotContainAnyElementsOf(beyond(engine));
    assertThat(
            Stream.concat(reached.stream(), beyond(engine).stream())
                .filter(OutOfReachTest::isAboutHost))
        .hasSize(9);
  }

  @Test
  void names_results_kept_under_the_referential_alone_and_what_is_said_of_hosts() {
    assertThat(beyond(STANDARD)).hasSize(14);
    assertThat(beyond(AGREEMENT)).hasSize(9).allMatch(OutOfReachTest::isAboutHost);
    RuleAnswer retained =
        beyond(STANDARD).stream().filter(answer -> !isAboutHost(answer)).findFirst().orElseThrow();
    assertThat(retained.code()).contains(ReasonCode.RESULT_RETAINED);
    assertThat(OutOfReach.why(retained, rulesOf(STANDARD)))
        .contains(
            "No rule here keeps results of earlier candidacies; those of RuleSet.agreement() do.");
  }

  @Test
  void names_the_same_beside_a_hosts_rule_that_only_notes() {
    var notice =
        new HostRuleForTest<>("acme/note", SubjectKind.BLOCK, Severity.NOTICE, List.of(VIOLATED));
    assertThat(beyond(STANDARD.with(notice))).isEqualTo(beyond(STANDARD));
  }

  @Test
  void takes_a_hosts_rule_that_declares_nothing_for_one_that_may_answer_anything() {
    var silent = HostRuleForTest.blocking(SubjectKind.COMPETENCY);
    assertThat(beyond(STANDARD.with(silent))).noneMatch(OutOfReachTest::isAboutHost);
  }

  @Test
  void is_nothing_of_a_hosts_own() {
    var answer =
        new RuleAnswer(
            HostRuleForTest.blocking(SubjectKind.BLOCK).id(),
            VIOLATED.kind(),
            Optional.of(ReasonCode.HOST_RULE_VIOLATED));
    assertThat(OutOfReach.why(answer, rulesOf(STANDARD))).isEmpty();
  }
}
