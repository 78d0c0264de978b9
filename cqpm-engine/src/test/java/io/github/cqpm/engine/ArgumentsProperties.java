package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CertificationCentre;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Whatever an identifier may hold, an argument may hold. */
class ArgumentsProperties {
  private static final int LONGEST_ID = 100;

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('A', 'Z')
        .withCharRange('0', '9')
        .withChars('.', '_', ':', '/', '-')
        .ofMinLength(1)
        .ofMaxLength(LONGEST_ID);
  }

  @Provide
  Arbitrary<RuleId> ruleIds() {
    StringArbitrary letters =
        Arbitraries.strings().withCharRange('a', 'z').withCharRange('0', '9').withChars('-');
    return Combinators.combine(
            letters.ofMinLength(1).ofMaxLength(50), letters.ofMinLength(1).ofMaxLength(80))
        .as((prefix, name) -> RuleId.of(prefix + "/" + name));
  }

  @Provide
  Arbitrary<CompetencyId> competencies() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9999), Arbitraries.integers().between(1, 9999))
        .as((block, rank) -> CompetencyId.of(BlockCode.parse("BDC%04d".formatted(block)), rank));
  }

  @Property
  void every_identifier_may_be_a_code(
      @ForAll("ids") String id,
      @ForAll("ruleIds") RuleId rule,
      @ForAll("competencies") CompetencyId competency) {
    for (Object each :
        new Object[] {
          CertificationId.of(id),
          RecordId.of(id),
          ActivityId.of(id),
          MethodId.of(id),
          CertificationCentre.of(id),
          rule,
          ReasonCode.of("acme/LATE"),
          competency,
          competency.block(),
          Award.block(competency.block()),
          Award.certificate()
        }) {
      assertThat(Argument.code("id", each.toString()).value()).isEqualTo(each.toString());
    }
  }

  @Property
  void every_key_of_a_subject_may_be_a_code(
      @ForAll("ids") String id, @ForAll("competencies") CompetencyId competency) {
    for (String key :
        new String[] {
          Subject.CANDIDACY.key(), id, id + "/" + competency, id + "/" + competency.block()
        }) {
      assertThat(Argument.code("subject", key).value()).isEqualTo(key);
    }
  }
}
