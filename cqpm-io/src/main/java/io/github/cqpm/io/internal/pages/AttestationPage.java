package io.github.cqpm.io.internal.pages;

import java.util.List;
import java.util.Optional;

/**
 * The attestation of a block that a jury awarded by itself.
 *
 * @param certification the title of the certification
 * @param code the code of the block
 * @param title its title
 * @param candidate to whom it was awarded
 * @param day the day on which it was
 * @param deliberation the id of the deliberation
 * @param competencies the competencies of the block
 * @param chair who presided over the jury; empty where it is to be written
 * @param colleges the members of the jury, by college
 * @param cautions what must be known of the sources
 */
public record AttestationPage(
    String certification,
    String code,
    String title,
    Hidden candidate,
    String day,
    String deliberation,
    List<Part> competencies,
    Optional<Hidden> chair,
    List<College> colleges,
    List<String> cautions) {

  /**
   * A competency.
   *
   * @param code its code
   * @param title its title
   */
  public record Part(String code, String title) {}

  /**
   * The members of one college.
   *
   * @param name the college
   * @param members who sits for it
   */
  public record College(String name, List<Hidden> members) {}
}
