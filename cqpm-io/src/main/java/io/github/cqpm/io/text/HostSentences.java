package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.internal.Legible;
import java.util.Collections;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentences of a host's own rules. All that is wrong with them is said when they are given.
 *
 * @param bundle what the host gives
 */
record HostSentences(ResourceBundle bundle) {
  /**
   * Returns those sentences, and these beside them.
   *
   * @throws IllegalArgumentException if a key or a sentence is malformed, or has a sentence already
   */
  Sentences addTo(Sentences sentences) {
    String faults =
        Collections.list(bundle.getKeys()).stream()
            .sorted()
            .flatMap(
                key ->
                    faultOf(key, sentences).stream().map(fault -> Legible.of(key + ": " + fault)))
            .collect(Collectors.joining("\n  "));
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("These sentences cannot be added:\n  " + faults);
    }
    return sentences.with(bundle);
  }

  private Optional<String> faultOf(String key, Sentences others) {
    return faultOfKey(key)
        .or(() -> check(others.find(key).isEmpty(), "There is a sentence already; take this out."))
        .or(() -> faultOfSentence(key, others));
  }

  private static Optional<String> faultOfKey(String key) {
    String name = key.substring(key.indexOf('.') + 1);
    return switch (key.substring(0, key.length() - name.length())) {
      case "question." -> faultOfForm(name, RuleId::of);
      case "reason.", "missing.", "generic." -> faultOfForm(name, ReasonCode::of);
      case "label." ->
          check(name.matches("\\w+\\.\\w+"), "Write label.Type.CONSTANT, e.g. label.College.BOTH.");
      case "parameter.", "digest.", "caution." -> check(!name.isBlank(), "The name is missing.");
      default ->
          Optional.of(
              "No sentence is looked for here. Keys begin with question., reason., missing.,"
                  + " generic., label., parameter., digest. or caution.");
    };
  }

  private static Optional<String> faultOfForm(String name, Consumer<String> parser) {
    try {
      parser.accept(name);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  private Optional<String> faultOfSentence(String key, Sentences others) {
    if (!(bundle.getObject(key) instanceof String text)) {
      return Optional.of("The value is no text.");
    }
    Sentence sentence = new Sentence(text);
    boolean mayHoldValues = key.startsWith("reason.") || key.startsWith("missing.");
    return check(!text.isBlank(), "The sentence is blank.")
        .or(
            () ->
                check(
                    sentence.isWellFormed(),
                    "Braces or brackets do not match. Write {name} for a value, {name:Type} for the"
                        + " label of a constant, and [brackets] around what is left out where a"
                        + " value in it is empty."))
        .or(
            () ->
                check(
                    mayHoldValues || sentence.isPlain(),
                    "There are no values here; take what stands in braces out."))
        .or(() -> faultOfTypes(sentence, others));
  }

  private Optional<String> faultOfTypes(Sentence sentence, Sentences others) {
    return sentence
        .types()
        .filter(type -> Stream.concat(others.keys(), keys()).noneMatch(isLabelOf(type)))
        .findFirst()
        .map(type -> "There are no labels of " + type + "; add label." + type + ".CONSTANT=….");
  }

  private Stream<String> keys() {
    return bundle.keySet().stream();
  }

  private static Predicate<String> isLabelOf(String type) {
    return key -> key.startsWith("label." + type + ".");
  }

  private static Optional<String> check(boolean holds, String fault) {
    return holds ? Optional.empty() : Optional.of(fault);
  }
}
