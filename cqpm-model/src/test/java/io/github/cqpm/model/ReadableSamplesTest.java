package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.Defect;
import io.github.cqpm.model.testkit.DefectiveInput;
import io.github.cqpm.model.testkit.ReadableSamples;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.ServiceLoader;
import net.jqwik.api.SampleReportingFormat;
import org.junit.jupiter.api.Test;

/** What a failing property shows. */
class ReadableSamplesTest {
  private static final ReadableSamples FORMAT = new ReadableSamples();
  private static final Candidacy CANDIDACY = CompleteCandidacy.to(SmallReferential.get());

  @Test
  void is_found_by_jqwik() {
    assertThat(ServiceLoader.load(SampleReportingFormat.class))
        .hasAtLeastOneElementOfType(ReadableSamples.class);
  }

  @Test
  void shows_a_candidacy_record_by_record() {
    assertThat(FORMAT.appliesTo(CANDIDACY)).isTrue();
    assertThat(FORMAT.report(CANDIDACY).toString())
        .startsWith("{route=EMPLOYEE, target=Certificate[], host company=true, records=[Enrolment{")
        .contains("ProjectReport{id=report-BDC0001-1, ", "AssessmentCommission{id=commission, ");
  }

  @Test
  void shows_a_referential_without_its_wording() {
    assertThat(FORMAT.appliesTo(SmallReferential.get())).isTrue();
    assertThat(FORMAT.report(SmallReferential.get()).toString())
        .contains("BDC0002, activity after-sales: BDC0002-1 (METHODS MEANS RELATIONS CONSTRAINTS)")
        .contains("methods=[project, in a professional setting, with a report, simulation]")
        .doesNotContain("It is done well");
  }

  @Test
  void shows_what_is_wrong_with_defective_input_before_all_else() {
    var input =
        new DefectiveInput(
            Defect.EMPTY_TARGET, SmallReferential.get(), CANDIDACY, DefectiveInput.ALWAYS);

    assertThat(FORMAT.appliesTo(input)).isTrue();
    assertThat(FORMAT.report(input).toString())
        .startsWith("{defect=EMPTY_TARGET, since=2000-01-01, referential=");
  }

  @Test
  void leaves_other_values_to_jqwik() {
    assertThat(FORMAT.appliesTo(CANDIDACY.getCandidate())).isFalse();
  }
}
