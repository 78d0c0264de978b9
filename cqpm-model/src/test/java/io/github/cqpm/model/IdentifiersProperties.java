package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdentifiersProperties {
  private static final String CHARACTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:/-";

  @Property
  void what_was_made_of_a_text_gives_it_back(
      @ForAll("kinds") IdentifierKind kind, @ForAll("wellFormed") String text) {
    assertThat(kind.kept(text)).isEqualTo(text);
  }

  @Property
  void identifiers_print_what_they_were_made_of_except_references_to_people(
      @ForAll("kinds") IdentifierKind kind, @ForAll("wellFormed") String text) {
    String printed = kind.make(text).toString();
    if (kind.isOfPeople()) {
      assertThat(printed).isEqualTo(kind.type().getSimpleName() + "[hidden]");
    } else {
      assertThat(kind.make(printed)).isEqualTo(kind.make(text));
      assertThat(printed).isEqualTo(text);
    }
  }

  @Property
  void a_block_code_is_read_back_with_and_without_its_space(@ForAll("blockCodes") BlockCode code) {
    assertThat(BlockCode.of(code.toString())).isEqualTo(code);
    assertThat(BlockCode.of(code.toString().replace("BDC", "BDC "))).isEqualTo(code);
    assertThat(code.toString()).isEqualTo(code.value()).doesNotContain(" ");
  }

  @Property
  void a_competency_id_is_read_back_with_and_without_its_space(
      @ForAll("competencyIds") CompetencyId id) {
    assertThat(CompetencyId.parse(id.toString())).isEqualTo(id);
    assertThat(CompetencyId.of(id.toString())).isEqualTo(id);
    assertThat(CompetencyId.parse(id.toString().replace("BDC", "BDC "))).isEqualTo(id);
  }

  @Property
  void a_part_of_a_certification_is_read_back_as_what_it_is(
      @ForAll("competencyIds") CompetencyId id) {
    assertThat(CertificationPart.of(id.toString())).isEqualTo(id);
    assertThat(CertificationPart.of(id.block().toString())).isEqualTo(id.block());
  }

  @Property
  void an_award_is_read_back(@ForAll("blockCodes") BlockCode code) {
    assertThat(Award.of(Award.block(code).toString())).isEqualTo(Award.block(code));
    assertThat(Award.of(code.toString().replace("BDC", "BDC "))).isEqualTo(Award.block(code));
    assertThat(Award.of("CQPM")).isEqualTo(Award.certificate()).hasToString("CQPM");
  }

  @Property
  void competency_ids_are_ordered_by_block_and_then_by_rank_as_a_number(
      @ForAll("competencyIds") CompetencyId one, @ForAll("competencyIds") CompetencyId other) {
    int expected =
        Comparator.comparing((CompetencyId id) -> id.block().value())
            .thenComparing(CompetencyId::rank)
            .compare(one, other);
    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(expected));
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }

  @Property
  void record_ids_are_ordered_character_by_character(
      @ForAll("wellFormed") String one, @ForAll("wellFormed") String other) {
    assertThat(Integer.signum(RecordId.of(one).compareTo(RecordId.of(other))))
        .isEqualTo(Integer.signum(one.compareTo(other)));
  }

  @Provide
  Arbitrary<IdentifierKind> kinds() {
    return Arbitraries.of(IdentifierKind.ALL);
  }

  @Provide
  Arbitrary<String> wellFormed() {
    return Arbitraries.strings().withChars(CHARACTERS).ofMinLength(1).ofMaxLength(49);
  }

  @Provide
  Arbitrary<BlockCode> blockCodes() {
    return Arbitraries.integers().between(0, 9999).map("BDC%04d"::formatted).map(BlockCode::of);
  }

  @Provide
  Arbitrary<CompetencyId> competencyIds() {
    return Combinators.combine(blockCodes(), Arbitraries.integers().between(1, 9999))
        .as(CompetencyId::of);
  }
}
