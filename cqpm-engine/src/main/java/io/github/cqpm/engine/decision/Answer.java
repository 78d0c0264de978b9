package io.github.cqpm.engine.decision;

import java.util.List;

/** What a rule answers about one subject. A missing fact is never a "no": it is undetermined. */
public sealed interface Answer {
  /** The four kinds of answers. */
  enum Kind {
    /** It is so. */
    SATISFIED,
    /** It is not so. */
    VIOLATED,
    /** The question does not arise. */
    NOT_APPLICABLE,
    /** Facts are missing. */
    UNDETERMINED
  }

  /** Returns which of the four it is. */
  Kind kind();

  /** Returns the codes of its reasons or missing facts, in their order. */
  List<ReasonCode> codes();

  /** Returns the arguments of its reasons or missing facts, in their order. */
  List<Argument> arguments();

  /** Returns that it is so, with the evidence. */
  static Answer satisfied(Reason... evidence) {
    return new Satisfied(List.of(evidence));
  }

  /** Returns that it is so, with one piece of evidence. */
  static Answer satisfied(Reason evidence) {
    return new Satisfied(List.of(evidence));
  }

  /** Returns that it is not so, for these reasons. */
  static Answer violated(Reason... reasons) {
    return new Violated(List.of(reasons));
  }

  /** Returns that the question does not arise, for this reason. */
  static Answer notApplicable(Reason reason) {
    return new NotApplicable(reason);
  }

  /** Returns that the question does not arise, for a reason without arguments. */
  static Answer notApplicable(ReasonCode code) {
    return new NotApplicable(new Reason(code, List.of()));
  }

  /** Returns that these facts are missing. */
  static Answer undetermined(MissingFact... missing) {
    return new Undetermined(List.of(missing));
  }

  /** Returns whether the answer stands in the way of nothing: satisfied, or not applicable. */
  default boolean isClear() {
    return this instanceof Satisfied || this instanceof NotApplicable;
  }

  /**
   * It is so.
   *
   * @param evidence what shows it
   */
  record Satisfied(List<Reason> evidence) implements Answer {
    /** Copies the list. */
    public Satisfied {
      evidence = Copies.of(evidence);
    }

    @Override
    public Kind kind() {
      return Kind.SATISFIED;
    }

    @Override
    public List<ReasonCode> codes() {
      return evidence.stream().map(Reason::code).toList();
    }

    @Override
    public List<Argument> arguments() {
      return Reason.argumentsOf(evidence);
    }
  }

  /**
   * It is not so.
   *
   * @param reasons why not; at least one
   */
  record Violated(List<Reason> reasons) implements Answer {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Violated {
      reasons = Copies.of(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("A violated rule must give a reason.");
      }
    }

    @Override
    public Kind kind() {
      return Kind.VIOLATED;
    }

    @Override
    public List<ReasonCode> codes() {
      return reasons.stream().map(Reason::code).toList();
    }

    @Override
    public List<Argument> arguments() {
      return Reason.argumentsOf(reasons);
    }
  }

  /**
   * The question does not arise.
   *
   * @param reason why not
   */
  record NotApplicable(Reason reason) implements Answer {
    @Override
    public Kind kind() {
      return Kind.NOT_APPLICABLE;
    }

    @Override
    public List<ReasonCode> codes() {
      return List.of(reason.code());
    }

    @Override
    public List<Argument> arguments() {
      return reason.arguments();
    }
  }

  /**
   * Facts are missing.
   *
   * @param missing the facts; at least one
   */
  record Undetermined(List<MissingFact> missing) implements Answer {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Undetermined {
      missing = Copies.of(missing);
      if (missing.isEmpty()) {
        throw new IllegalArgumentException("An undetermined rule must name a missing fact.");
      }
    }

    @Override
    public Kind kind() {
      return Kind.UNDETERMINED;
    }

    @Override
    public List<ReasonCode> codes() {
      return missing.stream().map(MissingFact::code).toList();
    }

    @Override
    public List<Argument> arguments() {
      return missing.stream().flatMap(fact -> fact.arguments().stream()).toList();
    }
  }
}
