package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What may be chosen in a field: what is sent, and how it is told. */
public final class Options {
  /** Yes or no. */
  public static final Map<String, String> YES_OR_NO = yesOrNo();

  private Options() {}

  private static Map<String, String> yesOrNo() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("true", "oui");
    options.put("false", "non");
    return Collections.unmodifiableMap(options);
  }

  private static <T> Map<String, String> of(
      Collection<T> all, Function<T, ?> sent, Function<T, String> told) {
    Map<String, String> options = new LinkedHashMap<>();
    all.forEach(each -> options.put(sent.apply(each).toString(), told.apply(each)));
    return Collections.unmodifiableMap(options);
  }

  /** Returns constants, by their labels in French. */
  public static Map<String, String> of(Enum<?>... constants) {
    return of(Arrays.asList(constants), Enum::name, Explanations.french()::label);
  }

  /** Returns methods of assessment, by their titles. */
  public static Map<String, String> ofMethods(Collection<AssessmentMethod> methods) {
    return of(methods, AssessmentMethod::getId, AssessmentMethod::getTitle);
  }

  /** Returns the competencies of blocks, by code and title. */
  public static Map<String, String> ofCompetencies(Collection<CompetencyBlock> blocks) {
    return of(
        blocks.stream().flatMap(each -> each.getCompetencies().stream()).toList(),
        each -> each.getId(),
        each -> each.getId() + " " + each.getTitle());
  }

  /** Returns blocks, by code and title. */
  public static Map<String, String> ofBlocks(Collection<CompetencyBlock> blocks) {
    return of(blocks, CompetencyBlock::getCode, each -> each.getCode() + " " + each.getTitle());
  }

  /** Returns people, by their names. */
  public static Map<String, String> ofPeople(Collection<Person> people) {
    return of(people, Person::reference, person -> Explanations.legible(person.displayName()));
  }
}
