package io.github.cqpm.io.paper;

import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Why a paper of a session is refused; dossiers are named by their places in the session. */
final class SessionRefusals {
  private SessionRefusals() {}

  /** Refuses where a jury other than that of the session held a deliberation of its day. */
  static void requireOneJury(SessionParts parts) {
    refuse(parts, each -> each.isOfOtherThan(parts.session().jury()), PaperRefusal.OTHER_JURY);
  }

  /** Refuses where a decision was made as of a day before the deliberation that it should tell. */
  static void requireDecidedByDay(SessionParts parts) {
    refuse(
        parts, each -> hasOneAfterAsOf(parts.session(), each), PaperRefusal.DECIDED_BEFORE_SESSION);
  }

  /** Refuses where the jury has yet to say something of a candidate. */
  static void requireDeliberated(SessionParts parts) {
    refuse(parts, Deliberated::isOpen, PaperRefusal.NOT_DELIBERATED);
  }

  /** Refuses where the members of the jury are not given. */
  static void requireMembers(SessionParts parts) {
    if (parts.session().jury().getMembers().isEmpty()) {
      throw new PaperRefusedException(
          PaperRefusal.JURY_NOT_GIVEN, parts.texts().get("refused." + PaperRefusal.JURY_NOT_GIVEN));
    }
  }

  private static boolean hasOneAfterAsOf(Session session, Deliberated each) {
    return each.dossier().candidacy().getDeliberations().stream()
        .filter(deliberation -> deliberation.getDate().equals(session.day()))
        .map(JuryDeliberation::getId)
        .map(id -> new LeftAside(id, LeftAsideReason.AFTER_AS_OF))
        .anyMatch(each.decision().getLeftAside()::contains);
  }

  private static void refuse(SessionParts parts, Predicate<Deliberated> refused, PaperRefusal why) {
    String places =
        IntStream.range(0, parts.told().size())
            .filter(place -> refused.test(parts.told().get(place).deliberated()))
            .mapToObj(place -> String.valueOf(place + 1))
            .collect(Collectors.joining(", "));
    if (!places.isEmpty()) {
      throw new PaperRefusedException(
          why, parts.texts().fill("refused." + why, Map.of("places", places, "day", parts.day())));
    }
  }
}
