/**
 * What a certification's referential says: activities, blocks, competencies, how each is assessed,
 * and when the certificate may be awarded.
 *
 * <p>All types are immutable and thread-safe. A value is built with its {@code builder()}; building
 * fails at once, naming them, if required attributes are missing. Identifiers check their form when
 * they are made. What else may be wrong with a value is a Jakarta Bean Validation constraint, which
 * any {@code Validator} reports. "[R]" in this documentation is the referential of the CQPM
 * <i>Technico-commercial industriel</i>; the numbers are its headings.
 */
@NullMarked
package io.github.cqpm.model.referential;

import org.jspecify.annotations.NullMarked;
