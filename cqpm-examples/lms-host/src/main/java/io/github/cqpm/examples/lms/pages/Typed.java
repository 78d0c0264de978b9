package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.examples.lms.store.RefusedException;
import io.github.cqpm.io.text.Typography;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What stands in the fields of a form, and what is wrong with it. Whatever is wrong, what was typed
 * is kept, so that the form is shown again as it was left.
 */
public final class Typed {
  private static final int LONGEST = 4000;
  private static final List<DateTimeFormatter> DAYS =
      Stream.of("uuuu-MM-dd", "dd/MM/uuuu")
          .map(DateTimeFormatter::ofPattern)
          .map(each -> each.withResolverStyle(ResolverStyle.STRICT))
          .toList();

  private final Map<String, List<String>> values;
  private final Map<String, String> problems = new LinkedHashMap<>();
  private final List<String> onTop = new ArrayList<>();

  /** Makes a form that is filled in so. */
  public Typed(Map<String, List<String>> values) {
    this.values = new LinkedHashMap<>(values);
  }

  /** Returns what stands in a field as it was typed; nothing if the field is empty. */
  public String value(String field) {
    List<String> all = values.getOrDefault(field, List.of());
    return all.isEmpty() ? "" : all.get(0);
  }

  /** Returns whether a box is ticked. */
  public boolean has(String field, String value) {
    return values.getOrDefault(field, List.of()).contains(value);
  }

  /** Returns what is wrong with a field; nothing if it is right. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** Returns what is wrong with fields, by their names. */
  public Map<String, String> problems() {
    return Collections.unmodifiableMap(problems);
  }

  /** Returns what is wrong with the whole. */
  public List<String> onTop() {
    return Collections.unmodifiableList(onTop);
  }

  /** Returns whether something is wrong. */
  public boolean isWrong() {
    return !problems.isEmpty() || !onTop.isEmpty();
  }

  void wrong(String field, String sentence) {
    problems.putIfAbsent(field, Typography.french(sentence));
  }

  void wrong(String sentence) {
    onTop.add(sentence);
  }

  /** Tells beside its field what is refused; on top, where no form has that field. */
  void wrong(RefusedException refused) {
    String sentence = refused.getSentence().french();
    switch (refused.getReason()) {
      case DATE -> wrong("date", sentence);
      case CANDIDATE -> wrong("candidate", sentence);
      case COMPANY -> wrong("company", sentence);
      case COMMISSION -> wrong("member", sentence);
      case NO_COMMISSION -> wrong("commission", sentence);
      case NO_JURY, JURY, NOT_SEATED -> wrong("chair", sentence);
      case ID, CENTRE -> wrong(Typography.french(sentence));
    }
  }

  /** Returns the text of a field, without what is blank around it. */
  Optional<String> text(String field) {
    String text = value(field).replace("\r\n", "\n").strip();
    if (text.length() > LONGEST) {
      wrong(
          field,
          "Ce texte est trop long : il a %s caractères, et peut en avoir %s. Raccourcissez-le."
              .formatted(text.length(), LONGEST));
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** Returns the day of a field, as a browser sends it or as it is written in France. */
  Optional<LocalDate> day(String field) {
    String text = value(field).strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = DAYS.stream().flatMap(each -> parse(text, each).stream()).findFirst();
    if (day.isEmpty()) {
      wrong(field, "Ce n'est pas une date. Écrivez le jour, le mois et l'année : 18/06/2026.");
    }
    if (day.filter(each -> each.getYear() < 1990 || each.getYear() > 2099).isPresent()) {
      wrong(field, "Cette date est trop loin d'aujourd'hui : vérifiez l'année.");
      return Optional.empty();
    }
    return day;
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(text, form));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the day of a field that may not be empty. */
  Optional<LocalDate> requiredDay(String field) {
    return required(field, day(field), "Indiquez la date.");
  }

  /** Returns which of these was chosen. */
  <T> Optional<T> choice(String field, Collection<T> choices) {
    String text = value(field);
    Optional<T> chosen = choices.stream().filter(each -> each.toString().equals(text)).findFirst();
    if (chosen.isEmpty() && !text.isEmpty()) {
      wrong(field, "Choisissez une des réponses proposées.");
    }
    return chosen;
  }

  /** Returns which of these was chosen; where none was, the sentence says what to do. */
  <T> Optional<T> requiredChoice(String field, Collection<T> choices, String sentence) {
    return required(field, choice(field, choices), sentence);
  }

  /** Returns which of these were ticked, in the order in which they were proposed. */
  <T> List<T> choices(String field, Collection<T> choices) {
    return choices.stream().filter(each -> has(field, each.toString())).toList();
  }

  /** Returns whether it was said to be so; empty if neither was said. */
  Optional<Boolean> yesOrNo(String field) {
    return choice(field, List.of(true, false));
  }

  private <T> Optional<T> required(String field, Optional<T> given, String sentence) {
    if (given.isEmpty()) {
      wrong(field, sentence);
    }
    return given;
  }

  /** Returns what is made of the fields; nothing where something is wrong with them. */
  <T> Optional<T> ifRight(Supplier<T> made) {
    return isWrong() ? Optional.empty() : Optional.of(made.get());
  }

  /** Returns how many fields there are: what was typed is nobody else's. */
  @Override
  public String toString() {
    return "Typed[%s fields]".formatted(values.size());
  }
}
