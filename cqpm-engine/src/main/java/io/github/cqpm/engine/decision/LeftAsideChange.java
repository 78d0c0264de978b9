package io.github.cqpm.engine.decision;

import io.github.cqpm.model.candidacy.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A record that one of two decisions leaves aside, or both for different reasons.
 *
 * @param record the record
 * @param before why the earlier decision leaves it aside; null if it does not
 * @param after why the later decision leaves it aside; null if it does not
 */
public record LeftAsideChange(
    RecordId record, @Nullable LeftAsideReason before, @Nullable LeftAsideReason after) {}
