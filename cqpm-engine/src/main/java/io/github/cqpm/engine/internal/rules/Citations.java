package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Citation;

/**
 * The sentences on which several rules rest, each of one of the {@link Sources}. A sentence on
 * which one rule rests stands with that rule.
 */
final class Citations {
  static final Citation ENROLMENT =
      ofImplementation(
          "L'accès au CQPM ou blocs de compétences implique une inscription préalable du candidat à la certification auprès de l'UIMM territoriale centre de certification.");

  static final Citation PLAN =
      ofImplementation(
          "L'UIMM territoriale centre de certification et l'entreprise ou à défaut le candidat (Salariés ; VAE ; Demandeurs d'emploi...) définissent dans un dossier qui sera transmis à l'UIMM centre de certification, les modalités d'évaluation qui seront mises en œuvre en fonction du contexte parmi celles prévues dans le référentiel de certification.");

  static final Citation COMMISSION =
      ofAssessment(
          "La commission d'évaluation est composée de plusieurs membres qualifiés ayant une expérience professionnelle leur permettant d'évaluer la maîtrise des compétences professionnelles du candidat identifiées dans le référentiel de la certification professionnelle sélectionnée.");

  static final Citation ASSESSED_BY_CRITERIA =
      ofAssessment(
          "Les compétences professionnelles mentionnées dans le référentiel de certification sont évaluées par la commission d'évaluation à l'aide des critères mesurables, observables et les résultats attendus selon les conditions d'évaluation précisées dans le référentiel de certification");

  static final Citation OPINION_COMPLETES =
      ofAssessment(
          "ceux-ci sont complétés par l'avis de l'entreprise d'accueil du candidat à la certification professionnelle (hors dispositif VAE)");

  static final Citation REGISTERED_BLOCKS =
      ofAward(
          "Les CQPM, ou les blocs de compétences pour les CQPM inscrits au RNCP, sont attribués aux candidats¹ par le jury paritaire de délibération");

  static final Citation ALL_COMPETENCIES =
      ofAward(
          "dès lors que toutes les compétences professionnelles ont été acquises et validées par le jury paritaire de délibération");

  /** How long results are kept, in the words of the branch agreement. */
  static final String KEPT =
      "Afin de lui permettre de se présenter à de nouvelles actions d'évaluation du CQPM initialement visé, le candidat conserve le bénéfice des compétences professionnelles pendant un délai de 24 mois à compter de la date de délibération du jury paritaire et de 5 ans pour les blocs de compétences validés lorsque le CQPM est enregistré dans le RNCP.";

  /** The same of blocks, which may be common to several certifications. */
  static final Citation KEPT_BLOCKS =
      new Citation(
          Sources.ARTICLE_55_3.getDocument(),
          "articles 51 et 55.3",
          KEPT,
          Sources.ARTICLE_55_3.getCaution());

  private Citations() {}

  /** Returns a citation of what the referential says of setting up assessments. */
  static Citation ofImplementation(String quote) {
    return Sources.IMPLEMENTATION.cite(quote);
  }

  /** Returns a citation of what the referential says of assessing. */
  static Citation ofAssessment(String quote) {
    return Sources.ASSESSMENT.cite(quote);
  }

  /** Returns a citation of what the referential says of awarding. */
  static Citation ofAward(String quote) {
    return Sources.AWARD.cite(quote);
  }
}
