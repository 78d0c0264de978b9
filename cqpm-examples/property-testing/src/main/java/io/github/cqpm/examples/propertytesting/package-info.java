/**
 * A rule of a host's own. {@link io.github.cqpm.examples.propertytesting.Attendance} is the rule;
 * its tests show what the published test kits are for: {@code AttendanceTest} asks it about one
 * candidacy at a time, {@code AttendanceProperties} about every kind there is.
 */
@NullMarked
package io.github.cqpm.examples.propertytesting;

import org.jspecify.annotations.NullMarked;
