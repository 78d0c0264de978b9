package io.github.cqpm.model.testkit;

import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.RecordKind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for single records, as a host sends or queues them. They are those of generated
 * candidacies, and break no constraint; {@link InvalidArbitraries#records} do.
 *
 * <pre>{@code
 * @Property
 * void my_queue_loses_nothing(@ForAll("records") CandidacyRecord entry) {
 *   assertThat(queue.take(queue.put(entry))).isEqualTo(entry);
 * }
 *
 * @Provide
 * Arbitrary<CandidacyRecord> records() {
 *   return RecordArbitraries.all();
 * }
 * }</pre>
 */
public final class RecordArbitraries {
  private static final int MOST_BLOCKS = 2;

  private RecordArbitraries() {}

  /** Returns records of every kind, each kind as often as the others. */
  public static Arbitrary<CandidacyRecord> all() {
    return Arbitraries.of(RecordKind.values()).flatMap(RecordArbitraries::of).withoutEdgeCases();
  }

  /** Returns records of that kind. */
  public static Arbitrary<CandidacyRecord> of(RecordKind kind) {
    return Combinators.combine(
            ReferentialArbitraries.all(MOST_BLOCKS),
            CandidacyArbitraries.all().outlines(),
            Arbitraries.integers().between(0, 99))
        .as(
            (referential, outline, which) ->
                pick(
                    kind,
                    which,
                    List.of(
                        outline.to(referential), InvalidArbitraries.withEveryRecord(referential))))
        .withoutEdgeCases();
  }

  /** Returns a record of the first candidacy that has one of that kind. */
  private static CandidacyRecord pick(RecordKind kind, int which, List<Candidacy> candidacies) {
    return candidacies.stream()
        .map(
            candidacy ->
                candidacy.getRecords().stream().filter(entry -> entry.getKind() == kind).toList())
        .filter(found -> !found.isEmpty())
        .map(found -> found.get(which % found.size()))
        .findFirst()
        .orElseThrow();
  }
}
