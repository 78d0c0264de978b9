package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.referential.Statement;
import org.junit.jupiter.api.Test;

class ShorthandsTest {
  private static final PersonReference PERSON = PersonReference.of("p1");

  @Test
  void a_statement_of_a_text_has_no_items() {
    assertThat(Statement.of("Il identifie"))
        .isEqualTo(Statement.builder().text("Il identifie").build());
  }

  @Test
  void a_qualified_member_is_said_to_be_qualified() {
    assertThat(CommissionMember.qualified(PERSON).getReference()).isEqualTo(PERSON);
    assertThat(CommissionMember.qualified(PERSON).getQualified()).contains(true);
  }

  @Test
  void a_jury_member_sits_for_the_side_given() {
    JuryMember member = JuryMember.of(PERSON, College.EMPLOYEES);
    assertThat(member.getReference()).isEqualTo(PERSON);
    assertThat(member.getCollege()).isEqualTo(College.EMPLOYEES);
  }

  @Test
  void a_choice_of_a_method_chooses_nothing_else() {
    MethodId method = MethodId.of("project");
    assertThat(PlannedAssessment.by(method))
        .isEqualTo(PlannedAssessment.builder().method(method).build());
  }

  @Test
  void a_ruling_by_itself_has_no_reason() {
    assertThat(CompetencyRuling.of(Ruling.DEFERRED))
        .isEqualTo(CompetencyRuling.builder().ruling(Ruling.DEFERRED).build());
  }
}
