package io.github.cqpm.io.internal.pages;

import io.github.cqpm.model.referential.Statement;
import java.util.List;
import java.util.Optional;

/**
 * An assessment grid: a sheet for each competency, or for each of its assessments where there are
 * several.
 *
 * @param filled whether it is of a candidate
 * @param sheets the sheets
 */
public record GridPage(boolean filled, List<Sheet> sheets) {
  /** Copies the list. */
  public GridPage {
    sheets = List.copyOf(sheets);
  }

  /**
   * What the commission assesses at once.
   *
   * @param anchor a name for it, unique on the page
   * @param competency the code of the competency
   * @param title its title
   * @param block the code of its block
   * @param blockTitle the title of its block
   * @param number what the referential calls the sheet; empty if nothing
   * @param state which assessment it is, or that there is none; empty where it is blank
   * @param obstacles why the assessment does not count; none if it does
   * @param watch what somebody should look at
   * @param candidate who is assessed; empty where it is to be written
   * @param fields day, place and centre
   * @param methods the methods that the referential allows
   * @param planned the method that the plan chose; empty where there is no plan or assessment
   * @param conditions the conditions, verbatim
   * @param conditionsRespected whether they were respected
   * @param groups the criteria, verbatim
   * @param results the expected results, verbatim
   * @param resultsRating how they are rated
   * @param supports what the assessment rested on
   * @param evidence what was brought
   * @param withheld whether there is such free text that is not shown
   * @param outcome the result
   * @param members the commission, with room to sign
   */
  public record Sheet(
      String anchor,
      String competency,
      String title,
      String block,
      String blockTitle,
      String number,
      String state,
      List<String> obstacles,
      List<String> watch,
      Optional<Hidden> candidate,
      List<Field> fields,
      List<Choice> methods,
      String planned,
      List<Statement> conditions,
      List<Choice> conditionsRespected,
      List<Group> groups,
      List<Statement> results,
      List<Choice> resultsRating,
      List<Hidden> supports,
      Optional<Hidden> evidence,
      boolean withheld,
      List<Choice> outcome,
      List<Member> members) {}

  /**
   * Something to write down.
   *
   * @param label what
   * @param value what was written; empty where there is room for it
   */
  public record Field(String label, Optional<Hidden> value) {}

  /**
   * A box.
   *
   * @param label what it says
   * @param ticked whether it is ticked
   */
  public record Choice(String label, boolean ticked) {}

  /**
   * Criteria that are rated together.
   *
   * @param heading the heading; empty where there is none
   * @param statements the criteria, verbatim
   * @param rating how they are rated
   */
  public record Group(String heading, List<Statement> statements, List<Choice> rating) {}

  /**
   * A member of the commission.
   *
   * @param name who it is; empty where it is to be written
   * @param qualified whether the member is qualified by professional experience
   */
  public record Member(Optional<Hidden> name, List<Choice> qualified) {}
}
