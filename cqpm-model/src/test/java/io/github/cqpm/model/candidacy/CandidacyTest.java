package io.github.cqpm.model.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.Specimens;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CandidacyTest {
  /** The list of a candidacy in which each kind of record stands. */
  private static final Map<Class<?>, Function<Candidacy, List<?>>> LISTS =
      Map.of(
          Enrolment.class, Candidacy::getEnrolments,
          AssessmentPlan.class, Candidacy::getPlans,
          CommissionAssessment.class, Candidacy::getAssessments,
          ProjectReport.class, Candidacy::getReports,
          CompanyOpinion.class, Candidacy::getOpinions,
          JuryDeliberation.class, Candidacy::getDeliberations,
          RetainedResult.class, Candidacy::getRetainedResults,
          Revocation.class, Candidacy::getRevocations);

  private static final Candidacy BEGUN =
      Candidacy.builder()
          .candidate(Specimens.of(Candidacy.class).getCandidate())
          .referential(Specimens.of(Candidacy.class).getReferential())
          .route(AccessRoute.JOB_SEEKER)
          .target(CertificationTarget.blocks())
          .hostCompany(false)
          .build();

  static Stream<Class<?>> kinds() {
    return Arrays.stream(CandidacyRecord.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_record_is_added_to_the_list_of_its_kind_and_to_no_other(Class<?> kind) {
    CandidacyRecord record = record(kind, "r1", 1);
    Candidacy candidacy = BEGUN.plus(record);
    LISTS.forEach(
        (other, list) -> {
          List<?> expected = other == kind ? List.of(record) : List.of();
          assertThat(list.apply(candidacy)).as("list of %s", other).isEqualTo(expected);
        });
    assertThat(candidacy.getRecords()).containsExactly(record);
    assertThat(candidacy.getCommissions()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_record_is_added_after_those_of_its_kind(Class<?> kind) {
    CandidacyRecord first = record(kind, "r2", 2);
    CandidacyRecord second = record(kind, "r1", 1);
    Candidacy candidacy = BEGUN.plus(first).plus(second);
    assertThat(LISTS.get(kind).apply(candidacy)).isEqualTo(List.of(first, second));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_record_taken_out_is_as_if_it_had_never_been_entered(Class<?> kind) {
    Candidacy before = BEGUN.plus(record(kind, "r1", 1));
    Candidacy after = before.plus(record(kind, "r2", 1)).without(RecordId.of("r2"));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void records_of_all_kinds_come_in_one_order() {
    List<CandidacyRecord> expected =
        Stream.of(1, 2)
            .flatMap(
                day ->
                    kinds()
                        .map(kind -> record(kind, kind.getSimpleName() + day, day))
                        .sorted((one, other) -> one.getId().compareTo(other.getId())))
            .toList();
    Candidacy.Builder builder = Candidacy.builder().from(BEGUN);
    for (int last = expected.size() - 1; last >= 0; last--) {
      builder.add(expected.get(last));
    }
    assertThat(builder.build().getRecords()).containsExactlyElementsOf(expected);
  }

  @Test
  void a_commission_is_added_and_is_no_record() {
    AssessmentCommission commission = Specimens.of(AssessmentCommission.class);
    Candidacy candidacy = BEGUN.plus(commission);
    assertThat(candidacy.getCommissions()).containsExactly(commission);
    assertThat(candidacy.getRecords()).isEmpty();
  }

  @Test
  void all_that_bears_an_id_is_taken_out_together_and_the_rest_of_the_candidacy_stays() {
    Candidacy filled = Specimens.of(Candidacy.class);
    Candidacy emptied = filled.without(RecordId.of("r1"));
    assertThat(filled.getRecords()).hasSize(LISTS.size());
    assertThat(emptied)
        .isEqualTo(
            Candidacy.builder()
                .candidate(filled.getCandidate())
                .referential(filled.getReferential())
                .route(filled.getRoute())
                .target(filled.getTarget())
                .hostCompany(filled.getHostCompany())
                .build());
  }

  @Test
  void an_id_that_nothing_bears_takes_nothing_out() {
    Candidacy filled = Specimens.of(Candidacy.class);
    assertThat(filled.without(RecordId.of("r2"))).isEqualTo(filled);
  }

  @Test
  void what_others_say_of_a_record_taken_out_stays() {
    Candidacy candidacy =
        BEGUN
            .plus(record(Enrolment.class, "r1", 1))
            .plus(
                Specimens.of(
                    Revocation.class, Map.of("id", RecordId.of("r2"), "record", RecordId.of("r1"))))
            .without(RecordId.of("r1"));
    assertThat(candidacy.getEnrolments()).isEmpty();
    assertThat(candidacy.getRevocations())
        .extracting(Revocation::getRecord)
        .containsExactly(RecordId.of("r1"));
  }

  @Test
  void a_candidacy_aims_at_the_whole_cqpm_and_says_nothing_of_a_company_unless_told() {
    Candidacy least =
        Candidacy.builder()
            .candidate(BEGUN.getCandidate())
            .referential(BEGUN.getReferential())
            .route(AccessRoute.OTHER)
            .build();
    assertThat(least.getTarget()).isEqualTo(CertificationTarget.certificate());
    assertThat(least.getHostCompany()).isEqualTo(Optional.empty());
    assertThat(least.getRecords()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void an_assessment_has_a_result_where_it_is_acquired_or_not(AssessmentResult result) {
    assertThat(Specimens.of(CommissionAssessment.class, Map.of("result", result)).hasResult())
        .isEqualTo(
            Set.of(AssessmentResult.ACQUIRED, AssessmentResult.NOT_ACQUIRED).contains(result));
  }

  @Test
  void each_type_of_record_is_a_kind_of_its_own() {
    assertThat(kinds().map(kind -> record(kind, "r1", 1).getKind()))
        .containsExactlyInAnyOrder(RecordKind.values());
  }

  private static CandidacyRecord record(Class<?> kind, String id, int day) {
    return (CandidacyRecord)
        Specimens.of(kind, Map.of("id", RecordId.of(id), "date", LocalDate.of(2026, 3, day)));
  }
}
