package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.opinion;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.A2;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.ACQUIRED;
import static io.github.cqpm.model.candidacy.AssessmentResult.EXCUSED;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.OpinionStance.FAVOURABLE;
import static io.github.cqpm.model.candidacy.OpinionStance.RESERVED;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static io.github.cqpm.model.candidacy.Ruling.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.Ruling;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The records of one competency that count, replayed in the order of their days. */
class ReplayTest {
  private static final Map<CompetencyStatus, Situation> STANDING =
      Map.of(
          CompetencyStatus.NOT_ASSESSED,
          base().withoutAnyOf(C1),
          CompetencyStatus.NOT_ACQUIRED,
          base().judged("S1", NOT_ACQUIRED).ruled(C1, DEFERRED),
          CompetencyStatus.ACQUIRED,
          base().ruled(C1, DEFERRED),
          CompetencyStatus.REFUSED,
          base().ruled(C1, REFUSED),
          CompetencyStatus.VALIDATED,
          base());

  private static CandidacyRecord assessed(AssessmentResult result) {
    return assessment("S8", C1, "2026-04-20", result);
  }

  private static CandidacyRecord ruled(String day, Ruling ruling) {
    return deliberation("D-" + day, day, C1, ruling);
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          stands,       ACQUIRED,  NOT_ACQUIRED, VALIDATED,    REFUSED
          NOT_ASSESSED, ACQUIRED,  NOT_ACQUIRED, NOT_ASSESSED, NOT_ASSESSED
          ACQUIRED,     ACQUIRED,  NOT_ACQUIRED, VALIDATED,    REFUSED
          NOT_ACQUIRED, ACQUIRED,  NOT_ACQUIRED, NOT_ACQUIRED, NOT_ACQUIRED
          REFUSED,      ACQUIRED,  NOT_ACQUIRED, VALIDATED,    REFUSED
          VALIDATED,    VALIDATED, VALIDATED,    VALIDATED,    REFUSED
          """)
  void follows_the_table(
      CompetencyStatus stands,
      CompetencyStatus acquired,
      CompetencyStatus notAcquired,
      CompetencyStatus validated,
      CompetencyStatus refused) {
    Situation situation = STANDING.get(stands);
    assertThat(situation.status(C1)).isEqualTo(stands);
    assertThat(situation.plus(assessed(ACQUIRED)).status(C1)).isEqualTo(acquired);
    assertThat(situation.plus(assessed(NOT_ACQUIRED)).status(C1)).isEqualTo(notAcquired);
    assertThat(situation.plus(ruled("2026-04-20", VALIDATED)).status(C1)).isEqualTo(validated);
    assertThat(situation.plus(ruled("2026-04-20", REFUSED)).status(C1)).isEqualTo(refused);
  }

  @ParameterizedTest
  @EnumSource(names = "RETAINED", mode = EnumSource.Mode.EXCLUDE)
  void is_not_changed_by_absence_excuse_or_a_deferred_ruling(CompetencyStatus stands) {
    Situation situation = STANDING.get(stands);
    assertThat(situation.plus(assessed(ABSENT)).status(C1)).isEqualTo(stands);
    assertThat(situation.plus(assessed(EXCUSED)).status(C1)).isEqualTo(stands);
    assertThat(situation.plus(ruled("2026-04-20", DEFERRED)).status(C1)).isEqualTo(stands);
  }

  @TestFactory
  Stream<DynamicTest> the_records_of_one_day() {
    Situation twice =
        base()
            .plus(
                assessment("S10", C1, "2026-03-10", ACQUIRED),
                deliberation("D10", "2026-04-15", C1, VALIDATED),
                assessment("s0", C1, "2026-03-10", ACQUIRED));
    return Cases.of(RuleId.COMPETENCY_ACQUIRED, C1)
        .it("come in the order of their ids, character by character", twice)
        .says("SATISFIED ACQUIRED_BY_COMMISSION assessment=s0 held=2026-03-10")
        .and(twice.without("s0"))
        .says("SATISFIED ACQUIRED_BY_COMMISSION assessment=S10 held=2026-03-10")
        .it(
            "are assessments before rulings whatever their ids",
            base().plus(assessment("A", C1, "2026-04-15", NOT_ACQUIRED)))
        .says("VIOLATED NOT_ACQUIRED_BY_COMMISSION assessment=A held=2026-04-15")
        .and(base().plus(assessment("Z", C1, "2026-04-15", NOT_ACQUIRED)))
        .says("VIOLATED NOT_ACQUIRED_BY_COMMISSION assessment=Z held=2026-04-15")
        .about(RuleId.VALIDATED_BY_JURY, C1)
        .it("come in the order of their ids, character by character", twice)
        .says("SATISFIED VALIDATED_BY_JURY deliberation=D10 ruled=2026-04-15")
        .it(
            "are assessments before rulings whatever their ids",
            base().without("S1").plus(assessment("A", C1, "2026-04-15", ACQUIRED)))
        .says("SATISFIED VALIDATED_BY_JURY deliberation=D1 ruled=2026-04-15")
        .and(base().without("S1").plus(assessment("Z", C1, "2026-04-15", ACQUIRED)))
        .says("SATISFIED VALIDATED_BY_JURY deliberation=D1 ruled=2026-04-15")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> has_the_competency_stand_validated() {
    Situation late = base().opinion(to -> to.date(day("2026-04-20")));
    return Cases.asking(situation -> situation.decide().find(C1).orElseThrow().getSince())
        .it("since the day it last became so", base().plus(ruled("2026-04-20", VALIDATED)))
        .says("Optional[2026-04-15]")
        .and(base().plus(assessed(NOT_ACQUIRED), ruled("2026-04-21", VALIDATED)))
        .says("Optional[2026-04-15]")
        .and(base().plus(ruled("2026-04-20", REFUSED), ruled("2026-04-21", VALIDATED)))
        .says("Optional[2026-04-21]")
        .it("since the first opinion if that is later", late)
        .says("Optional[2026-04-20]")
        .and(late.plus(opinion("O2", "2026-04-16").overallStance(RESERVED).build()))
        .says("Optional[2026-04-16]")
        .and(late.plus(opinion("O2", "2026-04-18").putStance(A2, FAVOURABLE).build()))
        .says("Optional[2026-04-20]")
        .it("since the ruling where no opinion is needed", late.route(AccessRoute.PRIOR_EXPERIENCE))
        .says("Optional[2026-04-15]")
        .and(late.asNotice(RuleId.OPINION_GIVEN))
        .says("Optional[2026-04-15]")
        .it("since no day in any other status", base().plus(ruled("2026-04-20", REFUSED)))
        .says("Optional.empty")
        .and(base().without("O1"))
        .says("Optional.empty")
        .tests();
  }
}
