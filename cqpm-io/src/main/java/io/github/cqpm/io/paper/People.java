package io.github.cqpm.io.paper;

import io.github.cqpm.io.internal.pages.Called;
import io.github.cqpm.io.internal.pages.Hidden;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.PersonReference;

/** How people are called on one page: by the names of the host or, without one, by reference. */
final class People {
  private final Names names;

  private People(Names names) {
    this.names = names;
  }

  static People of(Names names) {
    return new People(names);
  }

  Hidden name(CandidateReference candidate) {
    return name(candidate.value());
  }

  Hidden name(PersonReference person) {
    return name(person.value());
  }

  /** Returns the name, and the reference under it. */
  Called call(CandidateReference candidate) {
    return call(candidate.value());
  }

  /** Returns the name, and the reference under it. */
  Called call(PersonReference person) {
    return call(person.value());
  }

  private Called call(String reference) {
    Hidden name = name(reference);
    return new Called(name, new Hidden(name.text().equals(reference) ? "" : reference));
  }

  private Hidden name(String reference) {
    return new Hidden(names.find(reference).filter(name -> !name.isBlank()).orElse(reference));
  }
}
