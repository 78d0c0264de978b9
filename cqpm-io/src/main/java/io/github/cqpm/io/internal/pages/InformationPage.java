package io.github.cqpm.io.internal.pages;

import java.util.List;
import java.util.Optional;

/**
 * The written information of a candidate who validated a part of what a CQPM asks for.
 *
 * @param target what the candidate wants
 * @param asOf the day as of which was decided
 * @param candidate to whom it is written
 * @param chair who presides over the jury that ruled last; empty where it is to be written
 * @param ruled on which days the jury ruled
 * @param summary how many competencies are validated, retained, and waiting for the company
 * @param validated the competencies validated
 * @param blocks the blocks of which all competencies are validated or retained
 * @param retained the competencies retained from an earlier candidacy
 * @param open the competencies that are neither
 * @param keeping until when results are kept, or that it is not decided; empty where there are none
 * @param quote the sentence of the agreement on it, verbatim
 * @param quoteSource where it stands
 * @param keepingCaution what must be known of it, where it was not decided by
 * @param cautions what must be known of the sources by which was decided
 * @param steps what comes next
 * @param noStep what to say where there is none; empty where there is
 * @param again whether something may be presented to another assessment
 */
public record InformationPage(
    String target,
    String asOf,
    Hidden candidate,
    Optional<Hidden> chair,
    String ruled,
    List<String> summary,
    List<Validated> validated,
    List<Validated> blocks,
    List<Validated> retained,
    List<Open> open,
    String keeping,
    String quote,
    String quoteSource,
    String keepingCaution,
    List<String> cautions,
    List<Step> steps,
    String noStep,
    boolean again) {

  /**
   * A competency or block that is validated or retained.
   *
   * @param code its code
   * @param title its title
   * @param by by which deliberation and when, or since when
   * @param until until when it is kept; empty where that is not decided
   * @param award that the block was, or whether it may be, awarded by itself; empty where that is
   *     no question
   */
  public record Validated(String code, String title, String by, String until, String award) {}

  /**
   * A competency that is not validated.
   *
   * @param code its code
   * @param title its title
   * @param reasons why not
   * @param criteria the criteria that were not met or not observed
   * @param said what the jury wrote, where free text is shown
   */
  public record Open(
      String code,
      String title,
      List<String> reasons,
      List<Criterion> criteria,
      Optional<Hidden> said) {}

  /**
   * Criteria, and how they were rated.
   *
   * @param name their name in the referential, or that they are the expected results
   * @param french whether the name is of the referential, and so in French
   * @param rating the rating
   */
  public record Criterion(String name, boolean french, String rating) {}

  /**
   * Something that remains to be done.
   *
   * @param actor who has to do it
   * @param what what
   * @param when by when; empty where no day is known
   */
  public record Step(String actor, String what, String when) {}
}
