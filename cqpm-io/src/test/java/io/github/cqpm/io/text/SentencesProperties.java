package io.github.cqpm.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.Attendance;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.testkit.CertificationDomain;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** A sentence speaks of all that its code is given with, whatever the candidacy. */
class SentencesProperties {
  private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)(:[A-Za-z]+)?}");
  private static final String HOST = "acme/";

  /**
   * With this seed, what is generated comes to all codes; AnswersProperties of the engine says so.
   */
  @Property(seed = "20191108", tries = 1500)
  @Domain(CertificationDomain.class)
  void every_sentence_uses_all_arguments_of_its_reason_and_no_others(
      @ForAll DecisionRequest request) {
    sentencesUseAllArguments(CertificationEngine.standard(), request);
    sentencesUseAllArguments(CertificationEngine.of(RuleSet.agreement()), request);
  }

  @Property(tries = 100)
  @Domain(CertificationDomain.class)
  void so_does_every_sentence_about_a_rule_of_a_hosts(@ForAll DecisionRequest request) {
    Map<CompetencyId, Integer> absent = new HashMap<>();
    request.getReferential().getCompetencyIds().forEach(competency -> absent.put(competency, 0));
    for (Map<CompetencyId, Integer> hours : List.of(absent, Map.<CompetencyId, Integer>of())) {
      sentencesUseAllArguments(
          CertificationEngine.standard().with(new Attendance(hours, 30)), request);
    }
  }

  @Example
  void so_does_the_sentence_about_a_report_that_does_not_say_whether_it_meets_the_conditions() {
    Candidacy complete = CompleteCandidacy.to(SmallReferential.get());
    AssessmentPlan plan = complete.getPlans().get(0);
    Map<CompetencyId, PlannedAssessment> planned = new HashMap<>(plan.getCompetencies());
    planned.replaceAll(
        (competency, each) ->
            PlannedAssessment.builder().from(each).reportConditions("ten pages").build());
    ProjectReport silent =
        ProjectReport.builder()
            .from(complete.getReports().get(0))
            .conditionsMet(Optional.empty())
            .build();
    Candidacy candidacy =
        complete
            .without(plan.getId())
            .plus(AssessmentPlan.builder().from(plan).competencies(planned).build())
            .without(silent.getId())
            .plus(silent);
    assertThat(
            sentencesUseAllArguments(
                CertificationEngine.standard(),
                DecisionRequest.builder()
                    .referential(SmallReferential.get())
                    .candidacy(candidacy)
                    .asOf(CompleteCandidacy.LAST_DAY)
                    .build()))
        .contains(MissingFact.REPORT_CONDITIONS.code());
  }

  /** Asserts it of all answers, and returns the codes that they have. */
  private static List<ReasonCode> sentencesUseAllArguments(
      CertificationEngine engine, DecisionRequest request) {
    List<ReasonCode> codes = new ArrayList<>();
    for (Finding finding : engine.decide(request).getFindings()) {
      Answer answer = finding.answer();
      codes.addAll(answer.codes());
      if (answer instanceof Answer.Undetermined undetermined) {
        undetermined.missing().forEach(fact -> usesAll("missing." + fact.code(), fact.arguments()));
      } else if (answer instanceof Answer.NotApplicable notApplicable) {
        usesAll(notApplicable.reason());
      } else if (answer instanceof Answer.Violated violated) {
        violated.reasons().forEach(SentencesProperties::usesAll);
      } else if (answer instanceof Answer.Satisfied satisfied) {
        satisfied.evidence().forEach(SentencesProperties::usesAll);
      }
    }
    return codes;
  }

  private static void usesAll(Reason reason) {
    usesAll("reason." + reason.code(), reason.arguments());
  }

  private static void usesAll(String key, List<Argument> arguments) {
    if (key.contains(HOST)) {
      return;
    }
    for (Sentences sentences : List.of(Sentences.FRENCH, Sentences.ENGLISH)) {
      assertThat(NAME.matcher(sentences.get(key)).results().map(match -> match.group(1)).distinct())
          .as("%s=%s", key, sentences.get(key))
          .containsExactlyInAnyOrderElementsOf(arguments.stream().map(Argument::name).toList());
    }
  }
}
