package io.github.cqpm.io.internal.pages;

import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.Title;
import java.util.List;

/**
 * A cohort for whoever has ten seconds: how many are admissible, how far the others have come, who
 * is awaited, what blocks. Each picture stands beside its numbers.
 *
 * @param frame what stands around the page
 * @param texts the words of the page
 * @param facts how many lines were read, decided and rejected
 * @param sections what was decided, for each basis
 * @param problems why lines were rejected
 */
public record CohortPage(
    Frame frame,
    PaperTexts texts,
    List<Report.Fact> facts,
    List<Section> sections,
    List<Bar> problems) {
  /** Copies the lists. */
  public CohortPage {
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
    problems = List.copyOf(problems);
  }

  /**
   * The figures of what was decided on one basis.
   *
   * @param basis the day, and the rules with their version
   * @param settings what of the policy is not standard
   * @param cautions what a reader must know of the sources
   * @param outcomes how many have each outcome
   * @param watched in how many there is a point to watch
   * @param stages how many have reached each stage
   * @param awaited who is awaited, by how often they come first
   * @param steps what remains to be done, by whom
   * @param causes what blocks, the most frequent first
   * @param consequences what follows from it, the most frequent first
   * @param points what is to be watched, the most frequent first
   * @param awards what juries have awarded
   * @param blocks the blocks of the referential, with their competencies
   */
  public record Section(
      String basis,
      List<String> settings,
      List<String> cautions,
      List<Bar> outcomes,
      Bar watched,
      List<Bar> stages,
      List<Bar> awaited,
      List<Step> steps,
      List<Bar> causes,
      List<Bar> consequences,
      List<Bar> points,
      List<Bar> awards,
      List<Block> blocks) {
    /** Copies the lists. */
    public Section {
      settings = List.copyOf(settings);
      cautions = List.copyOf(cautions);
      outcomes = List.copyOf(outcomes);
      stages = List.copyOf(stages);
      awaited = List.copyOf(awaited);
      steps = List.copyOf(steps);
      causes = List.copyOf(causes);
      consequences = List.copyOf(consequences);
      points = List.copyOf(points);
      awards = List.copyOf(awards);
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A count, its share of a whole, and a bar of that length.
   *
   * @param label what is counted
   * @param tone the colour of the bar: a class of the style sheet
   * @param count the count
   * @param rate its share in percent
   * @param from where the bar begins, in thousandths of the whole
   * @param length how long it is, in thousandths of the whole
   */
  public record Bar(String label, String tone, String count, String rate, long from, long length) {}

  /**
   * A step that remains to be done.
   *
   * @param actor who has to do it
   * @param action what is to be done
   * @param candidacies in how many candidacies
   * @param rate their share in percent
   * @param first in how many of them nothing else comes before it
   * @param steps how many times it remains
   */
  public record Step(
      String actor, String action, String candidacies, String rate, String first, String steps) {}

  /**
   * A block.
   *
   * @param title its code and title
   * @param statuses how it stands, in how many of the candidacies that want it
   * @param competencies its competencies
   */
  public record Block(Title title, List<Bar> statuses, List<Competency> competencies) {
    /** Copies the lists. */
    public Block {
      statuses = List.copyOf(statuses);
      competencies = List.copyOf(competencies);
    }
  }

  /**
   * A competency.
   *
   * @param title its code and title
   * @param statuses how it stands, in how many of the candidacies that want it
   */
  public record Competency(Title title, List<Bar> statuses) {
    /** Copies the list. */
    public Competency {
      statuses = List.copyOf(statuses);
    }
  }
}
