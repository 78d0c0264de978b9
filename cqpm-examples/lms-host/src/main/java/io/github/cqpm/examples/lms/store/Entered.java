package io.github.cqpm.examples.lms.store;

/**
 * What came of entering something.
 *
 * @param kept the candidacy with it
 * @param isNew whether it was entered now; it was there already where it is sent again
 */
public record Entered(Kept kept, boolean isNew) {}
