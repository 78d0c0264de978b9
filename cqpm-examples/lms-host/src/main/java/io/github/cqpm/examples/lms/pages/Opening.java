package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.examples.lms.people.People;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.store.Candidacies;
import io.github.cqpm.examples.lms.store.Decisions;
import io.github.cqpm.examples.lms.store.Kept;
import io.github.cqpm.io.text.Dossier;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens candidacies for those who may see them. */
@Component
class Opening {
  private final Candidacies candidacies;
  private final Decisions decisions;
  private final People people;
  private final Printing printing;

  Opening(Candidacies candidacies, Decisions decisions, People people, Printing printing) {
    this.candidacies = candidacies;
    this.decisions = decisions;
    this.people = people;
    this.printing = printing;
  }

  /**
   * Returns a candidacy, decided on as of today.
   *
   * @throws io.github.cqpm.examples.lms.store.NoSuchCandidacyException if there is none, or none
   *     for this reader
   */
  Opened open(String id, Person reader) {
    return opened(candidacies.get(id, reader), reader);
  }

  /** Returns a candidacy as it was in that version. */
  Opened at(int version, Opened opened) {
    return version == opened.kept().version()
        ? opened
        : opened(opened.kept().at(version), opened.reader());
  }

  /** Returns all candidacies that somebody may see. */
  List<Opened> openAll(Person reader) {
    return candidacies.findAll(reader).stream().map(kept -> opened(kept, reader)).toList();
  }

  private Opened opened(Kept kept, Person reader) {
    Dossier dossier = decisions.dossier(kept, decisions.today());
    return new Opened(
        kept,
        dossier,
        dossier.decision().getQuestions(dossier.referential(), dossier.candidacy()),
        decisions.today(),
        reader,
        printing.wordsFor(reader).with(dossier.referential()),
        people.names());
  }
}
