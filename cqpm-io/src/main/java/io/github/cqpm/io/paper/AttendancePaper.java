package io.github.cqpm.io.paper;

import io.github.cqpm.io.internal.pages.Attendance;
import io.github.cqpm.io.paper.SessionParts.Told;

/** Makes the attendance sheet of a session. */
final class AttendancePaper {
  private AttendancePaper() {}

  static Attendance of(SessionParts parts) {
    SessionRefusals.requireOneJury(parts);
    return new Attendance(
        parts.head("attendance", false),
        parts.byReferential().entrySet().stream()
            .map(
                each ->
                    new Attendance.OfCertification(
                        SessionParts.titleOf(each.getKey()),
                        each.getValue().stream().map(told -> row(parts, told)).toList()))
            .toList());
  }

  private static Attendance.Row row(SessionParts parts, Told told) {
    return new Attendance.Row(parts.call(told), told.report().subject().target());
  }
}
