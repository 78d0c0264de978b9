package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.rule.AgreementText;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** The texts of the branch agreement that have been seen. One more is one more entry. */
public final class AgreementTexts {
  /**
   * In the order of their days. That of the first is the agreement's own: on which day it came into
   * force is not known.
   */
  public static final List<AgreementText> SEEN =
      List.of(
          AgreementText.builder()
              .competencies(Period.ofMonths(24), Sources.ARTICLE_55_3.cite(Citations.KEPT))
              .blocks(Period.ofYears(5), Citations.KEPT_BLOCKS)
              .version("1")
              .firstDay(LocalDate.of(2019, 11, 8))
              .addSources(Sources.ARTICLE_51, Sources.ARTICLE_55, Sources.ARTICLE_55_3)
              .build());

  private AgreementTexts() {}
}
