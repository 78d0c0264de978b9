package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.engine.testkit.Laws;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Laws on engines with a rule that breaks them, and what they are tried on. */
public final class SpoiledLaws {
  public static final LocalDate AS_OF = CompleteCandidacy.LAST_DAY;

  /** The laws on an engine that keeps them. */
  public static final Laws KEPT = Laws.of(CertificationEngine.of(RuleSet.agreement()));

  public static final Candidacy COMPLETE = CompleteCandidacy.to(SmallReferential.get());
  static final Candidacy OF_BLOCK =
      Candidacy.builder()
          .from(COMPLETE)
          .target(CertificationTarget.blocks(SmallReferential.SELLING))
          .build();

  private SpoiledLaws() {}

  /** Returns laws on an engine that has nothing admissible where the facts are such. */
  public static Laws where(Predicate<RuleContext> facts) {
    return by(
        SubjectKind.CANDIDACY,
        (candidacy, context) -> facts.test(context) ? HostRule.VIOLATED : Answer.satisfied());
  }

  /** Returns laws on an engine with a rule that answers so. */
  public static <S> Laws by(SubjectKind<S> kind, BiFunction<S, RuleContext, Answer> answers) {
    return Laws.of(
        CertificationEngine.of(RuleSet.agreement()).with(HostRule.blocking(kind, answers)));
  }

  public static DecisionRequest request(Candidacy candidacy) {
    return DecisionRequest.builder()
        .referential(SmallReferential.get())
        .candidacy(candidacy)
        .asOf(AS_OF)
        .build();
  }

  public static Candidacy withOpinionRevoked() {
    return COMPLETE.plus(
        Revocation.builder()
            .id(RecordId.of("revocation"))
            .date(AS_OF)
            .record(RecordId.of("opinion"))
            .build());
  }

  static void assertBroken(int law, ThrowingCallable trial, String... differences) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(trial)
        .withMessageStartingWith("Law " + law + " is broken: ")
        .satisfies(error -> assertThat(error.getMessage()).contains(differences));
  }
}
