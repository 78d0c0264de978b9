package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.io.paper.Papers;
import io.github.cqpm.io.paper.Session;
import java.util.Arrays;
import java.util.Optional;

/** What is printed of a session. */
enum SessionPaper {
  PREPARATION("preparation", "Tableau préparatoire"),
  ATTENDANCE("emargement", "Feuille d’émargement"),
  MINUTES("proces-verbal", "Procès-verbal"),
  TRANSMISSION("transmission", "Transmission au groupe technique paritaire");

  private final String path;
  private final String title;

  SessionPaper(String path, String title) {
    this.path = path;
    this.title = title;
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

  /** Returns whether it tells what was said, so that it is of those whom the jury spoke of. */
  boolean isAfter() {
    return this == MINUTES || this == TRANSMISSION;
  }

  String print(Papers papers, Session session) {
    return switch (this) {
      case PREPARATION -> papers.preparation(session);
      case ATTENDANCE -> papers.attendance(session);
      case MINUTES -> papers.minutes(session);
      case TRANSMISSION -> papers.transmission(session);
    };
  }
}
