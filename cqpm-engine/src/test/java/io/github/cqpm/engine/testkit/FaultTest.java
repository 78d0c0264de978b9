package io.github.cqpm.engine.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultTest {
  /** A reader has to see at a glance what is other in an example. */
  private static final int MOST_RECORDS_OTHER = 3;

  static List<Fault> faults() {
    return Fault.all();
  }

  /** What the example of a fault is decided to be, by the right engine and by the faulty one. */
  private record Decided(AdmissibilityDecision right, AdmissibilityDecision wrong) {
    static Decided of(Fault fault) {
      CertificationEngine engine = CertificationEngine.of(fault.getRuleSet());
      DecisionRequest example = fault.getExample().orElseThrow();
      return new Decided(engine.decide(example), fault.in(engine).decide(example));
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void has_an_example_in_which_what_catches_it_is_other(Fault fault) {
    Decided decided = Decided.of(fault);
    AdmissibilityDecision right = decided.right();
    AdmissibilityDecision wrong = decided.wrong();
    String caughtBy = fault.getCaughtBy();
    switch (caughtBy) {
      case "status of a competency" -> assertThat(statuses(wrong)).isNotEqualTo(statuses(right));
      case "records left aside" ->
          assertThat(wrong.getLeftAside()).isNotEqualTo(right.getLeftAside());
      case "remaining steps" ->
          assertThat(wrong.getRemainingSteps()).isNotEqualTo(right.getRemainingSteps());
      default -> {
        if (caughtBy.startsWith("law ")) {
          assertThat(Differences.inAll(right, wrong)).isNotEmpty(); // FaultLawsTest tries the law
        } else {
          assertThat(answers(caughtBy, wrong)).isNotEqualTo(answers(caughtBy, right));
        }
      }
    }
  }

  private static List<Object> statuses(AdmissibilityDecision decision) {
    return decision.getCompetencies().stream().<Object>map(CompetencyDecision::getStatus).toList();
  }

  /** Returns of which kind the rule's answers are, and with which codes. */
  private static List<Object> answers(String rule, AdmissibilityDecision decision) {
    List<Finding> findings = decision.getFindings(RuleId.of(rule));
    assertThat(findings).isNotEmpty();
    List<Object> answers = new ArrayList<>();
    for (Finding finding : findings) {
      answers.add(List.of(finding.subject(), finding.answer().kind(), finding.answer().codes()));
    }
    return answers;
  }

  @ParameterizedTest
  @MethodSource("faults")
  void tells_truly_what_was_decided_on_and_by_what(Fault fault) {
    Decided decided = Decided.of(fault);
    AdmissibilityDecision right = decided.right();
    AdmissibilityDecision wrong = decided.wrong();

    assertThat(wrong.getProvenance()).isEqualTo(right.getProvenance());
    assertThat(wrong.getTarget()).isEqualTo(right.getTarget());
    assertThat(wrong.getFindings())
        .extracting(Finding::subject)
        .filteredOn(subject -> subject.kind() == Subject.Kind.COMPETENCY)
        .isEqualTo(
            right.getFindings().stream()
                .map(Finding::subject)
                .filter(subject -> subject.kind() == Subject.Kind.COMPETENCY)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void has_an_example_without_input_problems_that_is_complete_but_for_little(Fault fault) {
    DecisionRequest example = fault.getExample().orElseThrow();
    assertThat(CertificationEngine.standard().check(example)).isEmpty();

    Collection<Object> others = new ArrayList<>(example.getCandidacy().getRecords());
    var complete = CompleteCandidacy.to(example.getReferential()).getRecords();
    others.removeAll(complete);
    Collection<Object> gone = new ArrayList<>(complete);
    gone.removeAll(example.getCandidacy().getRecords());
    assertThat(others).as("other than complete").hasSizeLessThanOrEqualTo(MOST_RECORDS_OTHER);
    assertThat(gone).as("not there any more").hasSizeLessThanOrEqualTo(MOST_RECORDS_OTHER);
  }

  @Test
  void differs_from_every_other_fault_on_some_example() {
    Map<List<AdmissibilityDecision>, Fault> seen = new HashMap<>();
    for (Fault fault : Fault.all()) {
      assertThat(seen.putIfAbsent(onAllExamples(fault), fault)).as("same as %s", fault).isNull();
    }
  }

  private static List<AdmissibilityDecision> onAllExamples(Fault fault) {
    return Fault.all().stream()
        .map(
            shown ->
                fault
                    .in(CertificationEngine.of(shown.getRuleSet()))
                    .decide(shown.getExample().orElseThrow()))
        .toList();
  }

  @Test
  void shows_in_an_engine_with_the_rules_that_it_is_about_and_in_no_other() {
    Fault ofRetention = Fault.named("retained-a-day-too-long");
    assertThat(ofRetention.showsIn(CertificationEngine.of(ofRetention.getRuleSet()))).isTrue();
    assertThat(ofRetention.showsIn(CertificationEngine.standard())).isFalse();
    assertThat(Fault.withoutExample("name", "Sentence.", "law 1", new Tampering() {}))
        .satisfies(
            fault -> {
              assertThat(fault.showsIn(CertificationEngine.standard())).isTrue();
              assertThat(fault.getExample()).isEmpty();
            });
  }

  @Test
  void is_found_by_its_name() {
    assertThat(Fault.all())
        .extracting(Fault::getName)
        .doesNotHaveDuplicates()
        .allSatisfy(
            name -> {
              assertThat(name).matches("[a-z]+(-[a-z]+)+");
              assertThat(Fault.named(name)).hasToString(name);
            });
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fault.named("no-such-fault"))
        .withMessageStartingWith("There is no fault no-such-fault. These there are: ");
  }
}
