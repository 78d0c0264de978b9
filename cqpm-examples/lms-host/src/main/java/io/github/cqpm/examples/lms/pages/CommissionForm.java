package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.examples.lms.people.People;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.people.Role;
import io.github.cqpm.examples.lms.store.Action;
import io.github.cqpm.examples.lms.store.Content;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names the commission that is to assess a candidate. */
@Component
class CommissionForm implements RecordForm {
  private final People people;

  CommissionForm(People people) {
    this.people = people;
  }

  @Override
  public String path() {
    return "commission";
  }

  @Override
  public String title() {
    return "Constituer la commission d’évaluation";
  }

  @Override
  public String prefix() {
    return "CO";
  }

  @Override
  public Action action() {
    return Action.KEEP;
  }

  @Override
  public Map<String, List<String>> start(Opened opened, Typed asked) {
    return Map.of();
  }

  @Override
  public Map<String, Object> shown(Opened opened, Typed typed) {
    return Map.of("members", Options.ofPeople(members(opened)));
  }

  private List<Person> members(Opened opened) {
    return people.findAll(Role.COMMISSION, opened.kept().centre());
  }

  @Override
  public Optional<Content> read(Opened opened, Typed typed, RecordId id) {
    List<CommissionMember> members =
        typed.choices("member", members(opened).stream().map(Person::reference).toList()).stream()
            .map(member -> member(typed, member))
            .toList();
    if (members.isEmpty()) {
      typed.wrong("member", "Choisissez les membres de la commission.");
    }
    return typed.ifRight(
        () ->
            new Content.OfCommission(
                AssessmentCommission.builder().id(id).addAllMembers(members).build()));
  }

  private static CommissionMember member(Typed typed, String reference) {
    return CommissionMember.builder()
        .reference(PersonReference.of(reference))
        .qualified(typed.yesOrNo("qualified." + reference))
        .build();
  }
}
