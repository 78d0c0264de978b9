package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Law 20, on how competencies stand: as their counting records leave them, taken by their days. */
final class ReplayLaw {
  private final CertificationEngine engine;

  ReplayLaw(CertificationEngine engine) {
    this.engine = engine;
  }

  void holds(DecisionRequest request) {
    AdmissibilityDecision decision = engine.decide(request);
    List<String> otherwise = new ArrayList<>();
    for (Course course : Course.all(new LawCase(request), decision)) {
      CompetencyDecision competency = decision.find(course.competency()).orElseThrow();
      if (competency.getStatus() != course.status()
          || !competency.getSince().equals(course.since())) {
        otherwise.add(
            "competency %s: %s, but its records leave it %s"
                .formatted(
                    course.competency(),
                    told(competency.getStatus(), competency.getSince()),
                    told(course.status(), course.since())));
      }
    }
    Law.AS_RECORDS_LEAVE_IT.require(otherwise, "Replayed from what counts", request);
  }

  private static String told(CompetencyStatus status, Optional<LocalDate> since) {
    return status + since.map(day -> " since " + day).orElse("");
  }
}
