package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.io.paper.Papers;
import io.github.cqpm.io.paper.Session;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;

/** What is printed of a session. */
enum SessionPaper {
  PREPARATION("preparation", "Tableau préparatoire", Papers::preparation),
  ATTENDANCE("emargement", "Feuille d’émargement", Papers::attendance),
  MINUTES("proces-verbal", "Procès-verbal", Papers::minutes),
  TRANSMISSION(
      "transmission", "Transmission au groupe technique paritaire", Papers::transmission);

  private final String path;
  private final String title;
  private final BiFunction<Papers, Session, String> printed;

  SessionPaper(String path, String title, BiFunction<Papers, Session, String> printed) {
    this.path = path;
    this.title = title;
    this.printed = printed;
  }

  static Optional<SessionPaper> find(String path) {
    return Arrays.stream(values()).filter(each -> each.path.equals(path)).findFirst();
  }

  String path() {
    return path;
  }

  String title() {
    return title;
  }

  String print(Papers papers, Session session) {
    return printed.apply(papers, session);
  }
}
