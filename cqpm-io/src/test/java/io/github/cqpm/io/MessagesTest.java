package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.CertificationCentre;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake of the caller's is answered in words of ours: what is wrong, and how to mend it. */
@NullUnmarked
class MessagesTest {
  private static final CertificationReferential REFERENTIAL = SmallReferential.get();
  private static final Candidacy CANDIDACY = CompleteCandidacy.to(REFERENTIAL);
  private static final LocalDate DAY = CompleteCandidacy.LAST_DAY;
  private static final CertificationEngine ENGINE = CertificationEngine.standard();

  private static Arguments of(String kind, Function<String, ?> reader) {
    return Arguments.of(kind, reader);
  }

  static Stream<Arguments> identifiers() {
    return Stream.of(
        of("Record id", RecordId::of),
        of("Person reference", PersonReference::of),
        of("Candidate reference", CandidateReference::of),
        of("Certification centre", CertificationCentre::of),
        of("Certification id", CertificationId::of),
        of("Method id", MethodId::of),
        of("Activity id", ActivityId::of),
        of("Block code", BlockCode::parse),
        of("Competency id", CompetencyId::parse),
        of("Competency or block", CertificationPart::parse),
        of("Award", Award::parse),
        of("Rule id", RuleId::of),
        of("Reason code", ReasonCode::of));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("identifiers")
  void an_identifier_of_null_is_named_with_its_form(String kind, Function<String, ?> reader) {
    assertThatNullPointerException()
        .isThrownBy(() -> reader.apply(null))
        .withMessageStartingWith(kind + " is null: write ");
  }

  @Test
  void what_a_decision_lacks_is_named() {
    assertThatNullPointerException()
        .isThrownBy(() -> ENGINE.decide(null, CANDIDACY, DAY))
        .withMessage("The referential is null: give the one to decide by.");
    assertThatNullPointerException()
        .isThrownBy(() -> ENGINE.decide(REFERENTIAL, null, DAY))
        .withMessage("The candidacy is null: give the one to decide on.");
    assertThatNullPointerException()
        .isThrownBy(() -> ENGINE.decide(REFERENTIAL, CANDIDACY, null))
        .withMessage("The day is null: give the one as of which to decide.");
    assertThatNullPointerException()
        .isThrownBy(() -> ENGINE.decide((DecisionRequest) null))
        .withMessage("The request is null: make one with its builder.");
    assertThatNullPointerException()
        .isThrownBy(() -> ENGINE.check((CertificationReferential) null))
        .withMessage("The referential is null: give the one to check.");
    assertThatNullPointerException()
        .isThrownBy(() -> ENGINE.with(null))
        .withMessage("The rule is null: give the one to add.");
  }

  @Test
  void what_is_to_be_written_and_is_null_is_named() {
    CqpmJson json = CqpmJson.standard();
    for (ThrowingCallable write :
        List.<ThrowingCallable>of(
            () -> json.write((Candidacy) null),
            () -> json.writeLine((Candidacy) null),
            () -> json.writeCanonical((Candidacy) null))) {
      assertThatNullPointerException()
          .isThrownBy(write)
          .withMessage("The Candidacy is null: give the one to write.");
    }
  }

  @Test
  void what_is_to_be_read_and_is_null_is_named() {
    CqpmJson json = CqpmJson.standard();
    assertThatNullPointerException()
        .isThrownBy(() -> json.readCandidacy((Path) null))
        .withMessage("The file is null: give the one to read.");
    assertThatNullPointerException()
        .isThrownBy(() -> json.readReferential((String) null))
        .withMessage("The text is null: give the one to read.");
    assertThatNullPointerException()
        .isThrownBy(() -> json.readDecision((InputStream) null))
        .withMessage("The stream is null: give the one to read.");
    assertThatNullPointerException()
        .isThrownBy(() -> json.read((byte[]) null, Candidacy.class))
        .withMessage("The document is null: give the one to read.");
    assertThatNullPointerException()
        .isThrownBy(() -> json.read("{}", (Class<Candidacy>) null))
        .withMessage("The type is null: give the one to read.");
  }

  @Test
  void a_type_that_is_no_document_is_refused_with_those_that_are() {
    for (Class<?> type : List.of(List.class, DecisionRequest.class)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CqpmJson.standard().read("{}", type))
          .withMessage(
              "No document is a %s. Those that there are: CertificationReferential, Candidacy,"
                  + " TypedRecord, AdmissibilityDecision, CohortSummary.",
              type.getSimpleName());
    }
  }

  @Test
  void so_it_is_in_a_hosts_mapper() {
    var jackson2 =
        com.fasterxml.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();
    assertThatThrownBy(() -> jackson2.readValue("{}", DecisionRequest.class))
        .hasMessageStartingWith("No document is a DecisionRequest. Those that there are: ");
    var jackson3 = tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();
    assertThatThrownBy(() -> jackson3.readValue("{}", DecisionRequest.class))
        .hasMessageStartingWith("No document is a DecisionRequest. Those that there are: ");
  }

  @Test
  void another_referential_is_named_with_the_one_that_was_asked_for() {
    CertificationReferential other =
        CertificationReferential.builder()
            .from(REFERENTIAL)
            .id(CertificationId.of("other_one"))
            .version("2027 (été)")
            .build();
    assertThatThrownBy(() -> ENGINE.decide(other, CANDIDACY, DAY))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused -> {
              assertThat(refused)
                  .hasMessage(
                      "The input cannot be decided: OTHER_REFERENTIAL [] (askedId=small,"
                          + " askedVersion=1, givenId=other_one, givenVersion=2027___t__).");
              assertThat(refused.getProblems())
                  .extracting(Explanations.english()::explain)
                  .containsExactly(
                      "The candidacy refers to another referential, or another version, than the"
                          + " one given: to small, version 1, instead of other_one, version"
                          + " 2027___t__. Give the right one or correct the reference.");
              assertThat(refused.getProblems())
                  .extracting(Explanations.french()::explain)
                  .containsExactly(
                      "La candidature renvoie à un autre référentiel, ou à une autre version, que"
                          + " celui fourni : à small, version 1, au lieu de other_one, version"
                          + " 2027___t__. Fournissez le bon référentiel ou corrigez le renvoi.");
            });
  }
}
