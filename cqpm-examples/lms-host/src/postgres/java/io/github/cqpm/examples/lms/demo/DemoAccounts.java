package io.github.cqpm.examples.lms.demo;

import io.github.cqpm.examples.lms.people.People;

/** The invented people, for tests where the demo itself is refused. */
public final class DemoAccounts {
  private DemoAccounts() {}

  /** Adds them all, with one password. */
  public static void addTo(People people, String passwordHash) {
    DemoPeople.ALL.forEach(person -> people.add(person, passwordHash));
  }
}
