package io.github.cqpm.engine;

import io.github.cqpm.engine.rule.AgreementText;
import io.github.cqpm.engine.rule.RuleSource;
import io.github.cqpm.engine.rule.RuleSource.Seen;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Texts of the branch agreement that a host might have read; nobody wrote them. */
public final class LaterAgreement {
  public static final RuleSource SOURCE =
      RuleSource.builder()
          .document("Avenant inventé pour les essais")
          .heading("article 1")
          .seen(Seen.WHOLE)
          .lookedAt(LocalDate.of(2026, 5, 1))
          .build();

  /** The first day on which a later text may hold. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2019, 11, 9);

  private LaterAgreement() {}

  /** Returns a text that gives both periods. */
  public static AgreementText text(
      String version, LocalDate from, Period competencies, Period blocks) {
    return AgreementText.builder()
        .competencies(competencies, SOURCE.cite(""))
        .blocks(blocks, SOURCE.cite(""))
        .version(version)
        .firstDay(from)
        .addSources(SOURCE)
        .build();
  }

  /** Returns the rule set with other periods, since long before any test. */
  public static RuleSet keeping(Period competencies, Period blocks) {
    return RuleSet.agreement(List.of(text("2", FIRST_DAY, competencies, blocks)));
  }
}
