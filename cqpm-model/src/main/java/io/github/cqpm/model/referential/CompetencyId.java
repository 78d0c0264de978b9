package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Identifiers;
import io.github.cqpm.model.internal.Legible;
import java.util.Comparator;

/**
 * Identity of a {@link Competency}: its block's code and its rank in the block, e.g. {@code
 * BDC0158-1}. It is not the number on the assessment sheet. French: <i>compétence
 * professionnelle</i> (1., second of that number).
 *
 * @param block the code that the identity begins with
 * @param rank the number printed before the competency, from 1 in each block
 */
public record CompetencyId(BlockCode block, int rank)
    implements CertificationPart, Comparable<CompetencyId> {
  private static final int MOST_DIGITS = 4;
  private static final Comparator<CompetencyId> ORDER =
      Comparator.comparing(CompetencyId::block).thenComparingInt(CompetencyId::rank);

  /**
   * Checks the rank.
   *
   * @throws IllegalArgumentException if it is not between 1 and 9999
   */
  public CompetencyId {
    if (rank < 1 || rank > 9999) {
      throw new IllegalArgumentException(
          "Rank %s of a competency in block %s is not between 1 and 9999.".formatted(rank, block));
    }
  }

  /**
   * Returns the identity of the competency of that rank in that block.
   *
   * @throws IllegalArgumentException if the rank is not between 1 and 9999
   */
  public static CompetencyId of(BlockCode block, int rank) {
    return new CompetencyId(block, rank);
  }

  /**
   * Returns the identity that the text spells, as {@link #parse} does: frameworks that convert text
   * look for this name.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static CompetencyId of(String text) {
    return parse(text);
  }

  /**
   * Returns the identity that the text spells.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static CompetencyId parse(String text) {
    Identifiers.requireGiven("Competency id", text, "a block code and a rank, e.g. BDC0158-1");
    int rank = text.indexOf('-') + 1;
    if (rank == 0 || !BlockCode.isCode(text.substring(0, rank - 1)) || !isRank(text, rank)) {
      throw new IllegalArgumentException(
          "Competency id \"%s\" is not a block code, a hyphen and a rank, e.g. BDC0158-1."
              .formatted(Legible.beginOf(text)));
    }
    return new CompetencyId(
        BlockCode.of(text.substring(0, rank - 1)), Integer.parseInt(text, rank, text.length(), 10));
  }

  private static boolean isRank(String text, int from) {
    return from < text.length()
        && text.length() <= from + MOST_DIGITS
        && text.charAt(from) != '0'
        && Digits.areAll(text, from, text.length());
  }

  /** Orders by block code, then by rank. */
  @Override
  public int compareTo(CompetencyId other) {
    return ORDER.compare(this, other);
  }

  /** Returns the block's code, a hyphen and the rank; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return block + "-" + rank;
  }
}
