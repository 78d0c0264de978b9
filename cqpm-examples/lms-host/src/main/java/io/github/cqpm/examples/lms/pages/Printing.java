package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.examples.lms.people.People;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.people.Role;
import io.github.cqpm.examples.lms.store.Access;
import io.github.cqpm.io.paper.PaperRefusedException;
import io.github.cqpm.io.paper.Papers;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Prints papers: with names, and with what people wrote freely for those who have a right to it.
 */
@Component
class Printing {
  private final Explanations explanations;
  private final People people;

  Printing(Explanations explanations, People people) {
    this.explanations = explanations;
    this.people = people;
  }

  /** Returns the words in which a reader is told something. */
  Explanations wordsFor(Person reader) {
    return Access.mayReadFreeText(reader) ? explanations.withFreeText() : explanations;
  }

  Papers papersFor(Person reader) {
    return Papers.in(wordsFor(reader)).naming(people.names());
  }

  /**
   * Returns the letter to the candidate, in which the jury's reasons stand for the candidate, too:
   * for all but the company.
   */
  String information(Opened opened) {
    boolean addressed = opened.reader().role() == Role.CANDIDATE;
    return (addressed
            ? Papers.in(explanations.withFreeText()).naming(people.names())
            : papersFor(opened.reader()))
        .information(opened.dossier());
  }

  String attestation(Opened opened, CompetencyBlock block) {
    return papersFor(opened.reader()).attestation(opened.dossier(), block.getCode());
  }

  /** Returns links to all that can be printed of a candidacy today. */
  List<Shell.Link> papersOf(Opened opened) {
    String folder = opened.address() + "/documents/";
    List<Shell.Link> papers = new ArrayList<>();
    papers.add(link(folder + "rapport", "Rapport d’admissibilité"));
    papers.add(link(folder + "rapport?detail=complet", "Rapport d’admissibilité, en entier"));
    papers.add(link(folder + "grille", "Grilles d’évaluation"));
    if (isPrinted(() -> information(opened))) {
      papers.add(link(folder + "information", "Information écrite du candidat"));
    }
    for (CompetencyBlock block : opened.blocks()) {
      if (isPrinted(() -> attestation(opened, block))) {
        papers.add(
            link(
                folder + "attestation/" + block.getCode(),
                "Attestation du bloc " + block.getCode()));
      }
    }
    return papers;
  }

  private static boolean isPrinted(Supplier<String> paper) {
    try {
      return !paper.get().isEmpty();
    } catch (PaperRefusedException refused) {
      return false;
    }
  }

  private static Shell.Link link(String address, String text) {
    return new Shell.Link(address, text, false);
  }
}
