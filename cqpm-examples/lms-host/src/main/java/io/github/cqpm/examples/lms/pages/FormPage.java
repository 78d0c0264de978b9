package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.model.candidacy.RecordId;
import java.util.List;

/**
 * A form, as its page shows it.
 *
 * @param title what is done with it
 * @param path its name in addresses
 * @param id the id of the record that it makes
 * @param opened the candidacy
 * @param typed what stands in its fields, and what is wrong
 * @param since what others have entered since the form was first shown; empty if nothing
 */
public record FormPage(
    String title, String path, RecordId id, Opened opened, Typed typed, List<RecordRow> since) {
  /** Copies the list. */
  public FormPage {
    since = List.copyOf(since);
  }

  /** Returns where it is sent. */
  public String address() {
    return opened.address() + "/saisie/" + path;
  }
}
