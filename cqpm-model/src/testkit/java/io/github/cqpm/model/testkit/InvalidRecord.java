package io.github.cqpm.model.testkit;

import io.github.cqpm.model.candidacy.CandidacyRecord;

/**
 * A record that breaks one constraint of Bean Validation, and no other.
 *
 * @param entry the record
 * @param path the path of the violation, as a validator writes it
 * @param constraint the simple name of the constraint's annotation
 */
public record InvalidRecord(CandidacyRecord entry, String path, String constraint) {}
