package io.github.cqpm.io.paper;

import io.github.cqpm.io.internal.pages.AttendancePage;

/** Makes the attendance sheet of a session. */
final class SessionAttendance {
  private SessionAttendance() {}

  static AttendancePage of(SessionParts parts) {
    SessionRefusals.requireOneJury(parts);
    return new AttendancePage(
        parts.head("attendance", false),
        parts.byReferential().entrySet().stream()
            .map(
                each ->
                    new AttendancePage.OfCertification(
                        SessionParts.titleOf(each.getKey()),
                        each.getValue().stream().map(told -> row(parts, told)).toList()))
            .toList());
  }

  private static AttendancePage.Row row(SessionParts parts, Told told) {
    return new AttendancePage.Row(parts.call(told), told.report().subject().target());
  }
}
