package io.github.cqpm.io.internal.format;

import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.diagnosis.Shown;
import io.github.cqpm.io.internal.json.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The properties of one object that are not known. */
final class UnknownProperties {
  private final List<String> names = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /** Passes over the property that the tokens stand at. */
  void pass(String name, Pass pass) throws IOException {
    pass.requireLeisure();
    if (!seen.add(name)) {
      pass.report(DocumentProblemCode.DUPLICATE_PROPERTY, Shown.name(name));
    }
    names.add(name);
    places.add(pass.tokens().place());
    pass.tokens().next();
    pass.tokens().skip();
  }

  /**
   * Tells them, and which of the known names was perhaps meant, of those that are absent. The known
   * names are told once: with the first of which none was meant.
   *
   * @param owners the types of the objects that may stand here instead, by the names of theirs
   */
  void tell(Pass pass, List<String> known, List<String> absent, Map<String, String> owners) {
    List<String> untold = known;
    for (int i = 0; i < names.size(); i++) {
      String owner = owners.get(names.get(i));
      boolean meant =
          pass.reportUnknown(
              names.get(i),
              places.get(i),
              owner == null ? untold : List.of("OTHER_TYPE", owner),
              absent);
      untold = meant || owner != null ? untold : List.of();
    }
  }
}
