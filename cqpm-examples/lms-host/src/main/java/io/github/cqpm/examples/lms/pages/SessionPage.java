package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.io.text.Mark;
import java.util.List;

/**
 * A session of a jury, as its page shows it.
 *
 * @param typed its day and who sits
 * @param note what is to be known of what is printed; empty if nothing
 * @param undecided the candidacies that cannot be decided on, and so are none of its candidates
 * @param jury who may sit
 * @param others the other juries that deliberated that day, by who sat
 * @param held whether the jury has deliberated that day, so that who sat is settled
 * @param day its day, written
 * @param candidates the candidates who await the jury, or of whom it has said something that day
 * @param papers what can be printed of it
 */
public record SessionPage(
    Typed typed,
    String note,
    List<Shell.Link> undecided,
    List<Person> jury,
    List<Shell.Link> others,
    boolean held,
    String day,
    List<Candidate> candidates,
    List<Shell.Link> papers) {
  /** Copies the lists. */
  public SessionPage {
    undecided = List.copyOf(undecided);
    jury = List.copyOf(jury);
    others = List.copyOf(others);
    candidates = List.copyOf(candidates);
    papers = List.copyOf(papers);
  }

  /**
   * A candidate of the session.
   *
   * @param address the page of the candidacy
   * @param name the name
   * @param target what the candidate wants
   * @param mark the mark of the outcome
   * @param outcome the outcome, and what is to be watched
   * @param done how many competencies are validated or kept
   * @param step what the jury has to do
   * @param said what the jury said that day; empty if nothing yet
   * @param form the form for the deliberation; empty if it is not for the reader
   */
  public record Candidate(
      String address,
      String name,
      String target,
      Mark mark,
      String outcome,
      String done,
      String step,
      String said,
      String form) {}
}
