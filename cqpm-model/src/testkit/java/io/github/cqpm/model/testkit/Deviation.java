package io.github.cqpm.model.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * One thing in which a candidacy deviates from a {@link CompleteCandidacy}. Where it would make an
 * input problem, or finds nothing to change, it changes nothing.
 *
 * @param kind what deviates
 * @param which the position of the record, competency or block concerned; any number, not negative
 * @param how the variety, and the record beside which a day is chosen; any number, not negative
 * @param days how many days away from that record's day
 */
public record Deviation(Kind kind, int which, int how, int days) {
  /** What a deviation does to a candidacy under the referential's own rules. */
  public enum Effect {
    /** It stops nothing. */
    HARMLESS,
    /** It may keep the candidacy from being complete. */
    HINDRANCE,
    /** It is a failure of the candidate's: not acquired, absent, refused or deferred. */
    FAILURE
  }

  /** What deviates. */
  public enum Kind {
    /** The plan is sent late, after the last day, or not at all. */
    PLAN_SENT(Effect.HARMLESS, PlanDeviations::sent),
    /** The plan is defined with the candidate, or it does not say with whom. */
    PLAN_PARTY(Effect.HARMLESS, PlanDeviations::party),
    /** The plan says no method, or another, for a competency. */
    PLANNED_METHOD(Effect.HARMLESS, PlanDeviations::method),
    /** There is another plan, which says as much as the first, or nothing. */
    PLANNED_AGAIN(Effect.HINDRANCE, PlanDeviations::again),
    /** A report is due on another day or on none, or has conditions set to it. */
    REPORT_DUE(Effect.HINDRANCE, PlanDeviations::reportDue),
    /** A report does not meet its conditions, or does not say. */
    REPORT_CONDITIONS(Effect.HINDRANCE, PlanDeviations::reportConditions),
    /** There is another report, on several competencies. */
    REPORTED_AGAIN(Effect.HINDRANCE, PlanDeviations::reportAgain),
    /** The candidate was absent or excused once more. */
    ABSENCE(Effect.HARMLESS, AssessmentDeviations::absence),
    /** There is another assessment, with the result ACQUIRED. */
    ASSESSED_AGAIN(Effect.HINDRANCE, AssessmentDeviations::acquiredAgain),
    /** There is another assessment, with the result NOT_ACQUIRED. */
    FAILED_AGAIN(Effect.FAILURE, AssessmentDeviations::failedAgain),
    /** The result of an assessment is not ACQUIRED. */
    RESULT(Effect.FAILURE, AssessmentDeviations::result),
    /** The ratings are not all MET. */
    RATINGS(Effect.HARMLESS, AssessmentDeviations::ratings),
    /** The conditions of performance were not respected, or it is not said. */
    CONDITIONS(Effect.HARMLESS, AssessmentDeviations::conditions),
    /** The method is another, an unknown one, or not said. */
    METHOD(Effect.HINDRANCE, AssessmentDeviations::method),
    /** The commission is another, or not said. */
    COMMISSION(Effect.HINDRANCE, AssessmentDeviations::commission),
    /** The company's opinion holds other stances. */
    STANCES(Effect.HARMLESS, JuryDeviations::stances),
    /** The company's opinion is not the tutor's, or it does not say whose. */
    OPINION_AUTHOR(Effect.HARMLESS, JuryDeviations::author),
    /** There is another opinion. */
    OPINION_AGAIN(Effect.HARMLESS, JuryDeviations::opinionAgain),
    /** There is another deliberation, which defers. */
    DEFERRED_BESIDES(Effect.HARMLESS, JuryDeviations::deferredBesides),
    /** There is another deliberation, which validates. */
    VALIDATED_AGAIN(Effect.HINDRANCE, JuryDeviations::validatedAgain),
    /** There is another deliberation, which refuses. */
    REFUSED_AGAIN(Effect.FAILURE, JuryDeviations::refusedAgain),
    /** A competency is refused, deferred, or not ruled on. */
    RULING(Effect.FAILURE, JuryDeviations::ruling),
    /** The jury is composed otherwise, or it is not said. */
    JURY(Effect.HINDRANCE, JuryDeviations::jury),
    /** The jury awarded the CQPM or a block. */
    AWARD(Effect.HARMLESS, JuryDeviations::award),
    /** A competency or a block was validated in an earlier candidacy. */
    RETAINED(Effect.HINDRANCE, RecordDeviations::retained),
    /** The same, and nothing else is known of it. */
    RETAINED_INSTEAD(Effect.HINDRANCE, RecordDeviations::retainedInstead),
    /** A record is dated beside another one. */
    MOVED(Effect.HINDRANCE, RecordDeviations::moved),
    /** A record is not there. */
    DROPPED(Effect.HINDRANCE, RecordDeviations::dropped),
    /** Nothing happened after the day of a record. */
    STOPPED(Effect.HINDRANCE, RecordDeviations::stopped),
    /** A record is revoked on its own day, and entered again. */
    CORRECTED(Effect.HINDRANCE, RecordDeviations::corrected),
    /** A record is revoked. */
    REVOKED(Effect.HINDRANCE, RecordDeviations::revoked);

    private final Effect effect;

    @SuppressWarnings("ImmutableEnumChecker") // each one is a method reference, which holds nothing
    private final BiConsumer<Draft, Deviation> change;

    Kind(Effect effect, BiConsumer<Draft, Deviation> change) {
      this.effect = effect;
      this.change = change;
    }

    /** Returns what it does to a candidacy. */
    public Effect getEffect() {
      return effect;
    }
  }

  void apply(Draft draft) {
    kind.change.accept(draft, this);
  }

  /** Returns the one concerned; empty if there is none. */
  <T> Optional<T> pick(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(which % all.size()));
  }

  /** Returns those concerned: the one, and every third after it. */
  <T> List<T> pickSeveral(List<T> all) {
    List<T> picked = new ArrayList<>();
    for (int position = all.isEmpty() ? 0 : which % all.size();
        position < all.size();
        position += 3) {
      picked.add(all.get(position));
    }
    return picked;
  }

  /** Returns the number of the variety, below that bound. */
  int variety(int bound) {
    return how % bound;
  }

  /** Returns a day beside that of a record, or beside the last day. */
  LocalDate dayBeside(Draft draft) {
    var records = draft.getRecords();
    int position = how / 8 % (records.size() + 1);
    LocalDate beside =
        position == 0 ? CompleteCandidacy.LAST_DAY : records.get(position - 1).getDate();
    return beside.plusDays(days);
  }
}
