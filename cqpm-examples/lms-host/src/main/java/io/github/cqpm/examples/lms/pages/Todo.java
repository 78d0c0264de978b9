package io.github.cqpm.examples.lms.pages;

/**
 * Something that is to be done next.
 *
 * @param actor who has to do it
 * @param what what is to be done
 * @param when by when, or since when it is awaited; empty where no day is known
 * @param address the form with which the reader does it; empty if it is not for the reader
 * @param verb what the reader does there
 */
public record Todo(String actor, String what, String when, String address, String verb) {
  /** Returns whether the reader may do it. */
  public boolean isForReader() {
    return !address.isEmpty();
  }
}
