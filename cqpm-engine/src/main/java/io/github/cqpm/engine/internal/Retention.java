package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.internal.Parts.BlockPart;
import io.github.cqpm.engine.internal.rules.ByDate;
import io.github.cqpm.engine.internal.rules.RetentionRule;
import io.github.cqpm.engine.internal.standing.CompetencyInDecision;
import io.github.cqpm.engine.rule.JuryRuling;
import io.github.cqpm.engine.rule.RetentionClaim;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What results of earlier candidacies cover, and the day on which competencies are complete. */
final class Retention {
  private final Records records;
  private final RuleBook book;

  /**
   * Those of this certification, by date: of all that came by a day, the latest is kept longest.
   */
  private final Map<CertificationPart, List<RetainedResult>> byPart;

  Retention(Records records, RuleBook book) {
    this.records = records;
    this.book = book;
    byPart = records.getRetainedResults().isEmpty() ? Map.of() : new HashMap<>();
    for (RetainedResult result : records.getRetainedResults()) {
      if (ruleOf(result.getPart()).isOfThisCertification(result, records.getReferential())) {
        byPart.computeIfAbsent(result.getPart(), part -> new ArrayList<>()).add(result);
      }
    }
  }

  /**
   * Returns the completion day: the earliest on which each of the competencies is VALIDATED or
   * covered by a result kept on it, not before the first of them is VALIDATED.
   */
  Optional<LocalDate> findCompletionDay(List<CompetencyInDecision> standings) {
    LocalDate first = null;
    LocalDate last = null;
    boolean all = true;
    for (CompetencyInDecision standing : standings) {
      LocalDate since = standing.since();
      if (since == null) {
        all = false;
      } else {
        first = first == null || since.isBefore(first) ? since : first;
        last = last == null || since.isAfter(last) ? since : last;
      }
    }
    if (first == null || byPart.isEmpty()) {
      return all ? Optional.ofNullable(last) : Optional.empty();
    }
    for (LocalDate day : turningPoints(standings).subSet(first, true, records.getAsOf(), true)) {
      if (isCompleteOn(day, standings)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /** Returns the days on which one of the competencies may begin to be complete. */
  private NavigableSet<LocalDate> turningPoints(List<CompetencyInDecision> standings) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (CompetencyInDecision standing : standings) {
      standing.getSince().ifPresent(days::add);
      addDays(standing.competency().getId(), days);
    }
    standings.stream()
        .map(standing -> standing.block().getCode())
        .distinct()
        .forEach(block -> addDays(block, days));
    records
        .getReferential()
        .getRegistration()
        .ifPresent(
            registration ->
                registration.getPeriods().forEach(period -> days.add(period.getFirstDay())));
    return days;
  }

  private void addDays(CertificationPart part, Set<LocalDate> days) {
    List<RetainedResult> results = byPart.getOrDefault(part, List.of());
    if (!results.isEmpty()) {
      results.forEach(result -> days.add(result.getDate()));
      ruleOf(part).addTurningDays(days);
    }
  }

  private boolean isCompleteOn(LocalDate day, List<CompetencyInDecision> standings) {
    for (CompetencyInDecision standing : standings) {
      boolean validated = standing.since() != null && !standing.since().isAfter(day);
      if (!validated
          && !isCovered(standing, standing.competency().getId(), day)
          && !isCovered(standing, standing.block().getCode(), day)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a result about the part came by the day, and is kept on it. */
  private boolean isCovered(CompetencyInDecision standing, CertificationPart part, LocalDate day) {
    return ByDate.findLatest(byPart.getOrDefault(part, List.of()), day)
        .filter(result -> !standing.isRefusedAfter(result.getDate()))
        .filter(result -> isKeptOn(day, result))
        .isPresent();
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
    LocalDate ofAll = target.isOfBlocks() ? null : completionDay(standings);
    Map<BlockCode, LocalDate> completed = new HashMap<>();
    int next = 0;
    for (BlockPart block : target.getBlocks()) {
      List<CompetencyInDecision> ofBlock =
          standings.subList(next, next += block.competencies().size());
      completed.put(block.block().getCode(), ofAll == null ? completionDay(ofBlock) : ofAll);
    }
    for (RetainedResult result : records.getRetainedResults()) {
      findings.ask(
          result.getPart() instanceof CompetencyId
              ? SubjectKind.RETAINED_COMPETENCY
              : SubjectKind.RETAINED_BLOCK,
          new RetentionClaim(result, dayOf(blockOf(result), completed)));
    }
    return standings.stream().map(standing -> retain(standing, completed)).toList();
  }

  /** Returns the completion day, or the as-of date while there is none. */
  private LocalDate completionDay(List<CompetencyInDecision> standings) {
    return findCompletionDay(standings).orElse(records.getAsOf());
  }

  private LocalDate dayOf(BlockCode block, Map<BlockCode, LocalDate> completed) {
    return completed.getOrDefault(block, records.getAsOf());
  }

  private CompetencyInDecision retain(
      CompetencyInDecision standing, Map<BlockCode, LocalDate> completed) {
    LocalDate day = dayOf(standing.block().getCode(), completed);
    LocalDate last = null;
    for (CertificationPart part :
        List.of(standing.competency().getId(), standing.block().getCode())) {
      List<RetainedResult> results = byPart.getOrDefault(part, List.of());
      if (!results.isEmpty()) {
        RetainedResult latest = results.get(results.size() - 1);
        if (!standing.isRefusedAfter(latest.getDate()) && isKeptOn(day, latest)) {
          LocalDate ofThis = ruleOf(part).lastDayOf(latest.getDate(), day);
          last = last == null || ofThis.isAfter(last) ? ofThis : last;
        }
      }
    }
    return last == null ? standing : standing.retainedUntil(last);
  }

  private boolean isKeptOn(LocalDate day, RetainedResult result) {
    return ruleAbout(result.getPart()).answer(new RetentionClaim(result, day), records).kind()
        == Answer.Kind.SATISFIED;
  }

  /**
   * Returns the last day on which such a result is kept; empty where there is no rule about it.
   *
   * @param validated the day of its deliberation
   */
  Optional<LocalDate> findLastDay(CertificationPart part, LocalDate validated) {
    return records.haveRetentionRules()
        ? Optional.of(ruleOf(part).lastDayOf(validated, records.getAsOf()))
        : Optional.empty();
  }

  /** Returns the last day on which the competency's own or retained result is kept. */
  Optional<LocalDate> findKeptUntil(CompetencyInDecision standing) {
    if (standing.getStatus() == CompetencyStatus.RETAINED) {
      return Optional.ofNullable(standing.retainedUntil());
    }
    JuryRuling decisive = standing.replayed().decisive();
    return decisive == null || standing.getStatus() != CompetencyStatus.VALIDATED
        ? Optional.empty()
        : findLastDay(standing.competency().getId(), decisive.getDeliberation().getDate());
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
}
