package io.github.cqpm.io.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.StatusChange;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs of rules or policies over one cohort: who changes, and because of which rule. */
class CohortChangesTest {
  private static final CohortDecider BEFORE = Cohort.decider();
  private static final String COHORT = String.join("\n", Cohort.GOOD) + "\nbad\n";

  private final ByteArrayOutputStream changed = new ByteArrayOutputStream();
  private final ByteArrayOutputStream rejected = new ByteArrayOutputStream();

  private CohortChanges compare(CohortDecider after, String cohort) {
    return BEFORE.compare(after, new ByteArrayInputStream(Cohort.bytes(cohort)), changed, rejected);
  }

  private static CohortDecider withNotice(RuleId rule) {
    return BEFORE.with(DecisionPolicy.builder().addNotice(rule).build());
  }

  private static CohortDecider agreement() {
    return CohortDecider.of(
        CertificationEngine.of(RuleSet.agreement()),
        Cohort.REFERENTIAL,
        CompleteCandidacy.LAST_DAY);
  }

  private static Candidacy complete() {
    return Cohort.without("");
  }

  @Test
  void nothing_changes_by_the_same_rules_and_each_line_is_counted() {
    CohortChanges changes = compare(BEFORE, COHORT);
    assertThat(List.of(changes.lines(), changes.decided(), changes.rejected(), changes.changed()))
        .containsExactly(6L, 5L, 1L, 0L);
    assertThat(changes.outcomes())
        .isEqualTo(
            Map.of(
                AdmissibilityStatus.ADMISSIBLE,
                Map.of(AdmissibilityStatus.ADMISSIBLE, 1L),
                AdmissibilityStatus.UNDETERMINED,
                Map.of(AdmissibilityStatus.UNDETERMINED, 4L)));
    assertThat(changes.rules()).isEmpty();
    assertThat(changed.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(rejected.toString(StandardCharsets.UTF_8)).startsWith("{\"line\":6,");
  }

  @Test
  void a_rule_that_is_only_noticed_now_is_why() {
    CohortChanges changes = compare(withNotice(RuleId.OPINION_GIVEN), COHORT);
    assertThat(changes.outcomes().get(AdmissibilityStatus.UNDETERMINED))
        .isEqualTo(
            Map.of(AdmissibilityStatus.ADMISSIBLE, 1L, AdmissibilityStatus.UNDETERMINED, 3L));
    assertThat(changes.rules()).isEqualTo(Map.of(RuleId.OPINION_GIVEN, 1L));
    assertThat(changes.kinds())
        .containsEntry(StatusChange.Kind.OUTCOME, 1L)
        .containsEntry(StatusChange.Kind.COMPETENCY, 1L);
    assertThat(changed.toString(StandardCharsets.UTF_8))
        .hasLineCount(1)
        .startsWith(
            "{\"line\":4,\"candidate\":\"candidate\",\"statuses\":[{\"kind\":\"OUTCOME\","
                + "\"key\":\"candidacy\",\"before\":\"UNDETERMINED\",\"after\":\"ADMISSIBLE\"},")
        .endsWith("],\"rules\":[\"company/opinion-given\"]}\n");
  }

  @Test
  void a_record_that_counts_no_longer_is_why_and_not_what_follows() {
    CohortChanges changes =
        compare(
            BEFORE.with(DecisionPolicy.builder().minimumCommissionMembers(9).build()),
            Cohort.line(complete()));
    assertThat(changes.rules()).isEqualTo(Map.of(RuleId.SEVERAL_MEMBERS, 1L));
  }

  @Test
  void a_jury_that_may_overrule_changes_what_is_acquired() {
    CommissionAssessment assessment = complete().getAssessments().get(0);
    Candidacy failed =
        complete()
            .without(assessment.getId())
            .plus(
                CommissionAssessment.builder()
                    .from(assessment)
                    .result(AssessmentResult.NOT_ACQUIRED)
                    .build());
    CohortChanges changes =
        compare(
            BEFORE.with(DecisionPolicy.builder().juryMayOverrule(true).build()),
            Cohort.line(failed));
    assertThat(changes.outcomes())
        .isEqualTo(
            Map.of(AdmissibilityStatus.NOT_ADMISSIBLE, Map.of(AdmissibilityStatus.ADMISSIBLE, 1L)));
    assertThat(changes.rules()).isEqualTo(Map.of(RuleId.COMPETENCY_ACQUIRED, 1L));
  }

  @Test
  void rules_of_the_agreement_are_why_where_they_retain_a_result_or_refuse_a_jury() {
    JuryDeliberation deliberation = complete().getDeliberations().get(0);
    Candidacy unknownJury =
        complete()
            .without(deliberation.getId())
            .plus(
                JuryDeliberation.builder()
                    .from(deliberation)
                    .jury(DeliberationJury.builder().build())
                    .build());
    Candidacy retained =
        Cohort.without("deliberation")
            .plus(
                RetainedResult.builder()
                    .id(RecordId.of("earlier"))
                    .date(CompleteCandidacy.LAST_DAY.minusMonths(1))
                    .certification(Cohort.REFERENTIAL.getId())
                    .part(CertificationPart.of("BDC0001-1"))
                    .build());
    CohortChanges changes =
        compare(agreement(), Cohort.line(unknownJury) + "\n" + Cohort.line(retained));
    assertThat(changes.changed()).isEqualTo(2);
    assertThat(changes.rules())
        .isEqualTo(Map.of(RuleId.JOINT_COMPOSITION, 1L, RuleId.COMPETENCY_RETENTION, 1L));
  }

  @Test
  void threads_change_nothing() {
    String many = (COHORT.stripTrailing() + "\n").repeat(60);
    CohortChanges alone = compare(withNotice(RuleId.OPINION_GIVEN), many);
    String lines = changed.toString(StandardCharsets.UTF_8);
    changed.reset();
    CohortChanges together =
        BEFORE
            .withThreads(3)
            .compare(
                withNotice(RuleId.OPINION_GIVEN),
                new ByteArrayInputStream(Cohort.bytes(many)),
                changed,
                OutputStream.nullOutputStream());
    assertThat(together).isEqualTo(alone);
    assertThat(alone.changed()).isEqualTo(60);
    assertThat(changed.toString(StandardCharsets.UTF_8)).isEqualTo(lines);
  }

  @Test
  void those_that_change_go_to_a_file_that_was_not_there(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("changes.ndjson");
    CohortFiles.none()
        .withDecisions(file)
        .compare(
            BEFORE,
            withNotice(RuleId.OPINION_GIVEN),
            new ByteArrayInputStream(Cohort.bytes(COHORT)),
            changed);
    assertThat(Files.readAllLines(file))
        .hasSize(1)
        .allMatch(line -> line.startsWith("{\"line\":4"));
    assertThat(changed.size()).isZero();
  }
}
