package io.github.cqpm.model.candidacy;

import io.github.cqpm.model.referential.BlockCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What a candidate wants: the whole CQPM, or named blocks of it. A target of blocks stays one even
 * if it names all of them. French: <i>accès au CQPM ou blocs de compétences</i> (2.2.1).
 */
public sealed interface CertificationTarget {
  /** Returns the target of the whole CQPM. */
  static CertificationTarget certificate() {
    return new Certificate();
  }

  /** Returns the target of these blocks, each of them once. */
  static CertificationTarget blocks(BlockCode... codes) {
    return new Blocks(Arrays.asList(codes));
  }

  /** Returns the target of these blocks, each of them once. */
  static CertificationTarget blocks(Collection<BlockCode> codes) {
    return new Blocks(List.copyOf(codes));
  }

  /** The whole CQPM. */
  record Certificate() implements CertificationTarget {}

  /**
   * Blocks by themselves.
   *
   * @param codes the blocks, each of them once; none is an input problem of the engine
   */
  record Blocks(List<BlockCode> codes) implements CertificationTarget {
    /** Copies the list and leaves repetitions out. */
    public Blocks {
      codes = List.copyOf(new LinkedHashSet<>(codes));
    }
  }
}
