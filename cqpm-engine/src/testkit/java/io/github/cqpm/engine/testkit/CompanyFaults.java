package io.github.cqpm.engine.testkit;

import static io.github.cqpm.model.testkit.SmallReferential.AFTER_SALES;

import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.referential.ActivityId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Faults about the company's opinion, and about whom it is asked. */
final class CompanyFaults {
  static final List<Fault> ALL =
      List.of(
          new Fault(
              "unfavourable-stance-blocks",
              "An opinion that is unfavourable is taken for none.",
              "The company decides what the jury has to decide.",
              "law 2",
              OtherRequest.ofRecords(
                  (entry, request) ->
                      entry instanceof CompanyOpinion opinion
                          ? unlessUnfavourable(opinion)
                          : entry),
              Example.but("with an unfavourable opinion of the company")
                  .opinion(to -> to.overallStance(OpinionStance.UNFAVOURABLE))),
          new Fault(
              "prior-experience-needs-an-opinion",
              "A candidate by prior experience (VAE) is asked for a company's opinion.",
              "The candidate waits for an opinion that nobody has to give.",
              "law 2",
              OtherRequest.ofCandidacy(
                  candidacy ->
                      candidacy.build().getRoute() == AccessRoute.PRIOR_EXPERIENCE
                          ? candidacy.route(AccessRoute.OTHER)
                          : candidacy),
              Example.but("by prior experience, and without an opinion")
                  .candidacy(to -> to.route(AccessRoute.PRIOR_EXPERIENCE))
                  .without("opinion")),
          new Fault(
              "opinion-on-another-activity-will-do",
              "An opinion on one activity is taken for one on every block.",
              "The company is not asked for its opinion on what it said nothing of.",
              "company/opinion-given",
              OtherRequest.ofBlocks(block -> block.activity(Optional.empty())),
              Example.but("with an opinion on the activity of the second block only")
                  .opinion(
                      to ->
                          to.overallStance(Optional.empty())
                              .putStance(AFTER_SALES, OpinionStance.FAVOURABLE))));

  private CompanyFaults() {}

  private static @Nullable CandidacyRecord unlessUnfavourable(CompanyOpinion opinion) {
    Map<ActivityId, OpinionStance> stances = new LinkedHashMap<>(opinion.getStances());
    stances.values().removeIf(stance -> stance == OpinionStance.UNFAVOURABLE);
    Optional<OpinionStance> overall =
        opinion.getOverallStance().filter(stance -> stance != OpinionStance.UNFAVOURABLE);
    return stances.isEmpty() && overall.isEmpty()
        ? null
        : CompanyOpinion.builder().from(opinion).stances(stances).overallStance(overall).build();
  }
}
