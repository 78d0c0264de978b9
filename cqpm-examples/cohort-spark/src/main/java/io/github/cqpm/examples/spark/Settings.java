package io.github.cqpm.examples.spark;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.cohort.CohortDecider;
import io.github.cqpm.io.text.Explanations;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all machines decide with. It travels as texts; each executor makes its engine of them, once.
 * A host that has other rules, or another policy, says so here.
 */
final class Settings implements Serializable {
  private static final long serialVersionUID = 1;

  private final LocalDate asOf;
  private final boolean english;
  private final List<String> referentials;
  private transient @Nullable CohortDecider decider;

  private Settings(LocalDate asOf, boolean english, List<String> referentials) {
    this.asOf = asOf;
    this.english = english;
    this.referentials = referentials;
  }

  /**
   * Returns settings by which each candidacy is decided by the bundled referential; or, if a folder
   * is given, by the one that it names.
   */
  static Settings of(LocalDate asOf, boolean english, @Nullable Path folder) {
    List<String> texts =
        folder == null
            ? List.of()
            : Referentials.bundled().withFolder(folder).getAll().stream()
                .map(CqpmJson.standard()::write)
                .toList();
    return new Settings(asOf, english, texts);
  }

  /** Returns what decides, the same for all tasks of an executor. */
  synchronized CohortDecider decider() {
    CohortDecider made = decider;
    if (made == null) {
      made = makeDecider();
      decider = made;
    }
    return made;
  }

  private CohortDecider makeDecider() {
    CertificationEngine engine = CertificationEngine.standard();
    CohortDecider made;
    if (referentials.isEmpty()) {
      made = CohortDecider.of(engine, Referentials.technicoCommercialIndustriel(), asOf);
    } else {
      Referentials all = Referentials.bundled();
      for (String text : referentials) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        all = all.with(Referentials.load(new ByteArrayInputStream(bytes)));
      }
      made = CohortDecider.of(engine, all, asOf);
    }
    return made.with(english ? Explanations.english() : Explanations.french());
  }
}
