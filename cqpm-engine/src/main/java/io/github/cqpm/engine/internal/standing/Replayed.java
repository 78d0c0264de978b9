package io.github.cqpm.engine.internal.standing;

import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.rule.JuryRuling;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the assessments and rulings of a competency come to.
 *
 * @param status the status that they lead to
 * @param assessment the assessment whose result stands; null if none counts
 * @param ruling the latest counting ruling about that assessment, deferred ones left out; null if
 *     there is none
 * @param decisive the ruling by which the status last changed to VALIDATED or REFUSED; null if
 *     there is none
 * @param validatedOn the day on which a ruling last made it VALIDATED; null if none did
 * @param refusedOn the day of the latest counting ruling that says REFUSED; null if none does
 */
public record Replayed(
    CompetencyStatus status,
    @Nullable CommissionAssessment assessment,
    @Nullable JuryRuling ruling,
    @Nullable JuryRuling decisive,
    @Nullable LocalDate validatedOn,
    @Nullable LocalDate refusedOn) {}
