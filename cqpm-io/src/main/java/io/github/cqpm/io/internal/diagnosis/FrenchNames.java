package io.github.cqpm.io.internal.diagnosis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the property that a training centre calls by a French name: {@code inscriptions} are {@code
 * enrolments}. Case, accents, what stands between words and a plural do not count.
 */
public final class FrenchNames {
  /** Properties, each with its French names. */
  private static final List<List<String>> NAMES =
      List.of(
          List.of("assessments", "evaluation", "epreuve"),
          List.of("author", "auteur"),
          List.of("awards", "attribution"),
          List.of("candidate", "candidat", "referencecandidat"),
          List.of("chair", "president", "presidence"),
          List.of("codes", "bloc", "blocsvises"),
          List.of("comment", "commentaire", "remarque"),
          List.of("conditionsMet", "conditionsremplies", "conditionssatisfaites"),
          List.of("conditionsRespected", "conditionsrespectees"),
          List.of("date", "jour"),
          List.of("definedWith", "definiavec"),
          List.of("deliberations", "delib", "jury"),
          List.of("enrolments", "inscription"),
          List.of("evidence", "preuve", "elementsdepreuve"),
          List.of("expectedResultsRating", "resultatsattendus"),
          List.of("hostCompany", "entreprise", "entreprisedaccueil", "entrepriseaccueil"),
          List.of("id", "identifiant", "numero", "reference"),
          List.of("members", "membre"),
          List.of("method", "methode", "modalite"),
          List.of("opinions", "avis", "avisentreprise", "avisdelentreprise"),
          List.of("overallStance", "avisglobal", "ensemble"),
          List.of("part", "partie"),
          List.of("place", "lieu"),
          List.of("plans", "dossier", "modalite", "modalitesretenues"),
          List.of("qualified", "qualifie"),
          List.of("ratings", "appreciation", "note"),
          List.of("reason", "motif", "raison"),
          List.of("record", "enregistrement"),
          List.of("referential", "referentiel"),
          List.of("reportDue", "rapportattendu", "echeancerapport", "echeancedurapport"),
          List.of("reports", "rapport"),
          List.of("result", "resultat"),
          List.of("retainedResults", "acquis", "acquisconserves"),
          List.of("revocations", "annulation"),
          List.of("route", "voie", "voiedacces", "voieacces", "acces"),
          List.of("ruling", "decision"),
          List.of("rulings", "decision"),
          List.of("sentOn", "envoyele", "datedenvoi", "dateenvoi"),
          List.of("stances", "position"),
          List.of("target", "objectif", "cible"));

  private static final Map<String, List<String>> BY_FRENCH = byFrench();

  private FrenchNames() {}

  private static Map<String, List<String>> byFrench() {
    Map<String, List<String>> byFrench = new HashMap<>();
    for (List<String> names : NAMES) {
      for (String french : names.subList(1, names.size())) {
        byFrench.merge(
            french, names.subList(0, 1), (some, more) -> List.of(some.get(0), more.get(0)));
      }
    }
    return byFrench;
  }

  /** Returns the one property of those that is called so; empty if none is, or several are. */
  public static String find(String name, Collection<String> properties) {
    String folded = Nearest.fold(name);
    String one = folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
    List<String> called =
        BY_FRENCH.getOrDefault(folded, BY_FRENCH.getOrDefault(one, List.of())).stream()
            .filter(properties::contains)
            .toList();
    return called.size() == 1 ? called.get(0) : "";
  }
}
