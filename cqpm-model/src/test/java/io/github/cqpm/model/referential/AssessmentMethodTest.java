package io.github.cqpm.model.referential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentMethodTest {
  private static final CompetencyId ONE = CompetencyId.parse("BDC0158-1");
  private static final CompetencyId OTHER = CompetencyId.parse("BDC0158-2");

  @Test
  void a_method_without_a_restriction_is_allowed_for_all() {
    assertThat(method().build().allows(ONE)).isTrue();
    assertThat(method().build().allows(OTHER)).isTrue();
  }

  @Test
  void a_restricted_method_is_allowed_for_what_it_names_and_for_nothing_else() {
    AssessmentMethod restricted = method().onlyFor(List.of(ONE)).build();
    assertThat(restricted.allows(ONE)).isTrue();
    assertThat(restricted.allows(OTHER)).isFalse();
  }

  @Test
  void a_method_restricted_to_none_is_allowed_for_none() {
    AssessmentMethod restricted = method().onlyFor(List.of()).build();
    assertThat(restricted.getOnlyFor()).hasValue(List.of());
    assertThat(restricted.allows(ONE)).isFalse();
  }

  @Test
  void a_method_rests_on_no_professional_setting_and_no_report_unless_said() {
    assertThat(method().build().isProfessionalSetting()).isFalse();
    assertThat(method().build().isReportRequired()).isFalse();
    assertThat(method().professionalSetting(true).build().isProfessionalSetting()).isTrue();
    assertThat(method().reportRequired(true).build().isReportRequired()).isTrue();
  }

  private static AssessmentMethod.Builder method() {
    return AssessmentMethod.builder().id(MethodId.of("observation")).title("Observation");
  }
}
