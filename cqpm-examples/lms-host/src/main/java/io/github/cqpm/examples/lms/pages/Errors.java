package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.io.text.Typography;
import java.util.List;

/** What a page says where something went wrong: what it is, and what to do. */
public final class Errors {
  private Errors() {}

  /** Returns what it is. */
  public static String title(int status) {
    return switch (status) {
      case 400, 405, 406, 415 -> "Cette demande n’a pas été comprise";
      case 403 -> "Cette page n’est pas pour vous";
      case 404 -> "Cette page n’existe pas";
      case 409 -> "Ce n’est pas possible en l’état";
      case 413 -> "C’est trop long";
      case 429 -> "Trop d’essais";
      default -> "Quelque chose n’a pas marché";
    };
  }

  /** Returns what to do, after what is known of the cause. */
  public static List<String> lines(int status, String message) {
    String advice =
        Typography.french(
            switch (status) {
              case 400, 405, 406, 413, 415 ->
                  "Revenez en arrière et recommencez. Rien n'a été enregistré.";
              case 403 ->
                  "Votre rôle ne permet pas de le faire, ou la page est restée ouverte trop longtemps : revenez à la liste et recommencez. Rien n'a été enregistré.";
              case 404 -> "L'adresse est fausse, ou cette candidature n'est pas parmi les vôtres.";
              case 409 -> "Revenez en arrière.";
              case 429 -> "";
              default ->
                  "Réessayez ; si cela recommence, prévenez qui s'occupe de ce logiciel. Rien n'a été enregistré.";
            });
    boolean told = status == 409 || status == 429; // by us, for people
    return (told ? List.of(Typography.french(message), advice) : List.of(advice))
        .stream().filter(line -> !line.isEmpty()).toList();
  }
}
