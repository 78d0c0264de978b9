package io.github.cqpm.io.testkit;

import io.github.cqpm.engine.decision.InputProblemCode;
import io.github.cqpm.io.testkit.Told.Field;
import io.github.cqpm.io.testkit.Told.Fields;
import io.github.cqpm.io.testkit.Told.Items;
import io.github.cqpm.io.testkit.Told.Place;
import io.github.cqpm.io.testkit.Told.Word;
import io.github.cqpm.model.referential.CertificationReferential;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a story expects, as it was told. Its words are those of a decision, and are read as parts of
 * one, by {@link #toDocument()}: so each is known to be one of those that a decision may say.
 */
final class Expected {
  /** What may be expected, in the order in which it is compared. */
  static final List<String> KEYS =
      List.of(
          "outcome",
          "certification",
          "competencies",
          "blocks",
          "awards",
          "findings",
          "remainingSteps",
          "leftAside",
          "validatedResults",
          "problems");

  /** What may be expected of a competency. */
  static final List<String> FACTS = List.of("status", "since", "keptUntil");

  private static final Word FILLER = Word.of("ADMISSIBLE");

  private final Fields told;
  private final StoryProblems problems;

  private Expected(Fields told, StoryProblems problems) {
    this.told = told;
    this.problems = problems;
  }

  static Expected read(
      Optional<Told> told, CertificationReferential referential, StoryProblems problems) {
    if (!(told.orElse(null) instanceof Fields fields) || fields.fields().isEmpty()) {
      problems.add(
          told.map(Told::at).orElse(new Place(1, 1)),
          told.flatMap(Slips::insteadOfGroup).orElse(Said.of("nothing-expected")));
      return new Expected(Fields.empty(new Place(1, 1)), problems);
    }
    StoryReader.requireKnown(fields, KEYS, problems);
    Expected expected = new Expected(withoutLists(fields, problems), problems);
    expected.requireCodes();
    expected.requireIds(
        "competencies", referential.getCompetencyIds().stream().map(Object::toString).toList());
    List<String> blocks =
        referential.getBlocks().stream().map(block -> block.getCode().toString()).toList();
    expected.requireIds("blocks", blocks);
    expected.requireIds("awards", blocks);
    return expected;
  }

  /** Returns the same without lists of groups, which are told: none is due anywhere. */
  private static Fields withoutLists(Fields told, StoryProblems problems) {
    Fields rest = told.copy(told.at());
    for (Field field : told.fields().values()) {
      if (field.value() instanceof Items list
          && list.items().stream().anyMatch(Fields.class::isInstance)) {
        problems.add(list.at(), Slips.insteadOfGroup(list).orElse(Said.of("group", field.name())));
        rest.fields().remove(field.name());
      }
    }
    return rest;
  }

  private void requireCodes() {
    List<String> known = Stream.of(InputProblemCode.values()).map(Enum::name).toList();
    for (Word code : words("problems")) {
      if (!known.contains(code.text())) {
        problems.addUnknown(code, known);
      }
    }
  }

  private void requireIds(String key, List<String> known) {
    if (told.find(key).orElse(null) instanceof Fields group) {
      for (Field field : group.fields().values()) {
        if (!field.name().equals("all") && !known.contains(field.name())) {
          problems.addUnknown(new Word(field.at(), field.name(), field.plain()), known);
        }
      }
    }
  }

  /** Returns the value of a key. */
  Optional<Told> find(String key) {
    return told.find(key);
  }

  /** Returns where a key stands; where all that is expected does, if it is not there. */
  Place placeOf(String key) {
    return told.find(key).map(Told::at).orElse(told.at());
  }

  /** Returns the words of a list; a word alone is a list of one. */
  List<Word> words(String key) {
    return told.find(key).map(this::wordsOf).orElse(List.of());
  }

  private List<Word> wordsOf(Told value) {
    if (Told.is("none", value)) {
      return List.of();
    }
    List<Told> items = value instanceof Items list ? list.items() : List.of(value);
    for (Told item : items) {
      if (!(item instanceof Word)) {
        problems.add(item.at(), Said.of("words"));
      }
    }
    return items.stream().filter(Word.class::isInstance).map(Word.class::cast).toList();
  }

  /**
   * Returns what is told of each by its name, those first for which {@code all} stands.
   *
   * @param all the names that {@code all} stands for
   */
  Map<String, Told> byName(Optional<Told> group, List<String> all) {
    Map<String, Told> told = new LinkedHashMap<>();
    Told value = group.orElse(null);
    if (value instanceof Fields fields) {
      fields.find("all").ifPresent(each -> all.forEach(name -> told.put(name, each)));
      fields.without("all").fields().forEach((name, field) -> told.put(name, field.value()));
    } else if (value != null && !Told.is("none", value)) {
      all.forEach(name -> told.put(name, value));
    }
    return told;
  }

  /** Returns the words of what is told of one name. */
  List<String> texts(Told value) {
    return wordsOf(value).stream().map(Word::text).toList();
  }

  /** Returns a decision that holds every word that is expected, and else no more than it must. */
  Fields toDocument() {
    Fields document =
        Fields.empty(told.at())
            .with("format", Word.of("cqpm-decision"))
            .with("formatVersion", Word.plain("3"))
            .with("candidate", Word.of("candidate"))
            .with("target", Fields.empty(told.at()).with("type", Word.of("CQPM")))
            .with("outcome", told.find("outcome").orElse(FILLER));
    Told certification = told.find("certification").orElse(FILLER);
    if (!Told.is("none", certification)) {
      document = document.with("certification", certification);
    }
    List<Told> blocks = new ArrayList<>();
    each("blocks")
        .forEach(
            each -> blocks.add(block(each).with("status", each.value()).with("award", FILLER)));
    each("awards")
        .forEach(
            each -> blocks.add(block(each).with("status", FILLER).with("award", each.value())));
    return document
        .with("blocks", new Items(placeOf("blocks"), blocks))
        .with("competencies", items("competencies", this::competency))
        .with("findings", new Items(placeOf("findings"), findings()))
        .with("remainingSteps", new Items(placeOf("remainingSteps"), steps()))
        .with("leftAside", items("leftAside", this::aside))
        .with("validatedResults", items("validatedResults", Expected::validated));
  }

  private Items items(String key, Function<Field, Told> make) {
    return new Items(placeOf(key), each(key).map(make).toList());
  }

  /** Returns the entries of a group; a word alone is one entry for all. */
  private Stream<Field> each(String key) {
    return told.find(key).stream()
        .flatMap(
            value ->
                value instanceof Fields fields
                    ? fields.fields().values().stream()
                    : Told.is("none", value)
                        ? Stream.empty()
                        : Stream.of(new Field(value.at(), "all", true, value)))
        .filter(field -> !Told.is("none", field.value()));
  }

  private static Fields block(Field field) {
    String code = field.name().equals("all") ? "BDC0001" : field.name();
    return Fields.empty(field.at()).with("block", new Word(field.at(), code, false));
  }

  private Told competency(Field field) {
    String id = field.name().equals("all") ? "BDC0001-1" : field.name();
    Fields whole = Fields.empty(field.at()).with("competency", new Word(field.at(), id, false));
    if (field.value() instanceof Fields facts) {
      StoryReader.requireKnown(facts, FACTS, problems);
      facts.fields().values().stream()
          .filter(fact -> FACTS.contains(fact.name()) && !Told.is("none", fact.value()))
          .forEach(fact -> whole.fields().put(fact.name(), fact));
      return facts.find("status").isPresent() ? whole : whole.with("status", Word.of("VALIDATED"));
    }
    return whole.with("status", field.value());
  }

  private static Told validated(Field field) {
    String part = field.name().equals("all") ? "BDC0001-1" : field.name();
    return Fields.empty(field.at())
        .with("part", new Word(field.at(), part, false))
        .with("deliberation", field.value())
        .with("date", Word.of("2025-12-01"));
  }

  private Told aside(Field field) {
    return Fields.empty(field.at())
        .with("record", new Word(field.at(), field.name(), false))
        .with("reason", field.value());
  }

  private List<Told> findings() {
    List<Told> findings = new ArrayList<>();
    each("findings")
        .forEach(
            rule -> {
              List<Told> answers =
                  rule.value() instanceof Fields subjects
                      ? subjects.fields().values().stream().map(Field::value).toList()
                      : List.of(rule.value());
              answers.forEach(
                  answer ->
                      findings.add(
                          Fields.empty(rule.at())
                              .with("rule", new Word(rule.at(), rule.name(), false))
                              .with("subject", subject(rule.at()))
                              .with("answer", answer(answer))));
            });
    return findings;
  }

  private static Fields subject(Place at) {
    return Fields.empty(at).with("kind", Word.of("CANDIDACY")).with("key", Word.of("candidacy"));
  }

  /** Returns an answer of that type, with as little else as it may have. */
  private static Told answer(Told type) {
    Fields answer = Fields.empty(type.at()).with("type", type);
    Fields reason =
        Fields.empty(type.at())
            .with("code", Word.of("CODE"))
            .with("arguments", new Items(type.at(), List.of()));
    Items reasons = new Items(type.at(), List.of(reason));
    return switch (type instanceof Word word ? word.text() : "") {
      case "SATISFIED" -> answer.with("evidence", reasons);
      case "VIOLATED" -> answer.with("reasons", reasons);
      case "UNDETERMINED" -> answer.with("missing", reasons);
      case "NOT_APPLICABLE" -> answer.with("reason", reason);
      default -> answer;
    };
  }

  private List<Told> steps() {
    List<Told> steps = new ArrayList<>();
    each("remainingSteps")
        .forEach(
            subject ->
                wordsOf(subject.value())
                    .forEach(
                        action ->
                            steps.add(
                                Fields.empty(action.at())
                                    .with("action", action)
                                    .with("subject", subject(action.at()))
                                    .with("rule", Word.of("enrolment/made")))));
    return steps;
  }
}
