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
    PageOutput output = PageOutput.empty();
    JteminutesGenerated.render(output, null, SessionMinutes.of(parts));
    return output.toString();
  }

  static String preparation(SessionParts parts) {
    PageOutput output = PageOutput.empty();
    JtepreparationGenerated.render(output, null, SessionPreparation.of(parts));
    return output.toString();
  }

  static String attendance(SessionParts parts) {
    PageOutput output = PageOutput.empty();
    JteattendanceGenerated.render(output, null, SessionAttendance.of(parts));
    return output.toString();
  }

  static String transmission(SessionParts parts) {
    PageOutput output = PageOutput.empty();
    JtetransmissionGenerated.render(output, null, SessionTransmission.of(parts));
    return output.toString();
  }

  static String cohort(CohortPage page) {
    PageOutput output = PageOutput.empty();
    JtecohortGenerated.render(output, null, page);
    return output.toString();
  }
}
