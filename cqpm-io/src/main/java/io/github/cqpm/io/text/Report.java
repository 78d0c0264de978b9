package io.github.cqpm.io.text;

import io.github.cqpm.model.candidacy.CandidateReference;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is told of a dossier, at one depth and in one language: texts, marks, and nothing of how
 * they are laid out. Plain text, Markdown and HTML are renderings of it; a host may make another.
 *
 * <p>Titles, quotations and free texts are French in any language; so is, in a sentence of an
 * English report, what stands between « and ». What is empty is not told. Headings are {@link
 * ReportText}, the words of marks {@link Explanations#label(Enum)}.
 *
 * @param language the language, {@code fr} or {@code en}
 * @param depth how much is told
 * @param subject whom and what it is about
 * @param verdict the outcome, in one mark
 * @param whatBlocks what stands in the way, then what is missing and is no step, then what is to be
 *     watched: each once
 * @param steps what remains to be done, and by whom, in workable order
 * @param noStep what to say where no step remains; empty where one does
 * @param matrix blocks and competencies
 * @param course what was done and is to come; empty at the depth of statuses
 * @param reasons what else the rules answered, by what it is about; in full only
 * @param quotations the sentences that points and reasons rest on, numbered as they come up; none
 *     at the depth of statuses
 * @param leftAside the records that played no part, and why
 * @param provenance what the decision was made with
 * @param notes standing sentences, and what does not concern this candidate: each once
 */
public record Report(
    String language,
    Depth depth,
    About subject,
    Verdict verdict,
    List<Point> whatBlocks,
    List<Step> steps,
    String noStep,
    ReportMatrix matrix,
    ReportCourse course,
    List<Reasons> reasons,
    List<Quotation> quotations,
    List<String> leftAside,
    List<Fact> provenance,
    List<String> notes) {
  /** Copies the lists. */
  public Report {
    whatBlocks = List.copyOf(whatBlocks);
    steps = List.copyOf(steps);
    reasons = List.copyOf(reasons);
    quotations = List.copyOf(quotations);
    leftAside = List.copyOf(leftAside);
    provenance = List.copyOf(provenance);
    notes = List.copyOf(notes);
  }

  /**
   * Whom and what a report is about.
   *
   * @param candidate the candidate, whose reference stands in title, head and footer
   * @param certification the id of the certification and its title
   * @param target what the candidate wants, by title
   * @param asOf the day as of which was decided, written
   * @param facts number, level, category, last change, certifier and version of the referential as
   *     far as they are known, then route, and the rules by which was decided
   */
  public record About(
      CandidateReference candidate,
      Title certification,
      String target,
      String asOf,
      List<Fact> facts) {
    /** Copies the list. */
    public About {
      facts = List.copyOf(facts);
    }

    /** Returns what kind of thing it is, and no text. */
    @Override
    public String toString() {
      return "About";
    }
  }

  /**
   * The outcome.
   *
   * @param mark its mark; where it is admissible and somebody must look at something, that
   * @param outcome the outcome in a word: <i>admissible</i>, <i>non admissible</i>, <i>à
   *     compléter</i>
   * @param gloss what the word means
   * @param award how the award stands: awarded on a day, may be awarded, or to be completed
   * @param pointsToWatch how many points to watch there are
   * @param watch the same in words; empty if there are none
   * @param cautions what a reader must know of the sources
   */
  public record Verdict(
      Mark mark,
      String outcome,
      String gloss,
      ReportCourse.Marked award,
      int pointsToWatch,
      String watch,
      List<String> cautions) {
    /** Copies the list. */
    public Verdict {
      cautions = List.copyOf(cautions);
    }

    /** Returns what kind of thing it is, and no text. */
    @Override
    public String toString() {
      return "Verdict[mark=%s]".formatted(mark);
    }
  }

  /**
   * Something that stands in the way, is missing, or is to be watched.
   *
   * @param mark which of these
   * @param about the competencies or blocks that it is about; empty where it is the candidacy
   * @param text what it is, a sentence or several
   * @param said what the jury, the commission or the company noted on it, where free text is asked
   *     for
   * @param quotation the number of the quotation that it rests on; none at the depth of statuses
   */
  public record Point(
      Mark mark, List<Title> about, String text, Optional<FreeText> said, OptionalInt quotation) {
    /** Copies the list. */
    public Point {
      about = List.copyOf(about);
    }

    Point withoutQuotation() {
      return new Point(mark, about, text, said, OptionalInt.empty());
    }

    /** Returns what kind of thing it is, and no text. */
    @Override
    public String toString() {
      return "Point[mark=%s]".formatted(mark);
    }
  }

  /**
   * Something that remains to be done.
   *
   * @param actor who has to do it
   * @param what what is to be done, and about what
   * @param when by when, or since when it is awaited; empty where no day is known
   * @param quotation the number of the quotation that it rests on; none at the depth of statuses
   */
  public record Step(String actor, String what, String when, OptionalInt quotation) {
    Step withoutQuotation() {
      return new Step(actor, what, when, OptionalInt.empty());
    }

    /** Returns what kind of thing it is, and no text. */
    @Override
    public String toString() {
      return "Step";
    }
  }

  /**
   * What the rules answered about one thing.
   *
   * @param about a competency or block; the candidacy, by its name
   * @param level 1 for the candidacy and for a block, 2 for a competency of the block before
   * @param reasons the answers
   */
  public record Reasons(Title about, int level, List<Reason> reasons) {
    /** Copies the list. */
    public Reasons {
      reasons = List.copyOf(reasons);
    }

    /** Returns what kind of thing it is, and no text. */
    @Override
    public String toString() {
      return "Reasons[level=%s]".formatted(level);
    }
  }

  /**
   * What a rule answered.
   *
   * @param mark its mark
   * @param word the word of the mark
   * @param record the record that it is about, with its kind; empty where it is about the thing
   *     itself
   * @param question what the rule asks, and its id
   * @param text the answer, a sentence or several
   * @param quotation the number of the quotation that the rule rests on
   */
  public record Reason(
      Mark mark, String word, String record, String question, String text, OptionalInt quotation) {
    /** Returns what kind of thing it is, and no text. */
    @Override
    public String toString() {
      return "Reason[mark=%s]".formatted(mark);
    }
  }

  /**
   * The sentence that rules rest on, verbatim and in French.
   *
   * @param number its number in this report
   * @param text the sentence, without guillemets; empty where its wording is not at hand
   * @param source where it stands
   * @param caution what a reader must know of it; empty if nothing
   */
  public record Quotation(int number, String text, String source, String caution) {
    /** Returns what kind of thing it is, and no text. */
    @Override
    public String toString() {
      return "Quotation[number=%s]".formatted(number);
    }
  }

  /**
   * A label and what belongs to it.
   *
   * @param indent 0, or 1 for what belongs to the one above
   * @param label the label
   * @param text what belongs to it
   * @param usual whether it is so of most decisions, and may be left to a report in full
   */
  public record Fact(int indent, String label, String text, boolean usual) {
    /** Makes one that is usual. */
    public Fact(int indent, String label, String text) {
      this(indent, label, text, true);
    }

    /** Returns what kind of thing it is, and no text. */
    @Override
    public String toString() {
      return "Fact";
    }
  }

  /** Returns what it is, and shows nobody. */
  @Override
  public String toString() {
    return "Report[depth=%s, outcome=%s]".formatted(depth, verdict.mark());
  }
}
