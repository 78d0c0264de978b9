package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.examples.lms.people.People;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.people.Role;
import io.github.cqpm.examples.lms.store.Access;
import io.github.cqpm.examples.lms.store.Action;
import io.github.cqpm.examples.lms.store.Candidacies;
import io.github.cqpm.examples.lms.store.Decisions;
import io.github.cqpm.examples.lms.store.Kept;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Typography;
import java.util.List;
import java.util.Optional;
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
   * @throws UndecidedException if it cannot be decided on
   */
  Opened open(String id, Person reader) {
    Kept kept = candidacies.get(id, reader);
    if (!decisions.findProblems(kept).isEmpty()) {
      throw new UndecidedException(id);
    }
    return opened(kept, kept, reader);
  }

  /** Returns a candidacy as it was in that version. */
  Opened at(int version, Opened opened) {
    return version == opened.kept().version()
        ? opened
        : opened(opened.kept().at(version), opened.kept().at(version), opened.reader());
  }

  /** Returns a candidacy for the form that revokes: whatever was entered, that one opens. */
  Opened openToRevoke(String id, Person reader) {
    Kept kept = candidacies.get(id, reader);
    return opened(kept, decisions.findProblems(kept).isEmpty() ? kept : kept.at(0), reader);
  }

  /** Returns all candidacies that somebody may see and that can be decided on. */
  List<Opened> openAll(Person reader) {
    return candidacies.findAll(reader).stream()
        .filter(kept -> decisions.findProblems(kept).isEmpty())
        .map(kept -> opened(kept, kept, reader))
        .toList();
  }

  /** Returns all that somebody may see and that cannot. */
  List<Undecided> findUndecided(Person reader) {
    return candidacies.findAll(reader).stream()
        .flatMap(kept -> undecided(kept, reader).stream())
        .toList();
  }

  /** Returns a candidacy if it cannot be decided on. */
  Optional<Undecided> findUndecided(String id, Person reader) {
    return undecided(candidacies.get(id, reader), reader);
  }

  private Optional<Undecided> undecided(Kept kept, Person reader) {
    List<InputProblem> problems = decisions.findProblems(kept);
    if (problems.isEmpty()) {
      return Optional.empty();
    }
    Opened opened = opened(kept, kept.at(0), reader);
    return Optional.of(
        new Undecided(
            opened,
            problems.stream().map(Explanations.french()::explain).map(Typography::french).toList(),
            reader.role() == Role.CANDIDATE
                ? List.of()
                : kept.entries().stream().map(entry -> RecordRow.of(opened, entry)).toList(),
            Access.may(reader, Action.KEEP, kept)));
  }

  private Opened opened(Kept kept, Kept decided, Person reader) {
    Dossier dossier = decisions.dossier(decided, decisions.today());
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
