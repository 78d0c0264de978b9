package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Citation;

/** The sentences that the rules rest on, in the words of the referential. */
final class Citations {
  private static final String REFERENTIAL = "Référentiel du CQPM Technico-commercial industriel";
  private static final String IMPLEMENTATION =
      "2.2.1. Conditions de mise en œuvre des évaluations en vue de la certification";
  private static final String ASSESSMENT =
      "2.2.2. Mise en œuvre des modalités d'évaluation, A) Validation des compétences professionnelles";
  private static final String AWARD = "3. CONDITIONS D'ADMISSIBILITE";

  static final Citation ENROLMENT =
      Citation.of(
          REFERENTIAL,
          IMPLEMENTATION,
          "L'accès au CQPM ou blocs de compétences implique une inscription préalable du candidat à la certification auprès de l'UIMM territoriale centre de certification.");

  static final Citation PLAN =
      Citation.of(
          REFERENTIAL,
          IMPLEMENTATION,
          "L'UIMM territoriale centre de certification et l'entreprise ou à défaut le candidat (Salariés ; VAE ; Demandeurs d'emploi...) définissent dans un dossier qui sera transmis à l'UIMM centre de certification, les modalités d'évaluation qui seront mises en œuvre en fonction du contexte parmi celles prévues dans le référentiel de certification.");

  static final Citation PROFESSIONAL_SETTING =
      Citation.of(
          REFERENTIAL,
          IMPLEMENTATION,
          "Les modalités d'évaluation reposant sur des activités/missions ou projets réalisés en milieu professionnel sont privilégiées.");

  static final Citation COMMISSION =
      Citation.of(
          REFERENTIAL,
          ASSESSMENT,
          "La commission d'évaluation est composée de plusieurs membres qualifiés ayant une expérience professionnelle leur permettant d'évaluer la maîtrise des compétences professionnelles du candidat identifiées dans le référentiel de la certification professionnelle sélectionnée.");

  static final Citation ASSESSED_BY_CRITERIA =
      Citation.of(
          REFERENTIAL,
          ASSESSMENT,
          "Les compétences professionnelles mentionnées dans le référentiel de certification sont évaluées par la commission d'évaluation à l'aide des critères mesurables, observables et les résultats attendus selon les conditions d'évaluation précisées dans le référentiel de certification");

  static final Citation REPORT =
      Citation.of(
          REFERENTIAL,
          ASSESSMENT,
          "Le candidat transmet un rapport à l'UIMM territoriale centre de certification, dans les délais et conditions préalablement fixés");

  static final Citation OPINION_COMPLETES =
      Citation.of(
          REFERENTIAL,
          ASSESSMENT,
          "ceux-ci sont complétés par l'avis de l'entreprise d'accueil du candidat à la certification professionnelle (hors dispositif VAE)");

  static final Citation OPINION =
      Citation.of(
          REFERENTIAL,
          ASSESSMENT,
          "L'entreprise (tuteur, responsable hiérarchique ou fonctionnel...) donne un avis au regard du référentiel d'activité.");

  static final Citation REGISTERED_BLOCKS =
      Citation.of(
          REFERENTIAL,
          AWARD,
          "Les CQPM, ou les blocs de compétences pour les CQPM inscrits au RNCP, sont attribués aux candidats¹ par le jury paritaire de délibération");

  static final Citation JOINT_JURY =
      Citation.of(
          REFERENTIAL,
          AWARD,
          "par le jury paritaire de délibération sous le contrôle du groupe technique paritaire « Certifications »");

  static final Citation AFTER_ASSESSMENT =
      Citation.of(REFERENTIAL, AWARD, "à l'issue des actions d'évaluation");

  static final Citation ALL_COMPETENCIES =
      Citation.of(
          REFERENTIAL,
          AWARD,
          "dès lors que toutes les compétences professionnelles ont été acquises et validées par le jury paritaire de délibération");

  static final Citation AGREEMENT_JURY = ofAgreement("article 55");

  static final Citation AGREEMENT_RETENTION = ofAgreement("article 55.3");

  static final Citation AGREEMENT_BLOCKS = ofAgreement("articles 51 et 55.3");

  private Citations() {}

  /** Returns a citation of the branch agreement, whose wording is not at hand. */
  private static Citation ofAgreement(String article) {
    return new Citation(
        "Accord national de la métallurgie du 8 novembre 2019",
        article,
        "",
        "known from extracts, may have been superseded");
  }
}
