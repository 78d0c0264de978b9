package io.github.cqpm.model.testkit;

import static io.github.cqpm.model.testkit.AfterSalesReferential.ADVISING;
import static io.github.cqpm.model.testkit.AfterSalesReferential.AXES;
import static io.github.cqpm.model.testkit.AfterSalesReferential.DIAGNOSING;
import static io.github.cqpm.model.testkit.AfterSalesReferential.FOLLOWING_UP;
import static io.github.cqpm.model.testkit.AfterSalesReferential.PROPOSE_UPKEEP;
import static io.github.cqpm.model.testkit.AfterSalesReferential.REPAIRING;
import static io.github.cqpm.model.testkit.Wording.competency;
import static io.github.cqpm.model.testkit.Wording.conditions;
import static io.github.cqpm.model.testkit.Wording.criteria;
import static io.github.cqpm.model.testkit.Wording.knowledge;
import static io.github.cqpm.model.testkit.Wording.results;
import static io.github.cqpm.model.testkit.Wording.statement;

import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.Statement;
import java.util.List;

/** The blocks of {@link AfterSalesReferential}. */
final class AfterSalesBlocks {
  private AfterSalesBlocks() {}

  static List<CompetencyBlock> all() {
    return List.of(diagnosing(), repairing(), advising(), followingUp());
  }

  private static CompetencyBlock diagnosing() {
    return CompetencyBlock.builder()
        .code(DIAGNOSING)
        .title("Diagnostiquer une panne")
        .activity(AfterSalesReferential.FAULTS)
        .addCompetency(
            competency(
                CompetencyId.of(DIAGNOSING, 1),
                "Préparer une intervention à partir de la demande d'un client",
                "1",
                conditions(
                    statement("À partir d'un appel ou d'un message de client, avec l'historique.")),
                onEachAxis(
                    statement(
                        "La demande est précisée avec le client :",
                        "équipement et numéro de série,",
                        "signes de la panne,",
                        "accès et consignes du site."),
                    statement("Outillage et pièces probables sont choisis et emportés."),
                    statement("Le client connaît le jour de la visite et ce qu'il doit préparer.")),
                results(statement("L'intervention peut commencer dès l'arrivée sur le site."))))
        .addCompetency(
            competency(
                CompetencyId.of(DIAGNOSING, 2),
                "Localiser l'origine d'une panne",
                "2",
                conditions(
                    statement(
                        "Sur un équipement arrêté ou dégradé, seul, avec les schémas"
                            + " électriques et pneumatiques.")),
                onEachAxis(
                    statement("L'équipement est mis hors énergie et la zone est balisée."),
                    statement(
                        "La recherche suit un ordre que le candidat explique :",
                        "hypothèses classées,",
                        "mesures faites et notées,",
                        "hypothèses écartées une à une."),
                    statement("La cause est exposée au client en mots simples.")),
                results(
                    statement("L'organe en défaut est désigné."),
                    statement("Aucune mesure n'est faite sous tension sans habilitation."))))
        .knowledge(
            knowledge(
                statement("La lecture des schémas électriques et pneumatiques."),
                statement("Les règles de consignation.")))
        .build();
  }

  private static CompetencyBlock repairing() {
    return CompetencyBlock.builder()
        .code(REPAIRING)
        .title("Remettre un équipement en service")
        .activity(AfterSalesReferential.REPAIRS)
        .addCompetency(
            competency(
                CompetencyId.of(REPAIRING, 1),
                "Changer ou réparer un organe en défaut",
                "3",
                conditions(statement("Après diagnostic, avec les pièces et la notice de montage.")),
                onEachAxis(
                    statement("La pièce est contrôlée avant la dépose de l'ancienne."),
                    statement("La dépose et le montage suivent la notice, couples compris."),
                    statement("Les pièces changées sont inscrites sur la fiche d'intervention.")),
                results(statement("L'organe tient sa fonction et rien n'est abîmé autour."))))
        .addCompetency(
            competency(
                CompetencyId.of(REPAIRING, 2),
                "Régler un équipement et le rendre au client",
                "4",
                conditions(statement("Sur l'équipement réparé, en présence de son utilisateur.")),
                onEachAxis(
                    statement("Les valeurs de réglage attendues sont connues avant l'essai."),
                    statement(
                        "L'essai porte sur :",
                        "les sécurités,",
                        "la cadence,",
                        "la qualité de la première pièce."),
                    statement("Le client signe la remise en service, réserves comprises.")),
                results(statement("L'équipement produit à la cadence prévue, sécurités actives."))))
        .knowledge(knowledge(statement("Les montages courants et leurs couples de serrage.")))
        .build();
  }

  private static CompetencyBlock advising() {
    return CompetencyBlock.builder()
        .code(ADVISING)
        .title("Conseiller un client sur l'entretien de ses équipements")
        .activity(AfterSalesReferential.UPKEEP)
        .addCompetency(
            competency(
                PROPOSE_UPKEEP,
                "Proposer un plan d'entretien",
                "5",
                conditions(
                    statement("Pour un client qui possède plusieurs équipements d'âges divers.")),
                onEachAxis(
                    statement("L'état et l'usage de chaque équipement sont relevés."),
                    statement(
                        "Le plan distingue :",
                        "ce que le client fait lui-même,",
                        "ce que l'entreprise fait en visite,",
                        "les pièces à tenir en réserve."),
                    statement("Le plan est chiffré et remis au client par écrit.")),
                results(statement("Le client peut décider à partir du plan remis."))))
        .knowledge(
            knowledge(
                statement("Les formes d'entretien :", "préventif", "conditionnel", "correctif"),
                statement("Les coûts d'un arrêt de production.")))
        .build();
  }

  private static CompetencyBlock followingUp() {
    return CompetencyBlock.builder()
        .code(FOLLOWING_UP)
        .title("Suivre des clients et leurs affaires")
        .activity(AfterSalesReferential.CUSTOMERS)
        .addCommonTo(AfterSalesReferential.BUNDLED)
        .addCompetency(
            competency(
                CompetencyId.of(FOLLOWING_UP, 1),
                "Suivre les offres et les commandes de ses clients",
                "6",
                conditions(statement("Sur les affaires d'un trimestre, avec l'outil de suivi.")),
                onEachAxis(
                    statement("Les affaires à relancer sont repérées chaque semaine."),
                    statement("Les retards sont annoncés au client avant l'échéance."),
                    statement("L'issue de chaque affaire est notée, avec sa raison.")),
                results(statement("Aucune affaire ne reste sans réponse."))))
        .addCompetency(
            competency(
                CompetencyId.of(FOLLOWING_UP, 2),
                "Tenir à jour les fiches des clients",
                "7",
                conditions(statement("Dans l'outil de l'entreprise, après chaque visite.")),
                onEachAxis(
                    statement("Les informations utiles sont demandées pendant la visite."),
                    statement("La fiche est complétée le jour même, sans doublon."),
                    statement("Ce qui concerne un collègue lui est transmis.")),
                results(statement("Un collègue peut reprendre le client à partir de sa fiche."))))
        .knowledge(knowledge(statement("Les fonctions d'un outil de suivi des clients.")))
        .build();
  }

  /** Returns the criteria of a competency, a statement an axis in the order of the axes. */
  private static List<CriterionGroup> onEachAxis(
      Statement preparation, Statement execution, Statement reporting) {
    return List.of(
        criteria(AXES.get(0).getId(), "Préparation :", preparation),
        criteria(AXES.get(1).getId(), "Conduite :", execution),
        criteria(AXES.get(2).getId(), "Compte rendu et suites :", reporting));
  }
}
