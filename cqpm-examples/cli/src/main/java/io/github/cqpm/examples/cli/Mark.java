package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.io.text.DecisionOutline;
import io.github.cqpm.io.text.Explanations;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The sign before a reason: what kind of answer it belongs to. */
enum Mark {
  SATISFIED("✓", Answer.Kind.SATISFIED),
  VIOLATED("✗", Answer.Kind.VIOLATED),
  UNDETERMINED("?", Answer.Kind.UNDETERMINED),
  /** Something to see that stands in the way of nothing. */
  NOTICED("!", Severity.NOTICE),
  NOT_APPLICABLE("–", Answer.Kind.NOT_APPLICABLE);

  private final String sign;
  private final Enum<?> meaning;

  Mark(String sign, Enum<?> meaning) {
    this.sign = sign;
    this.meaning = meaning;
  }

  static Mark of(Finding finding, DecisionOutline outline) {
    Answer.Kind kind = finding.answer().kind();
    return kind == Answer.Kind.VIOLATED && outline.severityOf(finding) == Severity.NOTICE
        ? NOTICED
        : valueOf(kind.name());
  }

  /** Returns what all the signs mean, on one line. */
  static String legend(Explanations explanations) {
    return Arrays.stream(values())
        .map(mark -> mark.sign + " " + explanations.label(mark.meaning))
        .collect(Collectors.joining("    "));
  }

  String sign() {
    return sign;
  }

  Tone tone() {
    return Tone.of(meaning);
  }
}
