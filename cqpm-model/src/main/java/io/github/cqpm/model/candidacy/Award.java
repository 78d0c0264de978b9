package io.github.cqpm.model.candidacy;

import io.github.cqpm.model.internal.Identifiers;
import io.github.cqpm.model.referential.BlockCode;
import java.util.Comparator;

/** Something that the jury awarded: the CQPM, or a block. French: <i>attribution</i> (3.). */
public sealed interface Award extends Comparable<Award> {
  /** Returns the award of the whole CQPM. */
  static Award certificate() {
    return new Certificate();
  }

  /** Returns the award of a block. */
  static Award block(BlockCode code) {
    return new Block(code);
  }

  /**
   * Returns the award that the text names.
   *
   * @throws IllegalArgumentException if it is neither {@code CQPM} nor a block's code
   */
  static Award of(String text) {
    Identifiers.requireGiven("Award", text, "CQPM or a block code, e.g. BDC0158");
    return text.equals("CQPM") ? certificate() : block(BlockCode.of(text));
  }

  /**
   * Returns what the text names, as {@link #of} does.
   *
   * @throws IllegalArgumentException if it names nothing of the kind
   */
  static Award parse(String text) {
    return of(text);
  }

  /** Orders the whole CQPM first, then blocks by their codes. */
  @Override
  default int compareTo(Award other) {
    return Comparator.<Award, Boolean>comparing(Block.class::isInstance)
        .thenComparing(Award::toString)
        .compare(this, other);
  }

  /** The whole CQPM. */
  record Certificate() implements Award {
    /** Returns {@code CQPM}. */
    @Override
    public String toString() {
      return "CQPM";
    }
  }

  /**
   * A block.
   *
   * @param code the block
   */
  record Block(BlockCode code) implements Award {
    /** Returns the code of the block. */
    @Override
    public String toString() {
      return code.toString();
    }
  }
}
