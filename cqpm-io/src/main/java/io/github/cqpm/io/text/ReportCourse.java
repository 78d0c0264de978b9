package io.github.cqpm.io.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was done in a candidacy and is to come, as far as it was in force: assessments with their
 * criteria, opinions, deliberations, and the days of it all.
 *
 * @param groups the groups of criteria of the referential, by the titles of their axes
 * @param assessments each assessment, by competency; first the one on which its status rests
 * @param opinions the opinions of the company
 * @param deliberations the deliberations of the jury
 * @param timeline what happened and is to come, by day
 */
public record ReportCourse(
    List<Title> groups,
    List<Assessment> assessments,
    List<Opinion> opinions,
    List<Deliberation> deliberations,
    List<Event> timeline) {
  /** What is told of it where nothing is. */
  static final ReportCourse NONE =
      new ReportCourse(List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public ReportCourse {
    groups = List.copyOf(groups);
    assessments = List.copyOf(assessments);
    opinions = List.copyOf(opinions);
    deliberations = List.copyOf(deliberations);
    timeline = List.copyOf(timeline);
  }

  /**
   * A mark and its words.
   *
   * @param mark the mark
   * @param text the words
   */
  public record Marked(Mark mark, String text) {
    /** Returns what kind of thing it is, and no text. */
    @Override
    public String toString() {
      return "Marked[mark=%s]".formatted(mark);
    }
  }

  /**
   * An assessment of a competency by the commission; or that there is none yet.
   *
   * @param competency the competency
   * @param record the id of the record; empty where it was not assessed
   * @param day the day of it; empty where it was not assessed
   * @param doesNotCount why it does not count: {@code ne compte pas : …}; empty if it does
   * @param ratings how each of the report's groups of criteria was rated, in their order; of a
   *     group that the competency does not have: not asked, without words
   * @param expectedResults how the expected results were rated
   * @param conditions whether the conditions of the referential were respected
   * @param result the result
   * @param method the title of the method, in French; empty if not said
   * @param commission how many members the commission had; empty if not said
   * @param evidence what the commission noted, where free text is asked for
   */
  public record Assessment(
      Title competency,
      String record,
      String day,
      String doesNotCount,
      List<Marked> ratings,
      Marked expectedResults,
      Marked conditions,
      Marked result,
      String method,
      String commission,
      Optional<FreeText> evidence) {
    /** Copies the list. */
    public Assessment {
      ratings = List.copyOf(ratings);
    }

    /** Returns what kind of thing it is, and no text. */
    @Override
    public String toString() {
      return "Assessment[result=%s]".formatted(result);
    }
  }

  /**
   * An opinion of the company.
   *
   * @param record the id of the record
   * @param day the day of it
   * @param author the role of who gave it; empty if not said
   * @param stances what it says of each activity, by the titles of the blocks that match; and of
   *     the whole, without a title
   * @param comment what was noted, where free text is asked for
   */
  public record Opinion(
      String record, String day, String author, List<Stance> stances, Optional<FreeText> comment) {
    /** Copies the list. */
    public Opinion {
      stances = List.copyOf(stances);
    }

    /** Returns what kind of thing it is, and no text. */
    @Override
    public String toString() {
      return "Opinion";
    }
  }

  /**
   * What an opinion says of one activity.
   *
   * @param about the block of the activity; of the activity itself where no block matches; empty
   *     where it is of the whole
   * @param stance the stance
   */
  public record Stance(Optional<Title> about, Marked stance) {
    /** Returns what kind of thing it is, and no text. */
    @Override
    public String toString() {
      return "Stance[stance=%s]".formatted(stance);
    }
  }

  /**
   * A deliberation of the jury.
   *
   * @param record the id of the record
   * @param day the day of it
   * @param composition how many members of which college: {@code 2 employeurs, 2 salariés}; empty
   *     if not said
   * @param watch points to watch about its composition; empty if there are none
   * @param rulings what was ruled on each competency
   * @param awards what was awarded
   */
  public record Deliberation(
      String record,
      String day,
      String composition,
      List<String> watch,
      List<RulingOn> rulings,
      List<Marked> awards) {
    /** Copies the lists. */
    public Deliberation {
      watch = List.copyOf(watch);
      rulings = List.copyOf(rulings);
      awards = List.copyOf(awards);
    }

    /** Returns what kind of thing it is, and no text. */
    @Override
    public String toString() {
      return "Deliberation";
    }
  }

  /**
   * A ruling of the jury on one competency.
   *
   * @param competency the competency
   * @param ruling the ruling
   * @param doesNotCount why it does not count; empty if it does
   * @param reason the jury's reason, where free text is asked for
   */
  public record RulingOn(
      Title competency, Marked ruling, String doesNotCount, Optional<FreeText> reason) {
    /** Returns what kind of thing it is, and no text. */
    @Override
    public String toString() {
      return "RulingOn[ruling=%s]".formatted(ruling);
    }
  }

  /**
   * Something that happened, or is to come, on a day.
   *
   * @param day the day
   * @param written the day as the language writes it
   * @param kind what kind of thing it is
   * @param mark its mark
   * @param label what it is, in a few words
   */
  public record Event(LocalDate day, String written, Kind kind, Mark mark, String label) {
    /** The kinds of events, and who acts. */
    public enum Kind {
      /** The enrolment. */
      ENROLMENT,
      /** An assessment plan. */
      PLAN,
      /** A report received, or due. */
      REPORT,
      /** An assessment. */
      ASSESSMENT,
      /** An opinion of the company. */
      OPINION,
      /** A deliberation of the jury. */
      DELIBERATION,
      /** The as-of date. */
      AS_OF,
      /** The last day on which a result is kept. */
      KEPT_UNTIL,
      /** The last day of a registration in the RNCP. */
      END_OF_REGISTRATION
    }

    /** Returns what kind of thing it is, and no text. */
    @Override
    public String toString() {
      return "Event[day=%s, kind=%s, mark=%s]".formatted(day, kind, mark);
    }
  }

  /** Returns what it is, and no text. */
  @Override
  public String toString() {
    return "ReportCourse[events=%s]".formatted(timeline.size());
  }
}
