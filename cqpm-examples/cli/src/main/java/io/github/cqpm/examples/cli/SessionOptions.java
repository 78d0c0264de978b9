package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.io.paper.Session;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.RecordId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** When and where a jury deliberates, and who it is. */
final class SessionOptions {
  private static final Set<LeftAsideReason> NOT_IN_FORCE =
      Set.of(LeftAsideReason.AFTER_AS_OF, LeftAsideReason.REVOKED);

  @Option(names = "--day", paramLabel = "${bundle:label.day}", converter = DayConverter.class)
  private @Nullable LocalDate day;

  @Option(names = "--place", paramLabel = "${bundle:label.place}")
  private @Nullable String place;

  @Option(names = "--employers", split = ",", paramLabel = "${bundle:label.person}")
  private List<String> employers = List.of();

  @Option(names = "--employees", split = ",", paramLabel = "${bundle:label.person}")
  private List<String> employees = List.of();

  @Option(names = "--chair", paramLabel = "${bundle:label.person}")
  private @Nullable String chair;

  /** Returns whether members are named beside the chair, if one is. */
  boolean isChairOfMembers() {
    return chair == null || isJuryGiven();
  }

  private boolean isJuryGiven() {
    return !employers.isEmpty() || !employees.isEmpty();
  }

  /**
   * Returns the session; empty where no day is given, and no jury has deliberated on any.
   *
   * @throws IllegalArgumentException if a candidacy was named twice, or the jury is none
   */
  Optional<Session> session(List<Dossier> dossiers) {
    if (dossiers.stream().map(Dossier::candidacy).distinct().count() < dossiers.size()) {
      throw new IllegalArgumentException("A candidacy is there twice.");
    }
    return Optional.ofNullable(day)
        .or(
            () ->
                deliberations(dossiers)
                    .map(JuryDeliberation::getDate)
                    .max(Comparator.naturalOrder()))
        .map(held -> Session.of(held, jury(held, dossiers), dossiers))
        .map(session -> place == null ? session : session.withPlace(place));
  }

  private static Stream<JuryDeliberation> deliberations(List<Dossier> dossiers) {
    return dossiers.stream().flatMap(SessionOptions::inForce);
  }

  private static Stream<JuryDeliberation> inForce(Dossier dossier) {
    Set<RecordId> notInForce =
        dossier.decision().getLeftAside().stream()
            .filter(aside -> NOT_IN_FORCE.contains(aside.reason()))
            .map(LeftAside::record)
            .collect(Collectors.toSet());
    return dossier.candidacy().getDeliberations().stream()
        .filter(deliberation -> !notInForce.contains(deliberation.getId()));
  }

  /** Returns the jury given, or else that which the candidacies name for the day. */
  private DeliberationJury jury(LocalDate held, List<Dossier> dossiers) {
    if (isJuryGiven()) {
      return given();
    }
    return deliberations(dossiers)
        .filter(deliberation -> deliberation.getDate().equals(held))
        .map(JuryDeliberation::getJury)
        .findFirst()
        .orElseGet(() -> DeliberationJury.builder().build());
  }

  private DeliberationJury given() {
    DeliberationJury.Builder jury = DeliberationJury.builder();
    employers.forEach(each -> jury.addMember(member(each, College.EMPLOYERS)));
    employees.forEach(each -> jury.addMember(member(each, College.EMPLOYEES)));
    if (chair != null) {
      jury.chair(PersonReference.of(chair));
    }
    return jury.build();
  }

  private static JuryMember member(String reference, College college) {
    return JuryMember.of(PersonReference.of(reference.strip()), college);
  }
}
