package io.github.cqpm.io.paper;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A dossier of a session, and what the jury said of it on that day.
 *
 * @param dossier the candidacy with its decision
 * @param deliberations the deliberations of that day that the decision takes to be in force: not
 *     revoked, and not after its as-of date; empty where the jury has yet to say something
 * @param revocations those of deliberations of that day that the decision takes to be in force
 */
record Deliberated(
    Dossier dossier, List<JuryDeliberation> deliberations, List<Revocation> revocations) {
  private static final Set<LeftAsideReason> NOT_IN_FORCE =
      Set.of(LeftAsideReason.AFTER_AS_OF, LeftAsideReason.REVOKED);

  /** Returns each dossier of the session with what was said of it, in their order. */
  static List<Deliberated> of(Session session) {
    return session.dossiers().stream().map(dossier -> of(session, dossier)).toList();
  }

  private static Deliberated of(Session session, Dossier dossier) {
    Set<RecordId> notInForce =
        dossier.decision().getLeftAside().stream()
            .filter(aside -> NOT_IN_FORCE.contains(aside.reason()))
            .map(LeftAside::record)
            .collect(Collectors.toSet());
    List<JuryDeliberation> ofDay =
        dossier.candidacy().getDeliberations().stream()
            .filter(deliberation -> deliberation.getDate().equals(session.day()))
            .toList();
    return new Deliberated(
        dossier,
        ofDay.stream()
            .filter(deliberation -> !notInForce.contains(deliberation.getId()))
            .sorted(Comparator.comparing(JuryDeliberation::getId))
            .toList(),
        dossier.candidacy().getRevocations().stream()
            .filter(
                revocation ->
                    ofDay.stream()
                        .map(JuryDeliberation::getId)
                        .anyMatch(revocation.getRecord()::equals))
            .filter(revocation -> isRevoked(dossier, revocation.getRecord()))
            .sorted(CandidacyRecord.BY_DATE)
            .toList());
  }

  private static boolean isRevoked(Dossier dossier, RecordId record) {
    return dossier
        .decision()
        .getLeftAside()
        .contains(new LeftAside(record, LeftAsideReason.REVOKED));
  }

  /** Returns whether the jury said nothing of it on that day. */
  boolean isOpen() {
    return deliberations.isEmpty();
  }

  AdmissibilityDecision decision() {
    return dossier.decision();
  }

  /**
   * Returns what was said of each competency, of the target or not. Two deliberations of one day
   * never differ in it: that would be an input problem, with which there is no decision.
   */
  Map<CompetencyId, CompetencyRuling> getRulings() {
    Map<CompetencyId, CompetencyRuling> rulings = new LinkedHashMap<>();
    deliberations.forEach(deliberation -> rulings.putAll(deliberation.getRulings()));
    return rulings;
  }

  /** Returns what was said of a competency. */
  Optional<CompetencyRuling> find(CompetencyId competency) {
    return Optional.ofNullable(getRulings().get(competency));
  }

  /** Returns what was awarded, each thing once. */
  Set<Award> getAwards() {
    return deliberations.stream()
        .flatMap(deliberation -> deliberation.getAwards().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Returns whether one of the deliberations was held by another jury than that one. */
  boolean isOfOtherThan(DeliberationJury jury) {
    return deliberations.stream().anyMatch(deliberation -> !same(deliberation.getJury(), jury));
  }

  /** The order in which members stand says nothing. */
  private static boolean same(DeliberationJury one, DeliberationJury other) {
    return one.getChair().equals(other.getChair())
        && new HashSet<>(one.getMembers()).equals(new HashSet<>(other.getMembers()));
  }
}
