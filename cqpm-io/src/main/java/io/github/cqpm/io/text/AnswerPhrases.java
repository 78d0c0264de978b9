package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.model.candidacy.Award;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells answers: their reasons, or the facts that they lack. A host's code without a sentence, or
 * with one that does not fit its arguments, is told in words of ours; nobody reads a key.
 *
 * @param sentences in which language
 * @param titles of the referential by which was decided, if they are known
 */
record AnswerPhrases(Sentences sentences, Titles titles) {
  /** What an answer is made of: a reason, or a missing fact. */
  private record Part(String kind, String key, Map<String, String> values) {}

  /** Returns the reasons or missing facts as sentences. */
  String write(Answer answer) {
    return parts(answer).map(this::write).collect(Collectors.joining(" "));
  }

  /**
   * Returns the reasons or missing facts as sentences; where one has none, first the question and
   * what was answered.
   */
  String write(Answer answer, String question) {
    List<Optional<String>> told = parts(answer).map(this::find).toList();
    Stream<String> unsaid =
        told.stream().allMatch(Optional::isPresent)
            ? Stream.empty()
            : Stream.of(
                sentences.fill("unsaid.answer." + answer.kind(), Map.of("question", question)));
    return Stream.concat(unsaid, told.stream().flatMap(Optional::stream))
        .collect(Collectors.joining(" "));
  }

  /** Returns a reason as a sentence. */
  String write(Reason reason) {
    return write(part(reason));
  }

  /** Returns a missing fact as a sentence. */
  String write(MissingFact missing) {
    return write(part(missing));
  }

  /** Returns the key of the sentence for that code in such an answer. */
  static String keyOf(Answer.Kind kind, ReasonCode code) {
    return (kind == Answer.Kind.UNDETERMINED ? "missing." : "reason.") + code;
  }

  /** Returns the keys of sentences that are not there, or do not fit. */
  Stream<String> findUnsaid(Answer answer) {
    return parts(answer).filter(part -> find(part).isEmpty()).map(Part::key);
  }

  private Stream<Part> parts(Answer answer) {
    if (answer instanceof Answer.Satisfied satisfied) {
      return satisfied.evidence().stream().map(this::part);
    }
    if (answer instanceof Answer.Violated violated) {
      return violated.reasons().stream().map(this::part);
    }
    if (answer instanceof Answer.NotApplicable notApplicable) {
      return Stream.of(part(notApplicable.reason()));
    }
    return ((Answer.Undetermined) answer).missing().stream().map(this::part);
  }

  private Part part(Reason reason) {
    return new Part("reason", "reason." + reason.code(), values(reason.arguments()));
  }

  private Part part(MissingFact missing) {
    return new Part("missing", "missing." + missing.code(), values(missing.arguments()));
  }

  private Optional<String> find(Part part) {
    return sentences.find(part.key(), part.values());
  }

  private String write(Part part) {
    return find(part).orElseGet(() -> sentences.get("unsaid." + part.kind()));
  }

  /** Returns the answer in a few words, for the cell of a table, if there are words for it. */
  Optional<String> brief(Answer answer) {
    Map<String, String> values = values(answer.arguments());
    return answer.codes().stream()
        .flatMap(code -> sentences.find("brief." + code, values).stream())
        .findFirst();
  }

  /** Returns the values that arguments have, by name. */
  Map<String, String> values(List<Argument> arguments) {
    Map<String, String> values = new LinkedHashMap<>();
    arguments.forEach(argument -> values.put(argument.name(), name(argument)));
    return values;
  }

  /** Returns the value of an argument as a sentence names it: by title, where there is one. */
  private String name(Argument argument) {
    String value = write(argument);
    if (argument instanceof Argument.OfMethod method) {
      return titles.of(method.value()).map(this::quote).orElse(value);
    }
    return switch (argument.name()) {
      case "criterion" -> nameCriterion(value);
      case "award" ->
          value.equals(Award.certificate().toString())
              ? sentences.get("report.target.certificate")
              : value;
      default -> value;
    };
  }

  /** Returns a group of criteria by its axis; by what it is called, where it has none. */
  String nameCriterion(String id) {
    return titles
        .ofAxis(id)
        .or(() -> titles.ofGroup(id).map(this::quote))
        .or(() -> titles.mayBeUsual() ? sentences.find("axis." + id) : Optional.empty())
        .orElseGet(() -> sentences.fill("criterion", Map.of("id", id)));
  }

  private String quote(String title) {
    return sentences.fill("report.quoted", Map.of("text", title));
  }

  /**
   * Returns the reasons as sentences that are the same for several competencies, as far as may be.
   */
  Optional<String> shared(Answer answer) {
    List<Optional<String>> told =
        parts(answer)
            .map(
                part ->
                    sentences
                        .find("point." + part.key().replaceFirst("^reason\\.", ""), part.values())
                        .or(() -> find(part)))
            .toList();
    return told.stream().allMatch(Optional::isPresent)
        ? Optional.of(told.stream().flatMap(Optional::stream).collect(Collectors.joining(" ")))
        : Optional.empty();
  }

  /** Returns in a few words why what was answered about does not count; else in sentences. */
  String why(Answer answer) {
    Map<String, String> values = values(answer.arguments());
    return answer.codes().stream()
        .flatMap(code -> sentences.find("why." + code, values).stream())
        .findFirst()
        .orElseGet(() -> write(answer));
  }

  /** Returns the value of an argument. */
  String write(Argument argument) {
    if (argument instanceof Argument.OfDate date) {
      return sentences.write(date.value());
    }
    return isCandidacy(argument)
        ? sentences.get("label.Subject.CANDIDACY")
        : argument.value().toString();
  }

  /** The key of a subject is an id of the host's, or our word for the candidacy. */
  private static boolean isCandidacy(Argument argument) {
    return argument.name().equals("subject") && argument.value().equals(Subject.CANDIDACY.key());
  }
}
