package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.examples.lms.people.People;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.people.Role;
import io.github.cqpm.examples.lms.store.Candidacies;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may sit on the jury of a centre, and who sat last. */
@Component
class Juries {
  private final People people;
  private final Candidacies candidacies;

  Juries(People people, Candidacies candidacies) {
    this.people = people;
    this.candidacies = candidacies;
  }

  List<Person> findAll(String centre) {
    return people.findAll(Role.JURY, centre);
  }

  /** Returns who sat in the last deliberation that this reader may see. */
  Optional<JuryFields> findLast(Person reader) {
    return candidacies.findAll(reader).stream()
        .flatMap(kept -> kept.candidacy().getDeliberations().stream())
        .max(CandidacyRecord.BY_DATE)
        .map(last -> JuryFields.of(last.getJury()));
  }
}
