package io.github.cqpm.examples.propertytesting;

import static io.github.cqpm.examples.propertytesting.Attendance.ATTENDED;
import static io.github.cqpm.examples.propertytesting.Attendance.NOT_TRAINED;
import static io.github.cqpm.examples.propertytesting.Attendance.SESSION;
import static io.github.cqpm.examples.propertytesting.Attendance.TOO_OFTEN_ABSENT;
import static io.github.cqpm.model.testkit.CompleteCandidacy.ENROLLED;
import static io.github.cqpm.model.testkit.CompleteCandidacy.LAST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.engine.testkit.Faults;
import io.github.cqpm.engine.testkit.RuleVerifier;
import io.github.cqpm.examples.propertytesting.Attendance.Session;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Mistakes that the rule could make, each of which a test of it has to notice. It takes more than
 * ten seconds, since the properties run once more for it, without a mistake.
 */
class AttendanceFaultsTest {
  @TestFactory
  Stream<DynamicTest> no_mistake_goes_unnoticed() {
    return Faults.against(AttendanceTest.class, AttendanceProperties.class)
        .withVariant(
            "a minimum one percent higher",
            Attendance.class,
            right -> new Attendance(right.sheet(), right.minimumPercent() + 1))
        .tests();
  }

  /** Each answer is tested, once: that looks as if it were all. */
  static class HastySuite {
    private static final Candidacy COMPLETE = CompleteCandidacy.to(SmallReferential.get());
    private static final Session ATTENDED_ONE = new Session(ENROLLED, true);

    private static AnswerVerifier verify(Candidacy candidacy, Session... sheet) {
      return RuleVerifier.of(new Attendance(List.of(sheet), 75))
          .given(SmallReferential.get(), candidacy, LAST_DAY)
          .rule(Attendance.ID)
          .about("candidacy");
    }

    @Test
    void is_satisfied_when_all_was_attended() {
      verify(COMPLETE, ATTENDED_ONE).isSatisfied(ATTENDED).saying("minimum", 75);
    }

    @Test
    void is_violated_when_half_was_missed() {
      verify(COMPLETE, ATTENDED_ONE, new Session(LAST_DAY, false)).isViolated(TOO_OFTEN_ABSENT);
    }

    @Test
    void is_undetermined_without_a_session() {
      verify(COMPLETE).isUndetermined(SESSION);
    }

    @Test
    void is_not_applicable_by_prior_experience() {
      verify(
              Candidacy.builder().from(COMPLETE).route(AccessRoute.PRIOR_EXPERIENCE).build(),
              ATTENDED_ONE)
          .isNotApplicable(NOT_TRAINED);
    }
  }

  @Test
  void a_hasty_suite_is_told_what_the_readme_shows() throws IOException {
    Map<String, String> survivors = new LinkedHashMap<>();
    Faults.against(HastySuite.class)
        .tests()
        .forEach(
            test -> {
              try {
                test.getExecutable().execute();
              } catch (Throwable survived) {
                survivors.put(test.getDisplayName(), survived.getMessage());
              }
            });

    assertThat(survivors)
        .containsOnlyKeys(
            "acme/attendance: acme/ATTENDED with attended one too high",
            "acme/attendance: acme/ATTENDED with held one too high",
            "acme/attendance: acme/TOO_OFTEN_ABSENT with attended one too high",
            "acme/attendance: acme/TOO_OFTEN_ABSENT with held one too high",
            "acme/attendance: acme/TOO_OFTEN_ABSENT with minimum one too high",
            "acme/attendance: a notice",
            "acme/attendance: takes the day after for the as-of date");
    assertThat(Files.readString(Path.of("README.md")))
        .contains(
            survivors
                .get("acme/attendance: takes the day after for the as-of date")
                .replace(System.lineSeparator(), "\n"));
  }
}
