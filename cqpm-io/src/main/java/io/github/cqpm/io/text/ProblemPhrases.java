package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.names.FrenchNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells problems: what is wrong, and how to mend it.
 *
 * @param sentences in which language
 */
record ProblemPhrases(Sentences sentences) {
  /** Where the sentences on texts stand that are no JSON. */
  private static final String SYNTAX = "syntax.";

  /** What stands, among what is expected, before the constants of which one is wanted. */
  private static final String CHOICE = "CHOICE";

  /** A character that is not seen, and has no name here. */
  private static final Pattern NUMBER_OF_CHARACTER = Pattern.compile("U\\+[0-9A-F]{4,6}");

  /** What a sentence calls each of the texts that are expected. */
  private static final List<String> RANKS = List.of("first", "second", "third");

  /** Which texts of a problem are names of ours, to be put into words. */
  private static final Map<DocumentProblemCode, String> FORMS =
      Map.of(
          DocumentProblemCode.WRONG_TYPE, "kind.",
          DocumentProblemCode.MALFORMED_VALUE, "form.",
          DocumentProblemCode.WRONG_FORMAT, "format.");

  /** Where the value is a name of ours, by which the sentence is found. */
  private static final Map<DocumentProblemCode, String> KINDS =
      Map.of(
          DocumentProblemCode.MALFORMED_JSON, SYNTAX,
          DocumentProblemCode.TRAILING_CONTENT, SYNTAX,
          DocumentProblemCode.NOT_UTF_8, SYNTAX,
          DocumentProblemCode.TOO_LONG, "document.TOO_LONG.",
          DocumentProblemCode.CONSTRAINT_VIOLATED, "document.CONSTRAINT_VIOLATED.");

  /** Returns a problem with the input of a decision as a sentence. */
  String write(InputProblem problem) {
    Map<String, String> values =
        problem.values().stream()
            .collect(
                Collectors.groupingBy(
                    Argument::name,
                    HashMap::new,
                    Collectors.mapping(this::write, Collectors.joining(", "))));
    values.put("ids", String.join(", ", problem.ids()));
    values.put(
        "values", problem.values().stream().map(this::write).collect(Collectors.joining(", ")));
    return sentences.fill("problem." + problem.code(), values);
  }

  private String write(Argument value) {
    if (value instanceof Argument.OfNumber number && value.name().endsWith("Character")) {
      return character(number.value().intValue());
    }
    String text = new AnswerPhrases(sentences, Titles.NONE).write(value);
    return value instanceof Argument.OfCode
        ? sentences.find("problem.value." + text).orElse(text)
        : text;
  }

  /** Returns a character by the name that we have for it, or with its number. */
  private String character(int character) {
    String code = "U+%04X".formatted(character);
    return sentences
        .find(character == 0 ? "form.AFTER_THE_END" : "form." + code)
        .orElse(Character.toString(character) + " (" + code + ")");
  }

  /** Returns a problem of a document as a sentence, without its place. */
  String write(DocumentProblem problem) {
    return problem.inputProblem().map(this::write).orElseGet(() -> writeOwn(problem));
  }

  private String writeOwn(DocumentProblem problem) {
    List<String> expected = expected(problem);
    Map<String, String> values = new HashMap<>();
    values.put("value", form(problem, problem.value()));
    values.put("expected", String.join(", ", expected));
    values.put("suggestion", problem.suggestion());
    switch (problem.code()) {
      case MISSING_PROPERTY -> values.put("value", named(problem.value()));
      case UNKNOWN_PROPERTY -> {
        values.put("suggestion", named(problem.suggestion()));
        values.put("expected", problem.suggestion().isEmpty() ? values.get("expected") : "");
      }
      case WRONG_TYPE -> values.put("choices", choices(problem.expected()));
      default -> {}
    }
    for (int i = 0; i < Math.min(expected.size(), RANKS.size()); i++) {
      values.put(RANKS.get(i), expected.get(i));
    }
    if (SYNTAX.equals(KINDS.get(problem.code()))) { // a line is not told twice
      values.remove(RANKS.get(0), String.valueOf(problem.line()));
    }
    return keys(problem)
        .flatMap(key -> sentences.find(key, values).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No sentence: " + problem));
  }

  private List<String> expected(DocumentProblem problem) {
    return switch (problem.code()) {
      case UNKNOWN_CONSTANT, MISSING_PROPERTY -> labelled(problem.expected());
      case UNKNOWN_PROPERTY -> problem.expected().stream().map(this::named).toList();
      default -> problem.expected().stream().map(each -> form(problem, each)).toList();
    };
  }

  /** Returns the constants of which one is expected; nothing if they are not told. */
  private String choices(List<String> expected) {
    int before = expected.indexOf(CHOICE);
    return before < 0
        ? ""
        : String.join(", ", labelled(expected.subList(before + 1, expected.size())));
  }

  /** Returns the keys under which its sentence may stand, the most particular first. */
  private static Stream<String> keys(DocumentProblem problem) {
    String general = "document." + problem.code();
    List<String> expected = new ArrayList<>(problem.expected());
    Collections.reverse(expected);
    return Stream.of(
            Stream.ofNullable(KINDS.get(problem.code())).map(kind -> kind + problem.value()),
            expected.stream().map(each -> general + "." + each),
            Stream.of(problem.value()).filter(String::isEmpty).map(none -> general + ".HIDDEN"),
            Stream.of(general))
        .flatMap(each -> each);
  }

  /** Returns constants of one type with their labels, where these say more than their names. */
  private List<String> labelled(List<String> names) {
    String prefix =
        sentences
            .keys()
            .filter(key -> key.startsWith("label."))
            .map(key -> key.substring(0, key.lastIndexOf('.') + 1))
            .filter(
                each -> names.stream().allMatch(name -> sentences.find(each + name).isPresent()))
            .sorted()
            .findFirst()
            .orElse("");
    return names.stream()
        .map(
            name ->
                sentences
                    .find(prefix + name)
                    .filter(label -> !label.equalsIgnoreCase(name.replace('_', ' ')))
                    .map(label -> name + " (" + label + ")")
                    .orElse(name))
        .toList();
  }

  /** Returns the name of a property, with what it is called in the language, where that differs. */
  private String named(String property) {
    String french = sentences.getLanguage().equals("fr") ? FrenchNames.of(property) : "";
    return french.isEmpty() ? property : property + " (" + french + ")";
  }

  private String form(DocumentProblem problem, String text) {
    String prefix = FORMS.get(problem.code());
    if (prefix == null) {
      return text;
    }
    return sentences
        .find(prefix + text)
        .orElseGet(
            () ->
                NUMBER_OF_CHARACTER.matcher(text).matches()
                    ? sentences.fill("form.OTHER_CHARACTER", Map.of("value", text))
                    : text);
  }
}
