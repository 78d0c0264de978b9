package io.github.cqpm.engine.testkit;

import java.util.List;
import java.util.stream.Stream;

/** All faults, in the order of FAULTS.md. */
final class FaultCatalogue {
  static final List<Fault> ALL =
      Stream.of(
              DayFaults.ALL,
              MissingFactFaults.ALL,
              RecordFaults.ALL,
              SeveralRecordsFaults.ALL,
              CompanyFaults.ALL,
              JuryFaults.ALL,
              CountingFaults.ALL,
              RetentionFaults.ALL,
              ConclusionFaults.ALL)
          .flatMap(List::stream)
          .toList();

  private FaultCatalogue() {}
}
