package io.github.cqpm.engine.decision;

import io.github.cqpm.model.candidacy.RecordId;

/**
 * A record that plays no part in a decision.
 *
 * @param record the record
 * @param reason why it plays none
 */
public record LeftAside(RecordId record, LeftAsideReason reason) {}
