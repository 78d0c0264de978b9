package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.internal.rules.RetentionRule;
import io.github.cqpm.engine.internal.standing.CompetencyInDecision;
import io.github.cqpm.engine.rule.RetentionClaim;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.RegistrationPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What results of earlier candidacies cover, and the day on which competencies are complete. */
final class Retention {
  private final Records records;
  private final RuleBook book;
  private final Map<CertificationPart, List<RetainedResult>> byPart = new HashMap<>();

  Retention(Records records, RuleBook book) {
    this.records = records;
    this.book = book;
    for (RetainedResult result : records.getRetainedResults()) {
      byPart.computeIfAbsent(result.getPart(), part -> new ArrayList<>()).add(result);
    }
  }

  /**
   * Returns the completion day: the earliest on which each of the competencies is VALIDATED or
   * covered by a result kept on it, not before the first of them is VALIDATED.
   */
  Optional<LocalDate> findCompletionDay(List<CompetencyInDecision> standings) {
    List<LocalDate> validated = new ArrayList<>(standings.size());
    for (CompetencyInDecision standing : standings) {
      standing.getSince().ifPresent(validated::add);
    }
    if (validated.isEmpty()) {
      return Optional.empty();
    }
    if (byPart.isEmpty()) {
      return validated.size() == standings.size()
          ? Optional.of(Collections.max(validated))
          : Optional.empty();
    }
    TreeSet<LocalDate> turningPoints = new TreeSet<>(validated);
    records.getRetainedResults().forEach(result -> turningPoints.add(result.getDate()));
    records
        .getReferential()
        .getRegistration()
        .ifPresent(
            registration ->
                registration.getPeriods().stream()
                    .map(RegistrationPeriod::getFirstDay)
                    .forEach(turningPoints::add));
    for (CertificationPart part : byPart.keySet()) {
      ruleOf(part).addTurningDays(turningPoints);
    }
    return turningPoints.subSet(Collections.min(validated), true, records.getAsOf(), true).stream()
        .filter(day -> standings.stream().allMatch(standing -> isCompleteOn(day, standing)))
        .findFirst();
  }

  private boolean isCompleteOn(LocalDate day, CompetencyInDecision standing) {
    return standing.getSince().map(since -> !since.isAfter(day)).orElse(false)
        || isCovered(standing, result -> !result.getDate().isAfter(day) && isKeptOn(day, result));
  }

  private boolean isCovered(CompetencyInDecision standing, Predicate<RetainedResult> such) {
    return findLatest(standing, standing.getCompetency().getId(), such).isPresent()
        || findLatest(standing, standing.getBlock().getCode(), such).isPresent();
  }

  /** Returns the latest of such results about the part that covers the competency. */
  private Optional<RetainedResult> findLatest(
      CompetencyInDecision standing, CertificationPart part, Predicate<RetainedResult> such) {
    List<RetainedResult> results = byPart.getOrDefault(part, List.of());
    for (int i = results.size() - 1; i >= 0; i--) {
      RetainedResult result = results.get(i);
      if (standing.isRefusedAfter(result.getDate())) {
        return Optional.empty(); // and so after all that are earlier
      }
      if (such.test(result)) {
        return Optional.of(result);
      }
    }
    return Optional.empty();
  }

  private boolean isKeptOn(LocalDate day, RetainedResult result) {
    return ruleAbout(result.getPart()).answer(new RetentionClaim(result, day), records).kind()
        == Answer.Kind.SATISFIED;
  }

  /**
   * Asks the rules about each retained result, and returns the competencies, retained where those
   * that are kept cover them.
   */
  List<CompetencyInDecision> settle(
      List<CompetencyInDecision> standings, Target target, Findings findings) {
    if (records.getRetainedResults().isEmpty()) {
      return standings;
    }
    Optional<LocalDate> ofAll = findCompletionDay(standings);
    Map<BlockCode, Optional<LocalDate>> ofBlocks = new HashMap<>();
    IdentityHashMap<RetainedResult, LocalDate> kept = new IdentityHashMap<>();
    for (RetainedResult result : records.getRetainedResults()) {
      Optional<LocalDate> completion =
          target.isOfBlocks()
              ? ofBlocks.computeIfAbsent(
                  blockOf(result), code -> findCompletionDay(ofBlock(code, standings)))
              : ofAll;
      LocalDate day = completion.orElse(records.getAsOf());
      findings.ask(
          result.getPart() instanceof CompetencyId
              ? SubjectKind.RETAINED_COMPETENCY
              : SubjectKind.RETAINED_BLOCK,
          new RetentionClaim(result, day));
      if (isKeptOn(day, result)) {
        kept.put(result, day);
      }
    }
    return standings.stream().map(standing -> retain(standing, kept)).toList();
  }

  private CompetencyInDecision retain(
      CompetencyInDecision standing, IdentityHashMap<RetainedResult, LocalDate> kept) {
    return Stream.of(standing.competency().getId(), standing.block().getCode())
        .flatMap(part -> findLatest(standing, part, kept::containsKey).stream())
        .flatMap(
            result ->
                Stream.ofNullable(kept.get(result))
                    .map(day -> ruleOf(result.getPart()).lastDayOf(result.getDate(), day)))
        .max(LocalDate::compareTo)
        .map(standing::retainedUntil)
        .orElse(standing);
  }

  /**
   * Returns the last day on which such a result is kept; empty where there is no rule about it.
   *
   * @param validated the day of its deliberation
   */
  Optional<LocalDate> findLastDay(CertificationPart part, LocalDate validated) {
    return book.contains(RuleId.COMPETENCY_RETENTION)
        ? Optional.of(ruleOf(part).lastDayOf(validated, records.getAsOf()))
        : Optional.empty();
  }

  /** Returns the last day on which the competency's own or retained result is kept. */
  Optional<LocalDate> findKeptUntil(CompetencyInDecision standing) {
    return switch (standing.getStatus()) {
      case VALIDATED ->
          standing
              .getDecisiveRuling()
              .map(ruling -> ruling.getDeliberation().getDate())
              .flatMap(day -> findLastDay(standing.getCompetency().getId(), day));
      case RETAINED -> Optional.ofNullable(standing.retainedUntil());
      default -> Optional.empty();
    };
  }

  private RetentionRule ruleOf(CertificationPart part) {
    return (RetentionRule) ruleAbout(part).rule();
  }

  private RuleBook.Entry<RetentionClaim> ruleAbout(CertificationPart part) {
    return part instanceof CompetencyId
        ? book.get(RuleId.COMPETENCY_RETENTION, SubjectKind.RETAINED_COMPETENCY)
        : book.get(RuleId.BLOCK_RETENTION, SubjectKind.RETAINED_BLOCK);
  }

  private static BlockCode blockOf(RetainedResult result) {
    return result.getPart() instanceof CompetencyId competency
        ? competency.block()
        : (BlockCode) result.getPart();
  }

  private static List<CompetencyInDecision> ofBlock(
      BlockCode code, List<CompetencyInDecision> standings) {
    return standings.stream()
        .filter(standing -> standing.getBlock().getCode().equals(code))
        .toList();
  }
}
