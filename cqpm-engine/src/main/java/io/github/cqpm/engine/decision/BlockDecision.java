package io.github.cqpm.engine.decision;

import io.github.cqpm.model.referential.BlockCode;

/**
 * How a block of the target stands. French: <i>bloc de compétences</i> (3.).
 *
 * @param block the block
 * @param status whether it is complete, as a part of the certificate
 * @param award whether it may be awarded by itself
 */
public record BlockDecision(BlockCode block, AdmissibilityStatus status, AwardStatus award) {}
