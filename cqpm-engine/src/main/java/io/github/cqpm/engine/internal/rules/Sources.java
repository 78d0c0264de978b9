package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.rule.RuleSource;
import io.github.cqpm.engine.rule.RuleSource.Amendment;
import io.github.cqpm.engine.rule.RuleSource.Seen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the rules rest on, and what is known of it: the one place for it. {@code SOURCES.md} is made
 * from it. The wording of the branch agreement stands here to the letter, as far as it has been
 * read in a public mirror of the official database; a rule quotes nothing else of it.
 */
public final class Sources {
  /** The day on which the referential came into the project, whole. */
  private static final LocalDate REFERENTIAL_LOOKED_AT = LocalDate.of(2026, 11, 24);

  /** The day on which the wording of the agreement came into the project. */
  private static final LocalDate AGREEMENT_LOOKED_AT = LocalDate.of(2026, 11, 25);

  static final RuleSource IMPLEMENTATION =
      ofReferential(
          "2.2.1. Conditions de mise en œuvre des évaluations en vue de la certification");

  static final RuleSource ASSESSMENT =
      ofReferential(
          "2.2.2. Mise en œuvre des modalités d'évaluation, A) Validation des compétences professionnelles");

  static final RuleSource AWARD = ofReferential("3. CONDITIONS D'ADMISSIBILITE");

  /** The sections of the referential that rules rest on. */
  public static final List<RuleSource> OF_REFERENTIAL = List.of(IMPLEMENTATION, ASSESSMENT, AWARD);

  private static final String IN_FORCE =
      "Whole title: Accord national du 8 novembre 2019 relatif à l'emploi, à l'apprentissage et à la formation professionnelle. The day on which it came into force, and that of its extension, have not been read. IDCC 3248 keeps it in force by its annex 10.";

  static final RuleSource ARTICLE_51 =
      ofAgreement("article 51")
          .articleId("KALIARTI000042186167")
          .state("VIGUEUR_ETEN")
          .seen(Seen.IN_PART)
          .lookedAt(AGREEMENT_LOOKED_AT)
          .addWording(
              "Le CQPM comprend un référentiel d'activités, un référentiel de compétences et un référentiel d'évaluations.",
              "Le référentiel de compétences identifie les blocs de compétences ainsi que les compétences et connaissances associées. Pour garantir une meilleure visibilité et lisibilité des parcours professionnels, il identifie également les certifications professionnelles pour lesquelles un bloc de compétences est commun.",
              "Le référentiel d'évaluation définit, pour chacune des compétences, les conditions de réalisation, les critères mesurables et/ou observables et les résultats attendus, ainsi que les modalités d'évaluation des acquis.")
          .build();

  static final RuleSource ARTICLE_55 =
      ofAgreement("article 55")
          .seen(Seen.NOT)
          .addRemark(
              "But for 55.3, it is known from extracts that tell the composition of the jury without its wording.")
          .build();

  static final RuleSource ARTICLE_55_3 =
      ofAgreement("article 55.3")
          .articleId("KALIARTI000041698698")
          .state("VIGUEUR_ETEN")
          .seen(Seen.IN_PART)
          .lookedAt(AGREEMENT_LOOKED_AT)
          .addWording(
              "Après avoir vérifié le respect des conditions d'organisation des actions d'évaluation prévues par le « Dispositif des certifications professionnelles », et des conditions d'admission définies dans le référentiel d'évaluation, en particulier l'acquisition et la validation des compétences professionnelles, le jury paritaire de délibération attribue, sous l'autorité de la CPNEFP, le CQPM au lauréat.",
              "Le CQPM est délivré à la condition que toutes les compétences professionnelles aient été acquises. Toutefois, lorsque le candidat n'a validé que certaines des compétences professionnelles requises par le référentiel d'évaluation, le président du jury de délibération l'informe, par écrit, des compétences professionnelles, et le cas échéant, des blocs de compétences qui ont été validés. Afin de lui permettre de se présenter à de nouvelles actions d'évaluation du CQPM initialement visé, le candidat conserve le bénéfice des compétences professionnelles pendant un délai de 24 mois à compter de la date de délibération du jury paritaire et de 5 ans pour les blocs de compétences validés lorsque le CQPM est enregistré dans le RNCP.",
              "Le jury paritaire de délibération transmet au groupe technique paritaire « Certifications » l'ensemble des informations relatives au processus d'attribution comprenant sa composition, sa délibération, ainsi que tout document utile à son suivi. Cette transmission vise à permettre, au groupe technique paritaire « Certifications », de s'assurer de la conformité du processus d'attribution au dispositif de certification de branche […]")
          .build();

  private Sources() {}

  private static RuleSource ofReferential(String heading) {
    return RuleSource.builder()
        .document("Référentiel du CQPM Technico-commercial industriel")
        .heading(heading)
        .seen(Seen.WHOLE)
        .lookedAt(REFERENTIAL_LOOKED_AT)
        .addRemark("The bundled referential holds it, to the letter.")
        .build();
  }

  private static RuleSource.Builder ofAgreement(String article) {
    RuleSource.Builder builder = RuleSource.builder();
    builder
        .document("Accord national de la métallurgie du 8 novembre 2019")
        .heading(article)
        .addRemark(IN_FORCE)
        .addAmendment(
            new Amendment(
                LocalDate.of(2024, 12, 13),
                "Extended by an order of 30 April 2025 (Official Journal of 21 May 2025). It touches the professional certification; whether 24 months and 5 years still stand is unknown.",
                Optional.of(LocalDate.of(2027, 12, 31)),
                false))
        .caution("AGREEMENT_REVISION_NOT_SEEN");
    return builder;
  }
}
