package io.github.cqpm.io.internal.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a training centre calls the properties that it writes: {@code inscriptions} are {@code
 * enrolments}. Case, accents, what stands between words and a plural do not count.
 */
public final class FrenchNames {
  /** Properties, each with its French name, and other names that are understood. */
  private static final List<List<String>> NAMES =
      List.of(
          List.of("assessments", "évaluations", "épreuve"),
          List.of("author", "auteur"),
          List.of("awards", "attributions"),
          List.of("candidate", "candidat", "référence du candidat", "référence candidat"),
          List.of("centre", "centre de certification", "centre de formation", "organisme"),
          List.of("chair", "présidence", "président"),
          List.of("codes", "codes des blocs visés", "bloc", "blocs visés"),
          List.of("college", "collège"),
          List.of("comment", "commentaire", "remarque"),
          List.of("competencies", "compétences"),
          List.of("competency", "compétence"),
          List.of(
              "conditionsMet",
              "rapport conforme aux conditions",
              "conditions remplies",
              "conditions satisfaites"),
          List.of(
              "conditionsRespected",
              "conditions respectées",
              "conditions de réalisation respectées"),
          List.of("date", "date", "jour"),
          List.of("definedWith", "défini avec"),
          List.of("deliberations", "délibérations", "délib", "jury"),
          List.of("enrolments", "inscriptions"),
          List.of("evidence", "éléments de preuve", "preuve"),
          List.of("expectedResultsRating", "résultats attendus"),
          List.of("hostCompany", "entreprise d'accueil", "entreprise", "entreprise accueil"),
          List.of("id", "identifiant", "numéro", "référence"),
          List.of("members", "membres"),
          List.of("method", "modalité d'évaluation", "méthode", "modalité"),
          List.of("opinions", "avis de l'entreprise", "avis", "avis entreprise"),
          List.of("overallStance", "avis sur l'ensemble", "avis global", "ensemble"),
          List.of("part", "compétence ou bloc", "partie"),
          List.of("place", "lieu"),
          List.of("plans", "dossiers", "modalité", "modalités retenues"),
          List.of("qualified", "qualifié"),
          List.of("ratings", "appréciations", "note"),
          List.of("reason", "motif", "raison"),
          List.of("record", "pièce", "pièce annulée", "enregistrement"),
          List.of("reference", "référence"),
          List.of("referential", "référentiel"),
          List.of("reportConditions", "conditions du rapport"),
          List.of("reportDue", "échéance du rapport", "rapport attendu", "échéance rapport"),
          List.of("reports", "rapports"),
          List.of("result", "résultat"),
          List.of("retainedResults", "acquis conservés", "acquis"),
          List.of("revocations", "annulations"),
          List.of("route", "voie d'accès", "voie", "accès"),
          List.of("ruling", "décision"),
          List.of("rulings", "décisions"),
          List.of("sentOn", "date d'envoi", "envoyé le"),
          List.of("stances", "avis par activité", "position"),
          List.of("target", "certification visée", "objectif", "cible"));

  private static final Map<String, List<String>> BY_FRENCH = byFrench();

  private FrenchNames() {}

  private static Map<String, List<String>> byFrench() {
    Map<String, List<String>> byFrench = new HashMap<>();
    for (List<String> names : NAMES) {
      for (String french : names.subList(1, names.size())) {
        byFrench.merge(
            fold(french), names.subList(0, 1), (some, more) -> List.of(some.get(0), more.get(0)));
      }
    }
    return byFrench;
  }

  private static String fold(String name) {
    String folded = Nearest.fold(name);
    return folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
  }

  /** Returns the one property of those that is called so; empty if none is, or several are. */
  public static String find(String name, Collection<String> properties) {
    List<String> called =
        BY_FRENCH.getOrDefault(fold(name), List.of()).stream()
            .filter(properties::contains)
            .toList();
    return called.size() == 1 ? called.get(0) : "";
  }

  /** Returns the French name of a property; empty if it has none, or one that says no more. */
  public static String of(String property) {
    return NAMES.stream()
        .filter(names -> names.get(0).equals(property))
        .map(names -> names.get(1))
        .filter(french -> !Nearest.fold(french).equals(Nearest.fold(property)))
        .findFirst()
        .orElse("");
  }
}
