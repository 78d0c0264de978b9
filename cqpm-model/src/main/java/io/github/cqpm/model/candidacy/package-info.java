/**
 * A candidacy to a certification: who wants what, and the dated records of what happened.
 *
 * <p>All types are immutable and thread-safe. A value is built with its {@code builder()}; building
 * fails at once, naming them, if required attributes are missing. Identifiers check their form when
 * they are made. What else may be wrong with a value is a Jakarta Bean Validation constraint, which
 * any {@code Validator} reports.
 *
 * <p>People are opaque references chosen by the host. No {@code toString} shows such a reference or
 * a free text. "[R]" is the referential of the CQPM <i>Technico-commercial industriel</i>; the
 * numbers are its headings.
 */
@NullMarked
package io.github.cqpm.model.candidacy;

import org.jspecify.annotations.NullMarked;
