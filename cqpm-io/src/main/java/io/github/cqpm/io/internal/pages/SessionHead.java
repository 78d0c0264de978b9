package io.github.cqpm.io.internal.pages;

import io.github.cqpm.io.text.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the papers of one session have in common.
 *
 * @param frame what stands around the page
 * @param texts the words of the page
 * @param facts day and place, and how many candidates there are
 * @param place where it is held, a free text
 * @param jury its members, by college
 * @param watch what must be looked at in the composition of the jury
 * @param cautions what a reader must know of the sources
 */
public record SessionHead(
    Frame frame,
    PaperTexts texts,
    List<Report.Fact> facts,
    Optional<Hidden> place,
    List<OfCollege> jury,
    List<Report.Point> watch,
    List<String> cautions) {
  /** Copies the lists. */
  public SessionHead {
    facts = List.copyOf(facts);
    jury = List.copyOf(jury);
    watch = List.copyOf(watch);
    cautions = List.copyOf(cautions);
  }

  /** Returns this head with a caution more, unless it has it. */
  public SessionHead withCaution(String caution) {
    List<String> more = Stream.concat(cautions.stream(), Stream.of(caution)).distinct().toList();
    return new SessionHead(frame, texts, facts, place, jury, watch, more);
  }

  /**
   * The members of one college.
   *
   * @param college the college
   * @param members its members, the chair first
   * @param blank how many lines there are for members to be entered by hand; 0 where the jury is
   *     given
   */
  public record OfCollege(String college, List<Member> members, int blank) {
    /** Copies the list. */
    public OfCollege {
      members = List.copyOf(members);
    }
  }

  /**
   * A member of the jury.
   *
   * @param person the member
   * @param isChair whether the member is in the chair
   */
  public record Member(Called person, boolean isChair) {}
}
