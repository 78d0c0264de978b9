package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.AgreementText;
import io.github.cqpm.io.document.CohortFigures;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.document.ValueDifference;
import io.github.cqpm.io.document.Verification;
import io.github.cqpm.io.document.Verification.Verdict;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of earlier versions are read as if they were written today; later ones are refused. */
class VersionsTest {
  private static final CqpmJson JSON = CqpmJson.standard();

  /** Returns a decision that the command line wrote when the version was 1. */
  private static String ofVersion1() throws IOException {
    return text("version1/decision.json");
  }

  private static String text(String name) throws IOException {
    try (InputStream stream = VersionsTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<DocumentProblem> problems(String decision) {
    return Refused.problems(() -> JSON.readDecision(decision));
  }

  @Test
  void a_decision_of_version_1_is_read_and_written_as_one_of_today() throws IOException {
    Reading<AdmissibilityDecision> reading = JSON.read(ofVersion1(), AdmissibilityDecision.class);
    assertThat(reading.getVersion()).isEqualTo(1);
    assertThat(reading.getWarnings()).isEmpty();
    AdmissibilityDecision decision = reading.getValue();
    assertThat(decision.getOutcome()).isEqualTo(AdmissibilityStatus.ADMISSIBLE);
    assertThat(decision.getProvenance().getRules())
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.parameters()).isEmpty());
    assertThat(JSON.writeLine(decision))
        .isEqualTo(
            ofVersion1()
                .strip()
                .replace("\"formatVersion\":1", "\"formatVersion\":3")
                .replace(",\"citation\":", ",\"parameters\":{},\"citation\":")
                .replace("\"caution\":\"\"}}", "\"caution\":\"\"},\"ofHost\":false}"));
  }

  @Test
  void a_decision_of_version_2_is_read_with_the_rule_from_which_each_step_follows()
      throws IOException {
    String written = text("version2/decision.json");
    Reading<AdmissibilityDecision> reading = JSON.read(written, AdmissibilityDecision.class);
    assertThat(reading.getVersion()).isEqualTo(2);
    assertThat(reading.getWarnings()).isEmpty();
    AdmissibilityDecision decision = reading.getValue();
    assertThat(decision.getRecords()).isEmpty();
    assertThat(decision.getRemainingSteps())
        .hasSize(7)
        .noneMatch(step -> decision.find(step.rule(), step.subject().key()).orElseThrow().isClear())
        .filteredOn(step -> step.action() == RemainingStep.Action.ASSESS_AGAIN)
        .extracting(step -> step.subject().key() + " " + step.rule())
        .containsExactly("BDC0158-2 competency/acquired", "BDC0167-2 competency/validated-by-jury");
    assertThat(
            JSON.writeLine(decision)
                .replaceAll("(\"key\":\"[^\"]+\"}),\"rule\":\"[^\"]+\"", "$1")
                .replace("COMPETENCY_NOT_YET_VALIDATED", "COMPETENCY_PENDING")
                .replace("NO_RESULT_BY_RULING", "NO_RESULT_YET"))
        .isEqualTo(
            written
                .strip()
                .replace("\"formatVersion\":2", "\"formatVersion\":3")
                .replace("\"caution\":\"\"}}", "\"caution\":\"\"},\"ofHost\":false}"));
  }

  /**
   * Returns a decision that 0.1.0 wrote under the agreement, with two rules of a host's: one of
   * them carries a prefix of ours.
   */
  private static AdmissibilityDecision ofVersion2WithHostRules() throws IOException {
    return JSON.readDecision(text("version2/decision-with-host-rules.json"));
  }

  @Test
  void a_decision_of_version_2_tells_of_the_rules_that_were_not_ours_that_they_were_a_hosts()
      throws IOException {
    assertThat(ofVersion2WithHostRules().getProvenance().getRules())
        .filteredOn(AppliedRule::ofHost)
        .extracting(AppliedRule::id)
        .containsExactly(RuleId.of("plan/own"), RuleId.of("acme/fees-paid"));
  }

  @Test
  void a_caution_of_version_2_that_was_ours_is_read_as_its_code_and_a_hosts_as_it_stands()
      throws IOException {
    assertThat(ofVersion2WithHostRules().getProvenance().getRules())
        .extracting(rule -> rule.citation().caution())
        .filteredOn(caution -> !caution.isEmpty())
        .containsExactly(
            "AGREEMENT_REVISION_NOT_SEEN",
            "AGREEMENT_REVISION_NOT_SEEN",
            "AGREEMENT_REVISION_NOT_SEEN",
            "remplacé en 2027");
    assertThat(ofVersion2WithHostRules().getProvenance().getCautions())
        .containsExactly("AGREEMENT_REVISION_NOT_SEEN", "remplacé en 2027");
  }

  @Test
  void codes_that_meant_two_things_in_version_2_are_read_as_what_they_meant() throws IOException {
    AdmissibilityDecision decision = ofVersion2WithHostRules();
    assertThat(decision.find(RuleId.CERTIFICATION_ADMISSIBILITY, "candidacy").orElseThrow().codes())
        .contains(ReasonCode.COMPETENCY_FAILED, ReasonCode.COMPETENCY_NOT_YET_VALIDATED)
        .doesNotContain(MissingFact.COMPETENCY_PENDING.code());
    assertThat(decision.getFindings(RuleId.BLOCK_ADMISSIBILITY))
        .flatExtracting(finding -> finding.answer().codes())
        .contains(MissingFact.COMPETENCY_PENDING.code());
    assertThat(decision.getFindings(RuleId.CONDITIONS_RESPECTED))
        .flatExtracting(finding -> finding.answer().codes())
        .contains(ReasonCode.CONDITIONS_RESPECTED, MissingFact.PERFORMANCE_CONDITIONS.code());
    assertThat(decision.getFindings(RuleId.RULING_AGREES_WITH_COMMISSION))
        .flatExtracting(finding -> finding.answer().codes())
        .contains(ReasonCode.NO_RESULT_BY_RULING)
        .doesNotContain(ReasonCode.NO_RESULT_YET);
  }

  @Test
  void a_decision_of_version_2_with_a_step_that_is_no_step_is_refused_at_its_place()
      throws IOException {
    String written = text("version2/decision.json");
    String bad = written.replaceFirst("\\{\"action\":\"ASSESS\",[^}]+}}", "7");
    assertThat(problems(bad))
        .singleElement()
        .extracting(DocumentProblem::code, DocumentProblem::pointer)
        .containsExactly(DocumentProblemCode.WRONG_TYPE, "/remainingSteps/0");
    assertThat(problems(written.replaceFirst("\"remainingSteps\":", "\"competencies\":[],$0")))
        .extracting(DocumentProblem::code)
        .contains(DocumentProblemCode.DUPLICATE_PROPERTY);
  }

  /**
   * Verifies what 0.1.0 decided under the agreement on blocks of a candidacy with an unlisted
   * method: each of what version 3 brought is in what is decided today.
   */
  private static Verification verify(String decision) throws IOException {
    return verify(
        decision,
        text("version2/agreement-candidacy.json"),
        Referentials.technicoCommercialIndustriel());
  }

  private static Verification verify(
      String decision, String candidacy, CertificationReferential referential) {
    return DecisionVerifier.verify(
        CertificationEngine.of(RuleSet.agreement()),
        JSON.read(decision, AdmissibilityDecision.class),
        referential,
        JSON.readCandidacy(candidacy));
  }

  /** The document is the one that 0.1.0 bundles. */
  @Test
  void a_referential_of_version_1_is_read_as_if_it_listed_the_four_axes() throws IOException {
    Reading<CertificationReferential> reading =
        JSON.read(text("version1/referential.json"), CertificationReferential.class);
    assertThat(reading.getVersion()).isEqualTo(1);
    assertThat(reading.getWarnings()).isEmpty();
    assertThat(reading.getValue()).isEqualTo(Referentials.technicoCommercialIndustriel());
    assertThat(JSON.write(reading.getValue()))
        .isEqualTo(JSON.write(Referentials.technicoCommercialIndustriel()));
  }

  @Test
  void what_is_wrong_with_a_referential_of_version_1_has_its_place_as_written() throws IOException {
    String bad = text("version1/referential.json").replaceFirst("\"METHODS\"", "\"METH ODS\"");
    assertThat(Refused.problems(() -> JSON.readReferential(bad)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(DocumentProblemCode.MALFORMED_VALUE);
              assertThat(problem.pointer())
                  .isEqualTo("/blocks/0/competencies/0/assessment/criteria/0/dimension");
            });
  }

  @Test
  void a_name_of_version_1_in_a_document_of_today_is_told_what_it_is_called_now()
      throws IOException {
    String mixed =
        text("version1/referential.json").replace("\"formatVersion\": 1", "\"formatVersion\": 2");
    assertThat(Refused.problems(() -> JSON.readReferential(mixed)))
        .filteredOn(problem -> problem.code() == DocumentProblemCode.UNKNOWN_PROPERTY)
        .hasSize(28)
        .allMatch(problem -> problem.suggestion().equals("id"));
  }

  @Test
  void what_the_engine_finds_in_a_referential_of_version_1_has_its_place_as_written()
      throws IOException {
    String bad = text("version1/referential.json").replaceFirst("\"METHODS\"", "\"METHOD\"");
    Reading<CertificationReferential> reading = JSON.read(bad, CertificationReferential.class);
    assertThat(reading.locate(CertificationEngine.standard().check(reading.getValue())))
        .extracting(problem -> problem.value() + " " + problem.pointer())
        .containsExactly("UNKNOWN_AXIS /blocks/0/competencies/0/assessment/criteria/0/dimension");
  }

  @Test
  void a_decision_by_a_referential_of_version_1_is_verified_with_it_and_with_that_of_today()
      throws IOException {
    String written = text("version2/criterion-left-out.json");
    String candidacy = text("version2/criterion-left-out-candidacy.json");
    assertThat(JSON.readDecision(written).getFindings(RuleId.EVERY_CRITERION_CONSIDERED))
        .flatExtracting(finding -> finding.answer().arguments())
        .extracting(Argument::name)
        .contains("criterion");
    for (CertificationReferential referential :
        List.of(
            Referentials.technicoCommercialIndustriel(),
            JSON.readReferential(text("version1/referential.json")))) {
      Verification verification = verify(written, candidacy, referential);
      assertThat(verification.differences()).isEmpty();
      assertThat(verification.digested()).isTrue();
      assertThat(verification.getVerdict()).isEqualTo(Verdict.PARTLY_VERIFIED);
    }
  }

  @Test
  void a_decision_by_another_referential_of_version_1_is_found_by_its_digest() throws IOException {
    Verification verification =
        verify(
            text("version2/criterion-left-out.json"),
            text("version2/criterion-left-out-candidacy.json"),
            JSON.readReferential(
                text("version1/referential.json").replaceFirst("vente", "location")));
    assertThat(verification.findDifferingDigests()).containsExactly("referential");
  }

  @Test
  void what_version_2_does_not_tell_is_no_alteration_and_told_as_not_verified() throws IOException {
    Verification verification = verify(text("version2/agreement.json"));
    assertThat(verification.differences()).isEmpty();
    assertThat(verification.toDecisionDifference().isEmpty()).isTrue();
    assertThat(verification.digested()).isTrue();
    assertThat(verification.olderVersion()).contains(2);
    assertThat(verification.getVerdict()).isEqualTo(Verdict.PARTLY_VERIFIED);
    assertThat(verification.isConfirmed()).isFalse();
    assertThat(Explanations.french().explain(verification))
        .startsWith("Décision concordante, mais vérifiée en partie seulement")
        .contains("une version plus ancienne de son format (2)")
        .contains("Réserve\u202F: l’accord de branche a été révisé le 13 décembre 2024")
        .hasLineCount(3);
  }

  @Test
  void taken_for_one_of_today_it_differs_by_what_version_3_brought() throws IOException {
    String written = text("version2/agreement.json");
    Verification verification =
        DecisionVerifier.verify(
            CertificationEngine.of(RuleSet.agreement()),
            JSON.readDecision(written),
            Referentials.technicoCommercialIndustriel(),
            JSON.readCandidacy(text("version2/agreement-candidacy.json")));
    assertThat(verification.differences())
        .extracting(ValueDifference::pointer)
        .contains("/records")
        .anyMatch(pointer -> pointer.startsWith("/remainingSteps"))
        .anyMatch(pointer -> pointer.matches("/provenance/rules/[0-9]+/citation/quote"))
        .anyMatch(pointer -> pointer.matches("/findings/[0-9]+/answer/reason/code"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"outcome\":\"UNDETERMINED\" | \"outcome\":\"ADMISSIBLE\"",
        "\"action\":\"ASSESS\" | \"action\":\"AWARD\"",
        "\"code\":\"NO_REPORT_ASKED\" | \"code\":\"METHOD_NOT_LISTED\"",
        "\"provenance\": | \"records\":[\"EV-1\"],\"provenance\":",
        "\"quote\":\"[^\"]+\" | \"quote\":\"\"",
        "\"quote\":\"\" | \"quote\":\"new\"",
        "\"asOf\":\"2026-06-30\" | \"asOf\":\"2026-07-01\"",
        "\"formatVersion\":2 | \"formatVersion\":1"
      })
  void an_altered_decision_of_version_2_is_found(String value, String other) throws IOException {
    String written = text("version2/agreement.json");
    String altered = written.replaceFirst(value, other);
    assertThat(altered).isNotEqualTo(written);
    assertThat(verify(altered).getVerdict()).isEqualTo(Verdict.DIFFERENT);
  }

  @Test
  void what_only_a_decision_of_version_3_tells_of_its_rule_set_is_no_alteration_of_an_older_one()
      throws IOException {
    AgreementText over =
        AgreementText.builder()
            .version("2")
            .firstDay(LocalDate.of(2020, 1, 1))
            .lastDay(LocalDate.of(2025, 12, 31))
            .build();
    Verification verification =
        DecisionVerifier.verify(
            CertificationEngine.of(RuleSet.agreement(List.of(over))),
            JSON.read(
                text("version2/agreement.json")
                    .replace("\"ruleSetVersion\":\"1\"", "\"ruleSetVersion\":\"2\""),
                AdmissibilityDecision.class),
            Referentials.technicoCommercialIndustriel(),
            JSON.readCandidacy(text("version2/agreement-candidacy.json")));
    assertThat(verification.differences()).isEmpty();
    assertThat(verification.recomputed().getProvenance().getCautions())
        .containsExactly("AGREEMENT_REVISION_NOT_SEEN");
  }

  @Test
  void a_summary_of_version_1_is_read_as_figures_of_which_the_basis_is_not_told()
      throws IOException {
    Reading<CohortSummary> reading =
        JSON.read(text("version1/cohort-summary.json"), CohortSummary.class);
    assertThat(reading.getVersion()).isEqualTo(1);
    CohortSummary summary = reading.getValue();
    assertThat(List.of(summary.lines(), summary.decided(), summary.rejected()))
        .containsExactly(40L, 34L, 6L);
    CohortFigures figures = summary.figures().get(0);
    assertThat(summary.figures()).containsExactly(figures);
    assertThat(figures.basis()).isEmpty();
    assertThat(figures.outcomes().values()).containsExactly(4L, 11L, 19L);
    assertThat(figures.causes()).hasSize(14).containsEntry(ReasonCode.REPORT_LATE, 1L);
    assertThat(figures.stages()).isEmpty();
    assertThat(JSON.read(JSON.write(summary), CohortSummary.class).getValue()).isEqualTo(summary);
  }

  @Test
  void a_summary_of_version_1_in_which_nothing_was_decided_has_no_figures() {
    String empty =
        "{\"format\":\"cqpm-cohort-summary\",\"formatVersion\":1,\"lines\":1,\"decided\":0,"
            + "\"rejected\":1,\"outcomes\":{},\"certifications\":{},\"blocks\":{},\"awards\":{},"
            + "\"competencies\":{},\"reasons\":{},\"problems\":{\"TOO_LONG\":1}}";
    assertThat(JSON.read(empty, CohortSummary.class).getValue().figures()).isEmpty();
    assertThatThrownBy(
            () ->
                JSON.read(
                    empty.replace("\"outcomes\":{}", "\"outcomes\":{\"ADMISSIBLE\":1}"),
                    CohortSummary.class))
        .isInstanceOf(InvalidDocumentException.class);
  }

  @Test
  void parameters_written_while_the_version_was_still_1_are_kept() throws IOException {
    String written =
        ofVersion1()
            .replaceFirst(",\"citation\":", ",\"parameters\":{\"least\":\"3\"},\"citation\":");
    assertThat(JSON.readDecision(written).getProvenance().getRules().get(0).parameters())
        .containsEntry("least", "3");
  }

  @Test
  void a_later_decision_lacks_its_parameters() throws IOException {
    assertThat(problems(ofVersion1().replace("\"formatVersion\":1", "\"formatVersion\":2")))
        .extracting(DocumentProblem::code)
        .containsOnly(DocumentProblemCode.MISSING_PROPERTY);
  }

  @Test
  void what_is_wrong_with_a_decision_of_version_1_has_its_place_as_written() throws IOException {
    String bad = ofVersion1().replaceFirst("\"severity\":\"BLOCKING\"", "\"severity\":\"BLOCKIN\"");
    assertThat(problems(bad))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(DocumentProblemCode.UNKNOWN_CONSTANT);
              assertThat(problem.pointer()).isEqualTo("/provenance/rules/0/severity");
              assertThat(problem.column()).isEqualTo(1 + bad.indexOf("\"BLOCKIN\""));
              assertThat(problem.suggestion()).isEqualTo("BLOCKING");
            });
  }

  @Test
  void a_later_version_is_refused_with_one_problem_whatever_else_it_says() throws IOException {
    String later =
        ofVersion1().replace("\"formatVersion\":1", "\"formatVersion\":7,\"novelty\":{\"a\":1}");
    assertThat(problems(later))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(DocumentProblemCode.UNSUPPORTED_VERSION);
              assertThat(problem.pointer()).isEqualTo("/formatVersion");
              assertThat(Explanations.english().explain(problem))
                  .isEqualTo(
                      "The document is of version 7 of its format, written by a newer version of"
                          + " the library; this one reads up to version 3. Update the library; if you"
                          + " typed this number by hand, write 3.");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void a_version_that_never_was_is_refused(String version) throws IOException {
    assertThat(
            problems(ofVersion1().replace("\"formatVersion\":1", "\"formatVersion\":" + version)))
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(DocumentProblemCode.UNKNOWN_VERSION);
              assertThat(problem.value()).isEqualTo(version);
              assertThat(Explanations.french().explain(problem)).contains("n'a jamais eu");
            });
  }
}
