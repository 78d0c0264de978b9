package io.github.cqpm.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Agrees with 1,500 decisions that an independent program made of random candidacies. */
class AgreementTest {
  private static final Map<String, CertificationEngine> ENGINES =
      Map.of(
          "R", EngineUnderTest.standard(),
          "A", EngineUnderTest.of(RuleSet.agreement()));

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void agrees_with_all_random_cases_by_answers_that_the_rules_declare() throws IOException {
    List<String> differences = new ArrayList<>();
    int compared = 0;
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Objects.requireNonNull(
                        AgreementTest.class.getResourceAsStream("cases.ndjson.gz"))),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode oneCase = JSON.readTree(line);

        Set<String> expected = expected(oneCase.get("expected"));
        Set<String> actual = actual(oneCase);
        leaveOutRulesUnknownTo(expected, actual);
        compared++;
        if (!actual.equals(expected)) {
          differences.add(difference(oneCase.get("id").asText(), expected, actual));
        }
      }
    }
    assertThat(differences.stream().limit(5)).isEmpty();
    assertThat(compared).isEqualTo(1500);
  }

  /** Every rule answers in every case: one that the other program names nowhere came later. */
  private static void leaveOutRulesUnknownTo(Set<String> expected, Set<String> actual) {
    Set<String> known = new TreeSet<>();
    expected.forEach(line -> known.add(answering(line)));
    actual.removeIf(line -> !known.contains(answering(line)));
  }

  /** Returns "answer" and the rule of a line that tells an answer; nothing of any other. */
  private static String answering(String line) {
    return line.startsWith("answer ") ? line.substring(0, line.indexOf(' ', 7)) : "";
  }

  private static Set<String> actual(JsonNode oneCase) {
    try {
      var request =
          DecisionRequest.builder()
              .referential(NeutralReferential.build(oneCase.get("referential")))
              .candidacy(NeutralCandidacy.build(oneCase.get("candidacy")))
              .asOf(LocalDate.parse(oneCase.get("asOf").asText()))
              .policy(policy(oneCase.get("policy")))
              .build();
      CertificationEngine engine = ENGINES.get(oneCase.get("ruleSet").asText());
      AdmissibilityDecision decision = engine.decide(request);
      for (RuleDescription<?> rule : engine.getRules()) {
        assertThat(decision.getFindings(rule.id()))
            .isNotEmpty()
            .allMatch(finding -> rule.possibleAnswers().allow(finding.answer()));
      }
      return NeutralDecision.describe(decision);
    } catch (InvalidInputException problems) {
      return NeutralDecision.describe(problems.getProblems());
    } catch (RefusedPolicyException refused) {
      return new TreeSet<>(Set.of("refused " + refused.getMessage()));
    }
  }

  private static DecisionPolicy policy(JsonNode json) {
    var policy = DecisionPolicy.builder();
    if (json.has("minMembers")) {
      policy.minimumCommissionMembers(json.get("minMembers").asInt());
    }
    policy.juryMayOverrule(json.path("juryMayOverrule").asBoolean());
    json.path("notices").forEach(id -> policy.addNotice(RuleId.of(id.asText())));
    try {
      return policy.build();
    } catch (IllegalArgumentException refused) {
      String message = refused.getMessage();
      List<String> names = new ArrayList<>();
      json.path("notices")
          .forEach(
              id -> {
                if (message.substring(0, message.indexOf("Only these may")).contains(id.asText())) {
                  names.add(id.asText());
                }
              });
      throw new RefusedPolicyException(names.stream().sorted().toList().toString());
    }
  }

  private static final class RefusedPolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedPolicyException(String message) {
      super(message);
    }
  }

  private static Set<String> expected(JsonNode json) {
    Set<String> lines = new TreeSet<>();
    if (!json.path("refused").isEmpty()) {
      List<String> names = new ArrayList<>();
      json.get("refused").forEach(id -> names.add(id.asText()));
      lines.add("refused " + names.stream().sorted().toList());
      return lines;
    }
    for (JsonNode problem : json.path("problems")) {
      List<String> ids = new ArrayList<>();
      problem.get(1).forEach(id -> ids.add(id.asText()));
      lines.add("problem " + problem.get(0).asText() + " " + ids.stream().sorted().toList());
    }
    if (!lines.isEmpty()) {
      return lines;
    }
    lines.add("outcome " + json.get("outcome").asText());
    if (json.hasNonNull("certification")) {
      lines.add("certification " + json.get("certification").asText());
    }
    for (var block : json.get("blocks").properties()) {
      lines.add(
          "block %s %s %s"
              .formatted(
                  block.getKey(),
                  block.getValue().get("status").asText(),
                  block.getValue().get("award").asText()));
    }
    for (String map : List.of("competencies", "since", "leftAside")) {
      String word = map.equals("competencies") ? "competency" : map;
      for (var entry : json.get(map).properties()) {
        lines.add(word + " " + entry.getKey() + " " + entry.getValue().asText());
      }
    }
    for (var rule : json.get("answers").properties()) {
      for (var answer : rule.getValue().properties()) {
        lines.add(
            "answer %s %s %s"
                .formatted(rule.getKey(), answer.getKey(), answer.getValue().asText()));
      }
    }
    for (var remains : json.get("remains").properties()) {
      List<String> steps = new ArrayList<>();
      remains.getValue().forEach(step -> steps.add(step.asText()));
      lines.add("remains " + remains.getKey() + " " + String.join(" ", steps));
    }
    return lines;
  }

  private static String difference(String id, Set<String> expected, Set<String> actual) {
    Set<String> missing = new TreeSet<>(expected);
    missing.removeAll(actual);
    Set<String> surplus = new TreeSet<>(actual);
    surplus.removeAll(expected);
    return "case " + id + ": expected " + missing + " but was " + surplus;
  }
}
