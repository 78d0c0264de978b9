package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes answers: their reasons, or the facts that they lack. */
record AnswerText(Sentences sentences) {
  String write(Answer answer) {
    if (answer instanceof Answer.Satisfied satisfied) {
      return write(satisfied.evidence());
    }
    if (answer instanceof Answer.Violated violated) {
      return write(violated.reasons());
    }
    if (answer instanceof Answer.NotApplicable notApplicable) {
      return write(notApplicable.reason());
    }
    return ((Answer.Undetermined) answer)
        .missing().stream().map(this::write).collect(Collectors.joining(" "));
  }

  private String write(List<Reason> reasons) {
    return reasons.stream().map(this::write).collect(Collectors.joining(" "));
  }

  String write(Reason reason) {
    return sentences.fill("reason." + reason.code(), values(reason.arguments()));
  }

  String write(MissingFact missing) {
    return sentences.fill("missing." + missing.code(), values(missing.arguments()));
  }

  /** Returns the answer in a few words, for the cell of a table, if there are words for it. */
  Optional<String> brief(Answer answer) {
    return answer.codes().stream()
        .map(code -> "brief." + code)
        .filter(key -> sentences.find(key).isPresent())
        .map(key -> sentences.fill(key, values(answer.arguments())))
        .findFirst();
  }

  private Map<String, String> values(List<Argument> arguments) {
    Map<String, String> values = new LinkedHashMap<>();
    arguments.forEach(argument -> values.put(argument.name(), write(argument)));
    return values;
  }

  String write(Argument argument) {
    return argument instanceof Argument.OfDate date
        ? sentences.write(date.value())
        : argument.value().toString();
  }
}
