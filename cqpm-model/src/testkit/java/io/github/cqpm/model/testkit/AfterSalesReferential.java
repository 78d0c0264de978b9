package io.github.cqpm.model.testkit;

import static io.github.cqpm.model.testkit.Wording.activity;
import static io.github.cqpm.model.testkit.Wording.madeUp;
import static io.github.cqpm.model.testkit.Wording.statement;

import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.AssessmentProcedure;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompanyOpinionRequest;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionAxis;
import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.referential.OccupationalStandard;
import java.time.LocalDate;
import java.util.List;

/**
 * A made-up referential, complete in form, as referentials are since about 2020, and in French:
 * four blocks, one of them common with the bundled certification; three axes that are not those of
 * the bundled one; and a method that is for some competencies only. It is no certifier's.
 *
 * <p>French: <i>référentiel du CQPM</i> (title page).
 */
public final class AfterSalesReferential {
  /** The certification. */
  public static final CertificationId ID = CertificationId.of("essai-technicien-apres-vente");

  /** The bundled certification, with which {@link #FOLLOWING_UP} is common. */
  public static final CertificationId BUNDLED =
      CertificationId.of("technico-commercial-industriel");

  /** The block of two competencies on faults. */
  public static final BlockCode DIAGNOSING = BlockCode.of("BDC9901");

  /** The block of two competencies on repairs. */
  public static final BlockCode REPAIRING = BlockCode.of("BDC9902");

  /** The block of one competency on upkeep. */
  public static final BlockCode ADVISING = BlockCode.of("BDC9903");

  /** The block of two competencies that is common with the bundled certification. */
  public static final BlockCode FOLLOWING_UP = BlockCode.of("BDC0166");

  /** The only competency of {@link #ADVISING}, for which {@link #TEST_BENCH} is not allowed. */
  public static final CompetencyId PROPOSE_UPKEEP = CompetencyId.of(ADVISING, 1);

  /** The method in a professional setting that asks for no report. */
  public static final MethodId ON_SITE = MethodId.of("ON_SITE");

  /** The method that is not in a professional setting, for three competencies only. */
  public static final MethodId TEST_BENCH = MethodId.of("TEST_BENCH");

  /** The method in a professional setting that asks for a report. */
  public static final MethodId CASE_FILE = MethodId.of("CASE_FILE");

  /** The axes from which each competency is assessed. */
  public static final List<CriterionAxis> AXES =
      List.of(
          CriterionAxis.of("PREPARATION", "préparation de l'intervention"),
          CriterionAxis.of("EXECUTION", "conduite de l'intervention"),
          CriterionAxis.of("REPORTING", "compte rendu et suites données"));

  static final ActivityId FAULTS = ActivityId.of("A1");
  static final ActivityId REPAIRS = ActivityId.of("A2");
  static final ActivityId UPKEEP = ActivityId.of("A3");
  static final ActivityId CUSTOMERS = ActivityId.of("A4");

  private static final CertificationReferential REFERENTIAL =
      CertificationReferential.builder()
          .id(ID)
          .version("1")
          .title("Technicien d'après-vente industriel (essai)")
          .validFrom(LocalDate.of(2021, 3, 1))
          .number("essai 1")
          .level("5")
          .category("C")
          .lastChanged(LocalDate.of(2021, 2, 9))
          .source(madeUp("Référentiel d'essai Technicien d'après-vente industriel"))
          .registration(NationalRegistration.since(LocalDate.of(2021, 7, 1)))
          .occupationalStandard(occupation())
          .addCompetencyLeadIn("Pour tenir son emploi, le titulaire est en mesure de :")
          .addCompetencyLeadIn("Chaque bloc indique les connaissances qu'il suppose.")
          .axes(AXES)
          .blocks(AfterSalesBlocks.all())
          .methods(methods())
          .assessmentProcedure(procedure())
          .addAdmissibilityCondition(
              "Le jury paritaire attribue la certification d'essai au candidat dont il a validé"
                  + " chaque compétence, jugée acquise auparavant par la commission.")
          .addAdmissibilityCondition(
              "Un bloc peut être attribué seul tant que la certification d'essai est inscrite au"
                  + " RNCP.*")
          .addFootnote("* Cette inscription est fictive, comme tout ce référentiel.")
          .build();

  private AfterSalesReferential() {}

  /** Returns the referential. */
  public static CertificationReferential get() {
    return REFERENTIAL;
  }

  private static OccupationalStandard occupation() {
    return OccupationalStandard.builder()
        .addMission(
            "Le technicien d'après-vente industriel dépanne, règle et entretient des équipements"
                + " de production chez les clients de son entreprise.")
        .addMission("Il conseille ces clients et garde la mémoire de ce qui leur a été livré.")
        .activitiesLeadIn("Selon la taille de l'entreprise, il exerce les activités suivantes :")
        .addActivity(
            activity(
                FAULTS,
                "Diagnostic des pannes",
                "Le technicien reçoit les demandes, réunit plans et historiques, puis recherche"
                    + " sur place ou à distance ce qui arrête l'équipement.",
                "Il met l'équipement hors énergie avant d'y porter la main."))
        .addActivity(
            activity(
                REPAIRS,
                "Remise en service des équipements",
                "Le technicien change ou répare les organes en défaut, règle l'équipement et le"
                    + " rend au client après essai."))
        .addActivity(
            activity(
                UPKEEP,
                "Conseil en entretien",
                "Le technicien propose au client des visites, des pièces de rechange et des"
                    + " améliorations en rapport avec l'usage de ses équipements."))
        .addActivity(
            activity(
                CUSTOMERS,
                "Suivi des clients et de leurs commandes",
                "Le technicien suit les offres et les commandes nées de ses interventions.",
                "Il complète les fiches des clients et signale ce qui mérite une visite."))
        .addWorkEnvironment(
            "Le travail se fait en atelier, chez les clients et sur la route, parfois sous"
                + " astreinte.")
        .addInteraction(
            "Le technicien rend compte au responsable d'après-vente et parle chaque jour aux"
                + " clients, au magasin et au bureau d'études.")
        .addOutlook("La part des dépannages à distance augmente d'année en année.")
        .build();
  }

  private static List<AssessmentMethod> methods() {
    return List.of(
        AssessmentMethod.builder()
            .id(ON_SITE)
            .title("Observation d'une intervention réelle")
            .addDescription(
                statement(
                    "La commission suit une intervention que le candidat conduit pour un client :",
                    "de la prise de la demande à la remise de l'équipement,",
                    "puis elle l'interroge sur ses choix."))
            .addSupport("intervention observée")
            .addSupport("entretien avec la commission")
            .addPlace("site d'un client")
            .addPlace("atelier de l'entreprise")
            .professionalSetting(true)
            .build(),
        AssessmentMethod.builder()
            .id(TEST_BENCH)
            .title("Mise en situation sur un banc d'essai")
            .addDescription(
                statement("La commission provoque une panne sur un banc et observe le candidat."))
            .addSupport("banc d'essai et son dossier technique")
            .addPlace("centre de formation équipé d'un banc")
            .onlyFor(
                List.of(
                    CompetencyId.of(DIAGNOSING, 2),
                    CompetencyId.of(REPAIRING, 1),
                    CompetencyId.of(REPAIRING, 2)))
            .build(),
        AssessmentMethod.builder()
            .id(CASE_FILE)
            .title("Présentation d'un dossier d'interventions")
            .addDescription(
                statement("Le candidat remet un dossier sur des interventions qu'il a conduites."))
            .addDescription(statement("Il le présente ensuite à la commission, qui l'interroge."))
            .addSupport("dossier remis avant l'entretien")
            .addSupport("présentation orale")
            .addPlace("centre de certification")
            .professionalSetting(true)
            .reportRequired(true)
            .build());
  }

  private static AssessmentProcedure procedure() {
    return AssessmentProcedure.builder()
        .addCondition(statement("Le candidat est inscrit auprès d'un centre avant d'être évalué."))
        .addCondition(
            statement(
                "Un dossier fixe, pour chaque compétence :",
                "la modalité retenue,",
                "le lieu et, s'il en faut un, la date de remise du rapport."))
        .addIntroduction("La commission évalue chaque compétence selon les trois axes du tableau.")
        .addCommission("Deux personnes du métier au moins composent la commission.")
        .methodsLeadIn("La commission recourt à l'une de ces modalités :")
        .companyOpinion(
            CompanyOpinionRequest.builder()
                .title("Avis de l'entreprise")
                .addParagraph("L'entreprise se prononce sur chaque activité exercée chez elle.")
                .addParagraph("Cet avis n'est pas demandé en cas de VAE.")
                .build())
        .build();
  }
}
