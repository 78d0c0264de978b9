package io.github.cqpm.engine.rule;

import io.github.cqpm.model.candidacy.RetainedResult;
import java.time.LocalDate;

/**
 * A result of an earlier candidacy, and the day on which is asked whether it is still kept. French:
 * <i>conservation des acquis</i> (branch agreement, article 55.3).
 *
 * @param result the result
 * @param day the day on which the candidacy's target is complete, or the as-of date while it is not
 */
public record RetentionClaim(RetainedResult result, LocalDate day) {}
