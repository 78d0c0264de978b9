package io.github.cqpm.io.paper;

import io.github.cqpm.io.internal.pages.CohortPage;
import io.github.cqpm.io.internal.pages.JteattendanceGenerated;
import io.github.cqpm.io.internal.pages.JtecohortGenerated;
import io.github.cqpm.io.internal.pages.JteminutesGenerated;
import io.github.cqpm.io.internal.pages.JtepreparationGenerated;
import io.github.cqpm.io.internal.pages.JtetransmissionGenerated;
import io.github.cqpm.io.internal.pages.PageOutput;

/** Prints the papers of a session, and the page of a cohort. */
final class SessionPapers {
  private SessionPapers() {}

  static String minutes(SessionParts parts) {
    return PageOutput.write(JteminutesGenerated::render, SessionMinutes.of(parts));
  }

  static String preparation(SessionParts parts) {
    return PageOutput.write(JtepreparationGenerated::render, SessionPreparation.of(parts));
  }

  static String attendance(SessionParts parts) {
    return PageOutput.write(JteattendanceGenerated::render, SessionAttendance.of(parts));
  }

  static String transmission(SessionParts parts) {
    return PageOutput.write(JtetransmissionGenerated::render, SessionTransmission.of(parts));
  }

  static String cohort(CohortPage page) {
    return PageOutput.write(JtecohortGenerated::render, page);
  }
}
