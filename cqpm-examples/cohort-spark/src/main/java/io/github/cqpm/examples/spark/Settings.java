package io.github.cqpm.examples.spark;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.FindingsKept;
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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What all machines decide with. It travels as texts; each executor makes its engine of them, once.
 * A host that has other rules, or another policy, says so here.
 */
final class Settings implements Serializable {
  private static final long serialVersionUID = 1;

  /** The language of what rejects say. */
  enum Language {
    FR,
    EN
  }

  private final LocalDate asOf;
  private final FindingsKept kept;
  private final Language language;
  private final List<String> referentials;
  private transient @Nullable CohortDecider decider;

  private Settings(
      LocalDate asOf, FindingsKept kept, Language language, List<String> referentials) {
    this.asOf = asOf;
    this.kept = kept;
    this.language = language;
    this.referentials = referentials;
  }

  /**
   * Returns settings by which each candidacy is decided by the bundled referential; or, if a folder
   * is given, by the one that it names.
   */
  static Settings of(LocalDate asOf, FindingsKept kept, Language language, @Nullable Path folder) {
    List<String> texts =
        folder == null
            ? List.of()
            : Referentials.bundled().withFolder(folder).getAll().stream()
                .map(CqpmJson.standard()::write)
                .toList();
    return new Settings(asOf, kept, language, texts);
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
    return made.keeping(kept).with(Explanations.in(Locale.forLanguageTag(language.name())));
  }
}
