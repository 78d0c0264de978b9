package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.testkit.Stories;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.CriterionId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** What becomes of each story, and how the program tells it. */
class StoriesTest {
  @TestFactory
  Stream<DynamicTest> come_true() {
    return Stories.in(Path.of("stories"));
  }

  @Test
  void are_told_as_their_files_say() {
    for (Story story : Story.all()) {
      var file = io.github.cqpm.io.testkit.Story.read(Path.of("stories", story.name() + ".yaml"));
      assertThat(story.title()).isEqualTo(file.getTitle());
      assertThat(story.text()).isEqualTo(file.getText());
      assertThat(story.asOf()).isEqualTo(file.getRequest().getAsOf());
      assertThat(story.referential()).isEqualTo(file.getRequest().getReferential());
      assertThat(story.candidacy()).isEqualTo(file.getRequest().getCandidacy());
    }
  }

  @Test
  void each_is_decided_as_of_its_own_day() {
    StringWriter out = new StringWriter();
    CommandLine program = Cqpm.commandLine(Clock.systemUTC());
    program.setOut(new PrintWriter(out));
    assertThat(program.execute("decide", "--format", "json")).isZero();
    assertThat(out.toString().lines().map(CqpmJson.standard()::readDecision))
        .extracting(decision -> decision.getProvenance().getAsOf())
        .containsExactlyElementsOf(Story.all().stream().map(Story::asOf).toList());
  }

  @Test
  void each_assessment_is_rated_in_full_under_respected_conditions() {
    for (Story story : Story.all()) {
      for (CommissionAssessment assessment : story.candidacy().getAssessments()) {
        assertThat(assessment.getRatings().keySet())
            .containsExactlyInAnyOrderElementsOf(
                criteria(story.referential(), assessment.getCompetency()));
        assertThat(assessment.getExpectedResultsRating()).isPresent();
        assertThat(assessment.getConditionsRespected()).contains(true);
      }
    }
  }

  private static List<CriterionId> criteria(
      CertificationReferential referential, CompetencyId competency) {
    return referential.find(competency).orElseThrow().getAssessment().getCriteria().stream()
        .map(CriterionGroup::getId)
        .toList();
  }
}
