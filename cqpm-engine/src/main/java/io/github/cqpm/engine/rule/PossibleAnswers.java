package io.github.cqpm.engine.rule;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which answers a rule may give, and with which codes. Starts from {@link #none()}; each method
 * returns another value, and what is not named is impossible.
 *
 * @param codes by kind of answer, the codes of its reasons or missing facts, in the order declared
 */
public record PossibleAnswers(Map<Answer.Kind, List<ReasonCode>> codes) {
  private static final Answer NO_SUBJECT = Answer.notApplicable(ReasonCode.NO_SUBJECT);
  private static final PossibleAnswers NONE = new PossibleAnswers(Map.of());

  /** Copies the codes. */
  public PossibleAnswers {
    Map<Answer.Kind, List<ReasonCode>> copy = new EnumMap<>(Answer.Kind.class);
    codes.forEach((kind, ofKind) -> copy.put(kind, List.copyOf(ofKind)));
    codes = Collections.unmodifiableMap(copy);
  }

  /** Returns that no answer is declared. */
  public static PossibleAnswers none() {
    return NONE;
  }

  /** Returns these, and that the rule may be satisfied by this evidence. */
  public PossibleAnswers satisfied(ReasonCode... evidence) {
    return with(Answer.Kind.SATISFIED, Stream.of(evidence));
  }

  /** Returns these, and that the rule may be violated for these reasons. */
  public PossibleAnswers violated(ReasonCode... reasons) {
    return with(Answer.Kind.VIOLATED, Stream.of(reasons));
  }

  /** Returns these, and that the rule may not be applicable for one of these reasons. */
  public PossibleAnswers notApplicable(ReasonCode... reasons) {
    return with(Answer.Kind.NOT_APPLICABLE, Stream.of(reasons));
  }

  /** Returns these, and that the rule may be undetermined for want of these facts. */
  public PossibleAnswers undetermined(MissingFact... missing) {
    return with(Answer.Kind.UNDETERMINED, Stream.of(missing).map(MissingFact::code));
  }

  private PossibleAnswers with(Answer.Kind kind, Stream<ReasonCode> more) {
    Map<Answer.Kind, List<ReasonCode>> all = new EnumMap<>(Answer.Kind.class);
    all.putAll(codes);
    all.put(kind, Stream.concat(getCodes(kind).stream(), more).distinct().toList());
    return new PossibleAnswers(all);
  }

  /** Returns which kinds of answers are possible. */
  public Set<Answer.Kind> getKinds() {
    return codes.keySet();
  }

  /** Returns the codes with which that kind of answer is possible. */
  public List<ReasonCode> getCodes(Answer.Kind kind) {
    return codes.getOrDefault(kind, List.of());
  }

  /**
   * Returns whether the kind of the answer and all its codes are declared; or it is the one that
   * the engine gives for any rule that has nothing to ask about.
   */
  public boolean allow(Answer answer) {
    return answer.equals(NO_SUBJECT)
        || (getKinds().contains(answer.kind())
            && getCodes(answer.kind()).containsAll(answer.codes()));
  }
}
