package io.github.cqpm.io.paper;

import io.github.cqpm.io.internal.pages.CohortPage;
import io.github.cqpm.io.internal.pages.JteattendanceGenerated;
import io.github.cqpm.io.internal.pages.JtecohortGenerated;
import io.github.cqpm.io.internal.pages.JteminutesGenerated;
import io.github.cqpm.io.internal.pages.JtepreparationGenerated;
import io.github.cqpm.io.internal.pages.JtetransmissionGenerated;
import io.github.cqpm.io.internal.pages.PageOutput;

/** Prints the papers of a session. */
final class SessionPapers {
  private SessionPapers() {}

  static String minutes(SessionParts parts) {
    return PageOutput.write(
        (output, none) -> JteminutesGenerated.render(output, none, SessionMinutes.of(parts)));
  }

  static String preparation(SessionParts parts) {
    return PageOutput.write(
        (output, none) ->
            JtepreparationGenerated.render(output, none, SessionPreparation.of(parts)));
  }

  static String attendance(SessionParts parts) {
    return PageOutput.write(
        (output, none) -> JteattendanceGenerated.render(output, none, SessionAttendance.of(parts)));
  }

  static String transmission(SessionParts parts) {
    return PageOutput.write(
        (output, none) ->
            JtetransmissionGenerated.render(output, none, SessionTransmission.of(parts)));
  }

  static String cohort(CohortPage page) {
    return PageOutput.write((output, none) -> JtecohortGenerated.render(output, none, page));
  }
}
