package io.github.cqpm.model.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssessmentCommissionTest {
  private static CommissionMember member(String reference) {
    return CommissionMember.builder().reference(PersonReference.of(reference)).build();
  }

  @Test
  void counts_the_members_who_are_not_qualified_and_those_of_whom_nothing_is_said() {
    AssessmentCommission commission =
        AssessmentCommission.builder()
            .id(RecordId.of("commission"))
            .addMember(CommissionMember.qualified(PersonReference.of("qualified")))
            .addMember(
                CommissionMember.builder()
                    .reference(PersonReference.of("not"))
                    .qualified(false)
                    .build())
            .addMember(member("one"))
            .addMember(member("other"))
            .build();
    assertThat(commission.countUnqualified()).isEqualTo(1);
    assertThat(commission.countQualificationUnsaid()).isEqualTo(2);
  }
}
