package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who sits on a jury, as fields of a form and of an address: {@code member.j-1=EMPLOYERS} and
 * {@code chair=j-1}.
 *
 * @param members for which side each sits, by reference
 * @param chair who presides
 */
record JuryFields(Map<String, College> members, Optional<String> chair) {
  /** Returns who of these people sits, as it was typed. */
  static JuryFields of(Typed typed, List<Person> people) {
    Map<String, College> members = new LinkedHashMap<>();
    for (Person person : people) {
      typed
          .choice("member." + person.reference(), Arrays.asList(College.values()))
          .ifPresent(college -> members.put(person.reference(), college));
    }
    Optional<String> chair = typed.choice("chair", people.stream().map(Person::reference).toList());
    if (chair.isPresent() && !members.containsKey(chair.get())) {
      typed.wrong("chair", "Qui préside doit siéger : indiquez son collège.");
    }
    return new JuryFields(members, chair);
  }

  /** Returns who sits on a jury. */
  static JuryFields of(DeliberationJury jury) {
    Map<String, College> members = new LinkedHashMap<>();
    jury.getMembers()
        .forEach(member -> members.put(member.getReference().value(), member.getCollege()));
    return new JuryFields(members, jury.getChair().map(PersonReference::value));
  }

  /** Returns whether the fields of an address name these people, and nobody else. */
  boolean isGivenBy(Map<String, List<String>> fields) {
    Map<String, List<String>> given = new LinkedHashMap<>(fields);
    given.keySet().removeIf(field -> !field.equals("chair") && !field.startsWith("member."));
    given.values().removeIf(values -> values.equals(List.of(""))); // a form sends what is not said
    return given.equals(toFields());
  }

  /** Returns the fields. */
  Map<String, List<String>> toFields() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    members.forEach((member, college) -> fields.put("member." + member, List.of(college.name())));
    chair.ifPresent(each -> fields.put("chair", List.of(each)));
    return fields;
  }

  DeliberationJury toJury() {
    DeliberationJury.Builder jury = DeliberationJury.builder();
    members.forEach(
        (member, college) -> jury.addMember(JuryMember.of(PersonReference.of(member), college)));
    return jury.chair(chair.map(PersonReference::of)).build();
  }

  /** Returns how many sit, and nobody. */
  @Override
  public String toString() {
    return "JuryFields[%s members]".formatted(members.size());
  }
}
