package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.RetentionClaim;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.RegistrationPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What results of earlier candidacies cover, and the day on which competencies are complete. */
final class Retention {
  private final Records records;
  private final RuleBook book;

  Retention(Records records, RuleBook book) {
    this.records = records;
    this.book = book;
  }

  /**
   * Returns the completion day: the earliest on which each of the competencies is VALIDATED or
   * covered by a result kept on it, not before the first of them is VALIDATED.
   */
  Optional<LocalDate> findCompletionDay(List<Standing> standings) {
    TreeSet<LocalDate> turningPoints = new TreeSet<>();
    standings.forEach(standing -> standing.getSince().ifPresent(turningPoints::add));
    if (turningPoints.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = turningPoints.first();
    if (!records.getRetainedResults().isEmpty()) {
      records.getRetainedResults().forEach(result -> turningPoints.add(result.getDate()));
      records
          .getReferential()
          .getRegistration()
          .ifPresent(
              registration ->
                  registration.getPeriods().stream()
                      .map(RegistrationPeriod::getFirstDay)
                      .forEach(turningPoints::add));
    }
    return turningPoints.subSet(first, true, records.getAsOf(), true).stream()
        .filter(day -> standings.stream().allMatch(standing -> isCompleteOn(day, standing)))
        .findFirst();
  }

  private boolean isCompleteOn(LocalDate day, Standing standing) {
    return standing.getSince().map(since -> !since.isAfter(day)).orElse(false)
        || records.getRetainedResults().stream()
            .anyMatch(
                result ->
                    covers(result, standing)
                        && !result.getDate().isAfter(day)
                        && isKeptOn(day, result));
  }

  private static boolean covers(RetainedResult result, Standing standing) {
    boolean names =
        result.getPart().equals(standing.getCompetency().getId())
            || result.getPart().equals(standing.getBlock().getCode());
    return names && !standing.isRefusedAfter(result.getDate());
  }

  private boolean isKeptOn(LocalDate day, RetainedResult result) {
    RuleBook.Entry<RetentionClaim> entry =
        result.getPart() instanceof CompetencyId
            ? book.get(RuleId.COMPETENCY_RETENTION, SubjectKind.RETAINED_COMPETENCY)
            : book.get(RuleId.BLOCK_RETENTION, SubjectKind.RETAINED_BLOCK);
    return entry.rule().answer(new RetentionClaim(result, day), records).kind()
        == Answer.Kind.SATISFIED;
  }

  /**
   * Asks the rules about each retained result, and retains the competencies that those kept cover.
   */
  void settle(List<Standing> standings, Target target, Findings findings) {
    if (records.getRetainedResults().isEmpty()) {
      return;
    }
    Optional<LocalDate> ofAll = findCompletionDay(standings);
    List<RetainedResult> kept = new ArrayList<>();
    for (RetainedResult result : records.getRetainedResults()) {
      LocalDate day =
          (target.isOfBlocks() ? findCompletionDay(ofBlock(result, standings)) : ofAll)
              .orElse(records.getAsOf());
      findings.ask(
          result.getPart() instanceof CompetencyId
              ? SubjectKind.RETAINED_COMPETENCY
              : SubjectKind.RETAINED_BLOCK,
          new RetentionClaim(result, day));
      if (isKeptOn(day, result)) {
        kept.add(result);
      }
    }
    for (Standing standing : standings) {
      if (kept.stream().anyMatch(result -> covers(result, standing))) {
        standing.retain();
      }
    }
  }

  private static List<Standing> ofBlock(RetainedResult result, List<Standing> standings) {
    BlockCode code =
        result.getPart() instanceof CompetencyId competency
            ? competency.block()
            : (BlockCode) result.getPart();
    return standings.stream()
        .filter(standing -> standing.getBlock().getCode().equals(code))
        .toList();
  }
}
