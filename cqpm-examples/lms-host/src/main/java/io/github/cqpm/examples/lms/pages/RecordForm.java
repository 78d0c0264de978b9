package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.examples.lms.store.Action;
import io.github.cqpm.examples.lms.store.Content;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form by which one record is entered into a candidacy. */
interface RecordForm {
  /** Returns its name in addresses, which is that of its template, too. */
  String path();

  /** Returns what is done with it, as the heading of its page. */
  String title();

  /** Returns what its records' ids begin with. */
  String prefix();

  /** Returns what one has to be allowed to do. */
  Action action();

  /** Returns what stands in its fields at first, unless the address asks for something else. */
  Map<String, List<String>> start(Opened opened, Typed asked);

  /** Returns what its template shows, beside the fields. */
  default Map<String, Object> shown(Opened opened, Typed typed) {
    return Map.of();
  }

  /** Returns what is entered; nothing where something is wrong, which is then told. */
  Optional<Content> read(Opened opened, Typed typed, RecordId id);
}
