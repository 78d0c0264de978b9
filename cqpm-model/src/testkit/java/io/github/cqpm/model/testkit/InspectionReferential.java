package io.github.cqpm.model.testkit;

import static io.github.cqpm.model.testkit.Wording.activity;
import static io.github.cqpm.model.testkit.Wording.competency;
import static io.github.cqpm.model.testkit.Wording.conditions;
import static io.github.cqpm.model.testkit.Wording.criterion;
import static io.github.cqpm.model.testkit.Wording.knowledge;
import static io.github.cqpm.model.testkit.Wording.madeUp;
import static io.github.cqpm.model.testkit.Wording.results;
import static io.github.cqpm.model.testkit.Wording.statement;

import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.AssessmentProcedure;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompanyOpinionRequest;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.referential.OccupationalStandard;
import java.time.LocalDate;
import java.util.List;

/**
 * A made-up referential, complete in form, in the manner of 2014, and in French: a single block,
 * and a flat list of criteria for each competency, without axes. It is no certifier's.
 *
 * <p>French: <i>référentiel du CQPM</i> (title page).
 */
public final class InspectionReferential {
  /** The certification. */
  public static final CertificationId ID = CertificationId.of("essai-controleur-pieces");

  /** The only block. */
  public static final BlockCode INSPECTING = BlockCode.of("BDC9911");

  /** The competency of five criteria. */
  public static final CompetencyId PREPARE = CompetencyId.of(INSPECTING, 1);

  /** The competency of four criteria. */
  public static final CompetencyId MEASURE = CompetencyId.of(INSPECTING, 2);

  /** The competency of three criteria. */
  public static final CompetencyId SORT = CompetencyId.of(INSPECTING, 3);

  /** The competency of two criteria. */
  public static final CompetencyId REPORT = CompetencyId.of(INSPECTING, 4);

  /** The method in a professional setting. */
  public static final MethodId WORKSTATION = MethodId.of("WORKSTATION");

  /** The method that is not in a professional setting. */
  public static final MethodId SIMULATION = MethodId.of("SIMULATION");

  private static final ActivityId INSPECTION = ActivityId.of("A1");
  private static final ActivityId INSTRUMENTS = ActivityId.of("A2");

  private static final CertificationReferential REFERENTIAL =
      CertificationReferential.builder()
          .id(ID)
          .version("2014")
          .title("Contrôleur de pièces usinées (essai)")
          .validFrom(LocalDate.of(2014, 9, 1))
          .number("essai 2")
          .level("V")
          .category("A")
          .lastChanged(LocalDate.of(2014, 6, 12))
          .source(madeUp("Référentiel d'essai Contrôleur de pièces usinées"))
          .registration(
              NationalRegistration.during(LocalDate.of(2015, 1, 1), LocalDate.of(2019, 12, 31)))
          .occupationalStandard(occupation())
          .addCompetencyLeadIn("Le titulaire possède les capacités professionnelles suivantes :")
          .addBlock(block())
          .methods(methods())
          .assessmentProcedure(procedure())
          .addAdmissibilityCondition(
              "Le jury paritaire attribue la certification d'essai à qui a montré les quatre"
                  + " capacités devant la commission, si le jury les valide.¹")
          .addFootnote("¹ Cette certification d'essai n'existe que dans le projet cqpm.")
          .build();

  private InspectionReferential() {}

  /** Returns the referential. */
  public static CertificationReferential get() {
    return REFERENTIAL;
  }

  private static OccupationalStandard occupation() {
    return OccupationalStandard.builder()
        .addMission("Le contrôleur de pièces usinées vérifie des pièces en cours de série.")
        .activitiesLeadIn("Son travail comprend :")
        .addActivity(
            activity(
                INSPECTION,
                "Contrôle des pièces",
                "Le contrôleur prélève les pièces, les mesure et sépare les bonnes des mauvaises.",
                "Il prévient le régleur avant que la cote sorte de la tolérance."))
        .addActivity(
            activity(
                INSTRUMENTS,
                "Entretien des instruments",
                "Le contrôleur nettoie, range et fait étalonner les instruments de son poste."))
        .addWorkEnvironment("Le poste est en atelier, près des machines, souvent en équipe.")
        .addInteraction("Le contrôleur échange avec les régleurs et le service qualité.")
        .addOutlook("Les mesures sans contact prennent place à côté des instruments à main.")
        .build();
  }

  private static CompetencyBlock block() {
    return CompetencyBlock.builder()
        .code(INSPECTING)
        .title("Contrôler des pièces usinées")
        .activity(INSPECTION)
        .addCompetency(
            competency(
                PREPARE,
                "Préparer un contrôle à partir d'un plan",
                "I",
                conditions(statement("Avec un plan coté et une gamme de contrôle.")),
                List.of(
                    criterion(1, statement("Les cotes à contrôler sont toutes repérées.")),
                    criterion(2, statement("Les tolérances sont lues sans erreur.")),
                    criterion(
                        3,
                        statement("L'instrument convient à la cote :", "étendue,", "résolution.")),
                    criterion(4, statement("La date d'étalonnage est vérifiée.")),
                    criterion(5, statement("Le poste est propre et éclairé."))),
                results(statement("Le contrôle peut être fait sans revenir au plan."))))
        .addCompetency(
            competency(
                MEASURE,
                "Mesurer une pièce avec les instruments du poste",
                "II",
                conditions(
                    statement("Sur une série de pièces de deux références."),
                    statement(
                        "Avec au moins :",
                        "un pied à coulisse,",
                        "un micromètre,",
                        "un alésomètre.")),
                List.of(
                    criterion(1, statement("La pièce est ébavurée et à température.")),
                    criterion(2, statement("Le zéro est fait avant la série.")),
                    criterion(3, statement("L'écart entre deux mesures reste dans la consigne.")),
                    criterion(4, statement("Les pièces ne sont ni rayées ni mélangées."))),
                results(statement("Les valeurs relevées sont celles du contrôle de référence."))))
        .addCompetency(
            competency(
                SORT,
                "Trier les pièces conformes et non conformes",
                "III",
                conditions(statement("Sur la même série, avec les bacs et les étiquettes.")),
                List.of(
                    criterion(1, statement("Chaque pièce est comparée aux deux limites.")),
                    criterion(2, statement("Les pièces douteuses sont isolées et étiquetées.")),
                    criterion(3, statement("Le régleur est prévenu d'une dérive."))),
                results(statement("Aucune pièce mauvaise ne part avec les bonnes."))))
        .addCompetency(
            competency(
                REPORT,
                "Rendre compte d'un contrôle",
                "IV",
                conditions(statement("Avec la fiche de relevé de l'entreprise.")),
                List.of(
                    criterion(1, statement("La fiche est complète, lisible et signée.")),
                    criterion(2, statement("L'écart est décrit avec sa cote et sa pièce."))),
                results(statement("Le service qualité peut agir à partir de la fiche."))))
        .knowledge(
            knowledge(
                statement("La lecture d'un plan coté et des tolérances."),
                statement("Les instruments à main :", "emploi,", "soin,", "étalonnage.")))
        .build();
  }

  private static List<AssessmentMethod> methods() {
    return List.of(
        AssessmentMethod.builder()
            .id(WORKSTATION)
            .title("Évaluation au poste de travail")
            .addDescription(statement("La commission observe le candidat à son poste."))
            .addSupport("série de pièces en cours")
            .addPlace("atelier de l'entreprise")
            .professionalSetting(true)
            .build(),
        AssessmentMethod.builder()
            .id(SIMULATION)
            .title("Évaluation en situation reconstituée")
            .addDescription(statement("La commission remet au candidat des pièces connues d'elle."))
            .addSupport("lot de pièces étalons")
            .addPlace("centre de formation")
            .build());
  }

  private static AssessmentProcedure procedure() {
    return AssessmentProcedure.builder()
        .addCondition(statement("Le candidat s'inscrit, puis un dossier fixe les modalités."))
        .addIntroduction("Chaque critère est apprécié séparément.")
        .addCommission("La commission réunit plusieurs professionnels du contrôle.")
        .methodsLeadIn("L'évaluation se fait de l'une des façons suivantes :")
        .companyOpinion(
            CompanyOpinionRequest.builder()
                .title("Avis de l'entreprise")
                .addParagraph("L'entreprise dit comment le candidat tient son poste.")
                .build())
        .build();
  }
}
