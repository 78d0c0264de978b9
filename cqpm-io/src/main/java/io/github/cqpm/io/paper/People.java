package io.github.cqpm.io.paper;

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

  private Hidden name(String reference) {
    return new Hidden(names.find(reference).filter(name -> !name.isBlank()).orElse(reference));
  }
}
