package io.github.cqpm.io.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.InputProblemCode;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.cohort.Cohort.Outcome;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Each line is decided or rejected, and told with its number. */
class CohortDeciderTest {
  private static final String GOOD = Cohort.GOOD.get(0);
  private static final String UNDETERMINED = Cohort.GOOD.get(1);
  private static final CertificationEngine ENGINE = CertificationEngine.standard();

  /** What the decisions were made with, as a line tells it. */
  private static final String BASIS =
      "\"basis\":{\"referential\":{\"id\":\"small\",\"version\":\"1\"},\"ruleSet\":\"referential\","
          + "\"ruleSetVersion\":\"1\",\"cautions\":[],\"policy\":{\"minimumCommissionMembers\":2,"
          + "\"juryMayOverrule\":false},\"asOf\":\"%s\"}".formatted(CompleteCandidacy.LAST_DAY);

  private static String decision(String line) {
    return CqpmJson.standard().writeLine(Cohort.decide(CqpmJson.standard().readCandidacy(line)));
  }

  @Test
  void a_decision_stands_on_a_line_with_its_number_and_what_stands_in_the_way() {
    Outcome outcome = Cohort.decide(Cohort.decider(), GOOD + "\n" + UNDETERMINED + "\n");
    assertThat(outcome.decisions())
        .isEqualTo(
            "{\"line\":1,\"causes\":[],\"consequences\":[],\"pointsToWatch\":[],\"awarded\":{},%s,\"decision\":%s}\n"
                    .formatted(BASIS, decision(GOOD))
                + "{\"line\":2,\"causes\":[\"ENROLMENT\"],\"consequences\":[\"COMPETENCY_PENDING\",\"COUNTING_ASSESSMENT\",\"JURY_RULING\"],\"pointsToWatch\":[],\"awarded\":{},%s,\"decision\":%s}\n"
                    .formatted(BASIS, decision(UNDETERMINED)));
    assertThat(outcome.rejects()).isEmpty();
  }

  @Test
  void decisions_keep_as_much_as_is_asked_for_and_nothing_else_changes() {
    String input = String.join("\n", Cohort.GOOD) + "\nbad\n";
    Outcome full = Cohort.decide(Cohort.decider(), input);
    for (FindingsKept kept : FindingsKept.values()) {
      Outcome outcome = Cohort.decide(Cohort.decider().keeping(kept), input);
      assertThat(outcome.summary()).isEqualTo(full.summary());
      assertThat(outcome.rejects()).isEqualTo(full.rejects());
      assertThat(outcome.decisions().lines().map(CohortDeciderTest::headOf))
          .containsExactlyElementsOf(
              full.decisions().lines().map(CohortDeciderTest::headOf).toList());
      assertThat(outcome.decisions().lines().map(CohortDeciderTest::decisionOf))
          .containsExactlyElementsOf(
              full.decisions()
                  .lines()
                  .map(CohortDeciderTest::decisionOf)
                  .map(decision -> decision.keeping(kept))
                  .toList());
      assertThat(
              CohortOutputs.summarize(
                  new ByteArrayInputStream(Cohort.bytes(outcome.decisions())),
                  new ByteArrayInputStream(Cohort.bytes(outcome.rejects()))))
          .isEqualTo(full.summary());
    }
  }

  private static String headOf(String line) {
    return line.substring(0, line.indexOf("\"decision\":"));
  }

  private static AdmissibilityDecision decisionOf(String line) {
    int from = line.indexOf("\"decision\":") + "\"decision\":".length();
    return CqpmJson.standard().readDecision(line.substring(from, line.length() - 1));
  }

  @Test
  void a_bad_line_is_rejected_with_its_number_and_problems_and_stops_nothing() {
    String bad =
        GOOD.replace("\"EMPLOYEE\"", "\"EMPLOYE\"").replace("\"route\"", "\"rout\":1,\"route\"");
    Outcome outcome =
        Cohort.decide(Cohort.decider().with(Explanations.english()), bad + "\n" + GOOD);
    assertThat(outcome.rejects())
        .isEqualTo(
            """
            {"line":1,"problems":[\
            {"code":"UNKNOWN_PROPERTY","pointer":"/rout","column":%d,"value":"rout",\
            "expected":["format","formatVersion","candidate","referential","route","target",\
            "hostCompany","enrolments","plans","commissions","assessments","reports","opinions",\
            "deliberations","retainedResults","revocations"],\
            "message":"The property rout is not known here. Correct its name, or take it out.\
             Possible properties: format, formatVersion, candidate, referential, route, target, hostCompany, enrolments, plans, commissions,\
             assessments, reports, opinions, deliberations, retainedResults, revocations."},\
            {"code":"UNKNOWN_CONSTANT","pointer":"/route","column":%d,"value":"EMPLOYE",\
            "expected":["EMPLOYEE","JOB_SEEKER","PRIOR_EXPERIENCE","OTHER"],\
            "suggestion":"EMPLOYEE","message":"Value not allowed (EMPLOYE).\
             Did you mean EMPLOYEE? Possible values: EMPLOYEE, JOB_SEEKER, PRIOR_EXPERIENCE\
             (recognition of prior experience (VAE)), OTHER."}]}
            """
                .formatted(bad.indexOf("\"rout\"") + 1, bad.indexOf("\"EMPLOYE\"") + 1));
    assertThat(outcome.decisions()).startsWith("{\"line\":2,");
  }

  @Test
  void a_candidacy_with_input_problems_is_rejected_with_their_places() {
    String bad = GOOD.replaceFirst("\"enrolment\"", "\"plan\"");
    Outcome outcome = Cohort.decide(Cohort.decider(), bad);
    assertThat(outcome.rejects())
        .contains("\"code\":\"INPUT_PROBLEM\",\"pointer\":\"/", "\"value\":\"ID_TWICE\"");
    assertThat(outcome.decisions()).isEmpty();
  }

  @Test
  void columns_go_on_after_a_carriage_return_within_a_line() {
    String odd = "\uFEFF" + GOOD.replace(",\"route\"", ",\r\"é\":1,\r\"route\"");
    String twice = GOOD.replaceFirst("\"enrolment\"", "\"plan\"").replace(",", ",\r");
    String unclosed = "{\r\"route\": \r[1,\r";
    Outcome outcome = Cohort.decide(Cohort.decider(), odd + "\n" + twice + "\n" + unclosed);
    assertThat(outcome.rejects().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .contains(
                        "\"UNKNOWN_PROPERTY\",\"pointer\":\"/?\",\"column\":%d,"
                            .formatted(odd.indexOf("\"é\""))),
            line ->
                assertThat(line)
                    .containsPattern(
                        "\"INPUT_PROBLEM\",\"pointer\":\"[^\"]*\",\"column\":(%d|%d),"
                            .formatted(
                                twice.indexOf("\"plan\"") + 1, twice.lastIndexOf("\"plan\"") + 1)),
            line ->
                assertThat(line)
                    .contains(
                        "\"column\":%d,\"value\":\"UNCLOSED\",\"expected\":[\"1\",\"%d\"]"
                            .formatted(unclosed.length(), unclosed.indexOf('[') + 1))
                    .contains("colonne %d".formatted(unclosed.indexOf('[') + 1)));
  }

  @Test
  void what_a_lenient_reader_warns_of_is_rejected_like_all_that_nobody_would_be_told() {
    String odd = GOOD.replace("\"route\"", "\"rout\":1,\"route\"");
    Outcome outcome = Cohort.decide(Cohort.decider().with(CqpmJson.standard().lenient()), odd);
    assertThat(outcome).isEqualTo(Cohort.decide(Cohort.decider(), odd));
    assertThat(outcome.rejects()).contains("\"code\":\"UNKNOWN_PROPERTY\",\"pointer\":\"/rout\"");
  }

  @Test
  void an_empty_line_is_a_line() {
    Outcome outcome = Cohort.decide(Cohort.decider(), "\n" + GOOD + "\n\r\n");
    assertThat(outcome.rejects())
        .contains("{\"line\":1,\"problems\":[{\"code\":\"EMPTY_DOCUMENT\"")
        .contains("{\"line\":3,\"problems\":[{\"code\":\"EMPTY_DOCUMENT\"");
    assertThat(outcome.summary().lines()).isEqualTo(3);
  }

  @Test
  void a_line_of_the_greatest_length_is_read_and_a_longer_one_rejected() {
    String most = GOOD + " ".repeat(4_000 - GOOD.length());
    Outcome outcome = Cohort.decide(Cohort.decider(), most + "\r\n" + most + " \r\n" + most);
    assertThat(outcome.rejects())
        .isEqualTo(
            """
            {"line":2,"problems":[{"code":"TOO_LONG","pointer":"","column":1,"value":"document",\
            "expected":["4000"],"message":"Le document est trop long (limite : 4000 octets). Vérifiez qu'il n'en contient pas plusieurs. Sinon, dans une cohorte, mettez cette candidature dans un fichier et décidez-la à part ; ailleurs, faites relever la limite du programme."}]}
            """);
    assertThat(outcome.summary().decided()).isEqualTo(2);
  }

  @Test
  void a_line_that_is_millions_of_bytes_long_is_passed_over() {
    byte[] input = new byte[10_000_000];
    Arrays.fill(input, (byte) '[');
    byte[] good = Cohort.bytes("\n" + GOOD);
    System.arraycopy(good, 0, input, input.length - good.length, good.length);
    Outcome outcome = Cohort.decide(Cohort.decider(), input);
    assertThat(outcome.rejects()).startsWith("{\"line\":1,").contains("TOO_LONG").hasLineCount(1);
    assertThat(outcome.decisions()).startsWith("{\"line\":2,").hasLineCount(1);
  }

  @Test
  void compressed_input_is_recognised_and_output_may_be_compressed() {
    String input = GOOD + "\nbad\n" + UNDETERMINED;
    assertThat(Cohort.decide(Cohort.decider(), Cohort.gzip(Cohort.bytes(input))))
        .isEqualTo(Cohort.decide(Cohort.decider(), input));

    Outcome outcome = Cohort.decide(Cohort.decider(), input);
    assertThat(
            CohortOutputs.summarize(
                new ByteArrayInputStream(Cohort.gzip(Cohort.bytes(outcome.decisions()))),
                new ByteArrayInputStream(Cohort.bytes(outcome.rejects()))))
        .isEqualTo(outcome.summary());
  }

  @Test
  void the_policy_is_that_of_the_host() {
    DecisionPolicy policy = DecisionPolicy.builder().minimumCommissionMembers(3).build();
    String decided =
        CqpmJson.standard()
            .writeLine(
                ENGINE.decide(
                    DecisionRequest.builder()
                        .referential(Cohort.REFERENTIAL)
                        .candidacy(CqpmJson.standard().readCandidacy(GOOD))
                        .asOf(CompleteCandidacy.LAST_DAY)
                        .policy(policy)
                        .build()));
    assertThat(Cohort.decide(Cohort.decider().with(policy), GOOD).decisions())
        .endsWith("\"decision\":" + decided + "}\n");
    assertThat(decided).isNotEqualTo(decision(GOOD));
  }

  @Test
  void without_decisions_the_summary_and_the_rejects_are_the_same() {
    String input = String.join("\n", Cohort.GOOD) + "\nbad";
    ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    Outcome outcome = Cohort.decide(Cohort.decider(), input);
    assertThat(Cohort.decider().summarize(new ByteArrayInputStream(Cohort.bytes(input)), rejects))
        .isEqualTo(outcome.summary());
    assertThat(rejects).hasToString(outcome.rejects());
  }

  @Test
  void a_referential_that_is_wrong_in_itself_is_no_fault_of_a_line() {
    CertificationReferential wrong =
        CertificationReferential.builder()
            .from(Cohort.REFERENTIAL)
            .addAllMethods(Cohort.REFERENTIAL.getMethods())
            .build();
    assertThatThrownBy(() -> CohortDecider.of(ENGINE, wrong, CompleteCandidacy.LAST_DAY))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.getProblems())
                    .extracting(InputProblem::code)
                    .containsOnly(InputProblemCode.REFERENTIAL_ID_TWICE));
  }

  @Test
  void no_thread_and_no_line_before_the_first_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cohort.decider().withThreads(0))
        .withMessage("There are 0 threads, and must be at least 1.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cohort.decider().startingAfter(-1))
        .withMessage("The line to start after is -1, and must be at least 0.");
  }
}
