package io.github.cqpm.examples.lms.pages;

import java.util.List;

/**
 * A candidacy that cannot be decided on, as its page shows it: what is wrong, and what was entered,
 * for the centre to revoke.
 *
 * @param opened the candidacy, decided on as it was begun
 * @param problems what is wrong
 * @param records what was entered, in that order; nothing for the candidate
 * @param mayRevoke whether the reader may revoke records
 */
public record Undecided(
    Opened opened, List<String> problems, List<RecordRow> records, boolean mayRevoke) {
  /** Copies the lists. */
  public Undecided {
    problems = List.copyOf(problems);
    records = List.copyOf(records);
  }
}
