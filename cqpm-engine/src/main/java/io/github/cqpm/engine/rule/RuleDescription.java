package io.github.cqpm.engine.rule;

import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.model.internal.Legible;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a rule is: all that is known of it before it answers. A settings page shows it, and the
 * provenance of a decision. The question that the rule asks is a sentence, and cqpm-io has it in
 * two languages.
 *
 * @param id the identity
 * @param subjectKind what the rule asks about
 * @param severity what hangs on its answer, unless a policy lowers it
 * @param citation where the rule comes from
 * @param version the version; for a rule of a rule set, that of the set with which it came or last
 *     changed
 * @param parameters the values that the rule was made with, by name, such as {@code period} and
 *     {@code P24M}
 * @param possibleAnswers which answers it may give, and with which codes; documents and settings
 *     pages are made from it, a decision is not
 * @param <S> the type by which the rule sees its subjects
 */
public record RuleDescription<S>(
    RuleId id,
    SubjectKind<S> subjectKind,
    Severity severity,
    Citation citation,
    String version,
    SortedMap<String, String> parameters,
    PossibleAnswers possibleAnswers) {
  /** Copies the parameters. */
  public RuleDescription {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(subjectKind, "subjectKind");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(possibleAnswers, "possibleAnswers");
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }

  /** Returns a builder for the rule of that id, which asks about that kind of subject. */
  public static <S> Builder<S> builder(RuleId id, SubjectKind<S> subjectKind) {
    return new Builder<>(id, subjectKind);
  }

  /** Returns whether a policy may turn the rule into a notice; never so for a host's own. */
  public boolean mayBeNotice() {
    return DecisionPolicy.MAY_BE_NOTICES.contains(id);
  }

  /** Returns its parts on one line, legibly. */
  @Override
  public String toString() {
    return Legible.of(
        "RuleDescription[id=%s, subjectKind=%s, severity=%s, citation=%s, version=%s, parameters=%s, possibleAnswers=%s]"
            .formatted(id, subjectKind, severity, citation, version, parameters, possibleAnswers));
  }

  /**
   * Builds a {@link RuleDescription}: severity, citation and version have to be given.
   *
   * @param <S> the type by which the rule sees its subjects
   */
  public static final class Builder<S> {
    private final RuleId id;
    private final SubjectKind<S> subjectKind;
    private @Nullable Severity severity;
    private @Nullable Citation citation;
    private @Nullable String version;
    private final SortedMap<String, String> parameters = new TreeMap<>();
    private PossibleAnswers possibleAnswers = PossibleAnswers.none();

    private Builder(RuleId id, SubjectKind<S> subjectKind) {
      this.id = Objects.requireNonNull(id, "id");
      this.subjectKind = Objects.requireNonNull(subjectKind, "subjectKind");
    }

    /** Sets what hangs on the answer. */
    public Builder<S> severity(Severity severity) {
      this.severity = severity;
      return this;
    }

    /** Sets where the rule comes from. */
    public Builder<S> citation(Citation citation) {
      this.citation = citation;
      return this;
    }

    /** Sets the version. */
    public Builder<S> version(String version) {
      this.version = version;
      return this;
    }

    /** Adds a value that the rule was made with; it is kept as its text. */
    public Builder<S> parameter(String name, Object value) {
      parameters.put(name, value.toString());
      return this;
    }

    /** Adds that the rule may be satisfied by this evidence. */
    public Builder<S> satisfied(ReasonCode... evidence) {
      possibleAnswers = possibleAnswers.satisfied(evidence);
      return this;
    }

    /** Adds that the rule may be violated for these reasons. */
    public Builder<S> violated(ReasonCode... reasons) {
      possibleAnswers = possibleAnswers.violated(reasons);
      return this;
    }

    /** Adds that the rule may not be applicable for one of these reasons. */
    public Builder<S> notApplicable(ReasonCode... reasons) {
      possibleAnswers = possibleAnswers.notApplicable(reasons);
      return this;
    }

    /** Adds that the rule may be undetermined for want of these facts. */
    public Builder<S> undetermined(MissingFact... missing) {
      possibleAnswers = possibleAnswers.undetermined(missing);
      return this;
    }

    /**
     * Returns the description.
     *
     * @throws IllegalStateException if severity, citation or version was not given; the message
     *     names it and the rule
     */
    public RuleDescription<S> build() {
      return new RuleDescription<>(
          id,
          subjectKind,
          given("severity", severity),
          given("citation", citation),
          given("version", version),
          parameters,
          possibleAnswers);
    }

    private <T> T given(String attribute, @Nullable T value) {
      if (value == null) {
        throw new IllegalStateException(
            "The description of rule %s lacks its %s.".formatted(id, attribute));
      }
      return value;
    }
  }
}
