package io.github.cqpm.examples.cli;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.referential.CertificationReferential;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * A cohort made up from the stories. Each line follows from the seed and its own number alone, by
 * the algorithm that {@link Random} documents: it is the same on any machine, however long the
 * cohort.
 */
final class CohortGenerator {
  private static final List<BadLine> WAYS = List.of(BadLine.values());

  private final CertificationReferential referential;
  private final List<Candidacy> stories;
  private final long seed;
  private final int badPercent;

  /**
   * Makes lines of candidates for that certification, that share of which are bad.
   *
   * @param badPercent 0 to 100
   * @throws IllegalArgumentException if no story is told of it
   */
  CohortGenerator(CertificationReferential referential, long seed, int badPercent) {
    this.referential = referential;
    stories = Story.toVary(referential.getId()).stream().map(Story::candidacy).toList();
    if (stories.isEmpty()) {
      throw new IllegalArgumentException("No story is told of " + referential.getId());
    }
    this.seed = seed;
    this.badPercent = badPercent;
  }

  /** Returns a line of the cohort, without its end; the first has the number 1. */
  byte[] line(long number) {
    Random random = new Random(mix(seed + number * 0x9E3779B97F4A7C15L));
    Candidacy candidacy =
        new StoryVariation(referential, random)
            .vary(
                stories.get(random.nextInt(stories.size())), CandidateReference.of("c-" + number));
    return random.nextInt(100) < badPercent
        ? WAYS.get(random.nextInt(WAYS.size())).of(candidacy, random)
        : CqpmJson.standard().writeLine(candidacy).getBytes(StandardCharsets.UTF_8);
  }

  /** Returns a number that neighbours of this one do not resemble, as SplitMix64 does. */
  private static long mix(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
