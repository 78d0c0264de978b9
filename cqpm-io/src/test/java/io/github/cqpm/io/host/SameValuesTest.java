package io.github.cqpm.io.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.FormatExamples;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.format.HostValues;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.referential.CompetencyId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of ours inside a host's own, and the same bytes whatever the host's mapper. */
class SameValuesTest {
  private static final CqpmJson JSON = CqpmJson.standard();
  private static final Candidacy CANDIDACY = JSON.readCandidacy(FormatExamples.candidacy());

  /** A host's own value. */
  record Dossier(
      String label,
      @Nullable Candidacy candidacy,
      List<Enrolment> enrolments,
      Map<CompetencyId, OpinionStance> stances,
      Map<CandidateReference, Integer> marks,
      Optional<Candidacy> former) {}

  static List<Host> all() {
    return Hosts.all().toList();
  }

  static List<Host> strictAndLenient() {
    return Hosts.strictAndLenient().toList();
  }

  private static String compact(String json) {
    try {
      return new ObjectMapper().readTree(json).toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Dossier dossier() {
    return new Dossier(
        "d",
        CANDIDACY,
        CANDIDACY.getEnrolments(),
        Map.of(CompetencyId.parse("BDC0158-1"), OpinionStance.FAVOURABLE),
        Map.of(CandidateReference.of("c-1"), 3),
        Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("all")
  void documents_are_written_to_the_same_bytes(Host host) {
    var referential = JSON.readReferential(FormatExamples.referential());
    var decision = JSON.readDecision(FormatExamples.decision());
    assertThat(host.write(decision)).isEqualTo(JSON.writeLine(decision));
    for (FindingsKept kept : FindingsKept.values()) {
      var compact = decision.keeping(kept);
      assertThat(host.write(compact)).isEqualTo(JSON.writeLine(compact));
      assertThat(host.read(host.write(compact), AdmissibilityDecision.class)).isEqualTo(compact);
    }
    assertThat(host.write(CANDIDACY)).isEqualTo(compact(JSON.write(CANDIDACY)));
    assertThat(host.write(referential)).isEqualTo(compact(JSON.write(referential)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void trees_and_conversions_agree_with_texts(Host host) {
    assertThat(host.writeTree(CANDIDACY)).isEqualTo(host.write(CANDIDACY));
    assertThat(host.readTree(FormatExamples.candidacy(), Candidacy.class)).isEqualTo(CANDIDACY);
    assertThat(host.convert(CANDIDACY, Candidacy.class)).isEqualTo(CANDIDACY);
    Candidacy other = CANDIDACY.without(CANDIDACY.getRecords().get(0).getId());
    assertThat(host.update(other, FormatExamples.candidacy())).isEqualTo(CANDIDACY);
  }

  @ParameterizedTest
  @MethodSource("strictAndLenient")
  void a_value_of_the_hosts_holds_values_of_ours(Host host) {
    String json = host.write(dossier());
    assertThat(json)
        .contains(
            "\"candidacy\":" + host.write(CANDIDACY),
            "\"stances\":{\"BDC0158-1\":\"FAVOURABLE\"}",
            "\"marks\":{\"c-1\":3}");
    assertThat(host.read(json, Dossier.class)).isEqualTo(dossier());
  }

  @ParameterizedTest
  @MethodSource("strictAndLenient")
  void a_null_in_the_hosts_value_is_the_hosts_business(Host host) {
    String json = "{\"label\":\"d\",\"candidacy\":null}";
    assertThat(host.read(json, Dossier.class).candidacy()).isNull();
  }

  @ParameterizedTest
  @MethodSource("strictAndLenient")
  void pointers_begin_with_those_of_the_host(Host host) {
    String json =
        "{\"enrolments\":[{\"id\":\"E1\",\"date\":\"2026-1-5\",\"x\":1,\"centre\":\"c\"}]}";
    assertThat(Hosts.problems(host, json, Dossier.class))
        .extracting(DocumentProblem::toString)
        .containsExactly(
            "MALFORMED_VALUE at \"/enrolments/0/date\" (line 1, column 34)",
            "UNKNOWN_PROPERTY at \"/enrolments/0/x\" (line 1, column 45)");
    assertThat(Hosts.problems(host, "{\"stances\":{\"BDC158-1\":\"RESERVED\"}}", Dossier.class))
        .extracting(DocumentProblem::toString)
        .containsExactly("MALFORMED_VALUE at \"/stances/BDC158-1\" (line 1, column 13)");
  }

  @ParameterizedTest
  @MethodSource("all")
  void an_alternative_on_its_own_keeps_its_type(Host host) {
    Answer satisfied = JSON.readDecision(FormatExamples.decision()).getFindings().get(0).answer();
    String json = host.write(satisfied);
    assertThat(json).startsWith("{\"type\":");
    assertThat((Object) host.read(json, satisfied.getClass())).isEqualTo(satisfied);
    assertThat(host.read(json, Answer.class)).isEqualTo(satisfied);
  }

  @ParameterizedTest
  @MethodSource("all")
  void numbers_are_read_as_far_as_they_are_written(Host host) {
    for (long number : new long[] {Long.MIN_VALUE, 1_234_567_890_123L, Long.MAX_VALUE}) {
      Argument argument = new Argument.OfNumber("amount", number);
      assertThat(host.read(host.write(argument), Argument.class)).isEqualTo(argument);
    }
    String policy = "{\"minimumCommissionMembers\": %s}";
    assertThat(host.read(policy.formatted(2147483647), DecisionPolicy.class))
        .isEqualTo(DecisionPolicy.builder().minimumCommissionMembers(2147483647).build());
    assertThat(Hosts.problems(host, policy.formatted(2147483648L), DecisionPolicy.class))
        .extracting(DocumentProblem::code)
        .containsExactly(DocumentProblemCode.MALFORMED_VALUE);
  }

  @ParameterizedTest
  @MethodSource("all")
  void two_spellings_of_one_key_are_a_repeated_property(Host host) {
    String json =
        """
        {"id": "P1", "date": "2026-01-20", "competencies": {
          "BDC0900-1": {"method": "PROJECT"}, "BDC 0900-1": {"method": "REAL_WORK"}}}
        """;
    assertThat(Hosts.problems(host, json, AssessmentPlan.class))
        .extracting(DocumentProblem::code, DocumentProblem::pointer)
        .containsExactly(tuple(DocumentProblemCode.DUPLICATE_PROPERTY, "/competencies/BDC 0900-1"));
  }

  /** A type of the Java library has no format of ours, wherever it stands in a document. */
  @Test
  void a_day_of_the_hosts_own_is_left_to_the_host() {
    assertThat(HostValues.areOurs(LocalDate.class)).isFalse();
    assertThat(HostValues.areOurs(String.class)).isFalse();
    assertThat(HostValues.areOurs(Enrolment.class)).isTrue();
  }
}
