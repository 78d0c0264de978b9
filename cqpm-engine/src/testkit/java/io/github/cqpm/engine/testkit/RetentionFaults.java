package io.github.cqpm.engine.testkit;

import static io.github.cqpm.model.testkit.CompleteCandidacy.DELIBERATED;
import static io.github.cqpm.model.testkit.SmallReferential.FOLLOWING_UP;
import static io.github.cqpm.model.testkit.SmallReferential.FOLLOW_UP;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.internal.rules.RetentionRule.Since;
import io.github.cqpm.engine.rule.AgreementText;
import io.github.cqpm.engine.rule.RuleSource;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Faults about results of earlier candidacies, which only the branch agreement keeps. */
final class RetentionFaults {
  private static final CertificationId OTHER = CertificationId.of("other");
  private static final LocalDate NOT_LONG_AGO = LocalDate.of(2025, 1, 15);

  static final List<Fault> ALL =
      List.of(
          new Fault(
              "retained-a-day-too-long",
              "A retained competency is kept on the day after its last one.",
              "The jury awards on a result that is over.",
              "retention/competency",
              OtherPeriod.counted(period -> period.plusDays(1)),
              Example.but("with the last competency retained until the day before the deliberation")
                  .followUpRetained(DELIBERATED.minusDays(1).minusMonths(24))),
          new Fault(
              "months-counted-in-days",
              "The 24 months of a retained competency are counted as 730 days, leap day or not.",
              "The candidate loses a result a day too early.",
              "retention/competency",
              OtherPeriod.counted(
                  period -> Period.ofDays((int) (period.toTotalMonths() * 365 / 12))),
              Example.but("with the last competency retained until the day of the deliberation")
                  .followUpRetained(DELIBERATED.minusMonths(24))),
          new Fault(
              "competency-is-kept-as-long-as-a-block",
              "A retained competency is kept for the 5 years for which a block is.",
              "The jury awards on a result that is over.",
              "retention/competency",
              OtherPeriod.counted(period -> Period.ofYears(5)),
              Example.but("with the last competency retained for three years")
                  .followUpRetained(DELIBERATED.minusYears(3))),
          new Fault(
              "period-begins-anew",
              "The period of a retained result is counted from the latest deliberation of all.",
              "The jury awards on a result that was over long before it met.",
              "law 10",
              OtherRequest.ofRecords(
                  (entry, request) ->
                      entry instanceof RetainedResult result
                          ? RetainedResult.builder()
                              .from(result)
                              .date(latestDeliberation(result, new LawCase(request)))
                              .build()
                          : entry),
              Example.but("with the last competency retained for five years")
                  .followUpRetained(DELIBERATED.minusYears(5))),
          new Fault(
              "later-text-takes-back",
              "A later text of the agreement shortens what was complete before it.",
              "The candidate loses by a new text what was there before it.",
              "retention/competency",
              new OtherPeriod(
                  since -> new Since(since.kept(), since.version(), since.firstDay(), null)),
              Example.but(
                      "with the last competency retained for more than a year, and a text since then that keeps it for one")
                  .followUpRetained(DELIBERATED.minusMonths(18))
                  .under(RuleSet.agreement(List.of(keepingForAYear(DELIBERATED.plusDays(7)))))),
          new Fault(
              "result-of-another-certification-is-kept",
              "A result retained in another certification is taken for one in this.",
              "The jury awards on what was validated for another trade.",
              "retention/competency",
              OtherRequest.ofRecords(
                  (entry, request) ->
                      entry instanceof RetainedResult result
                          ? RetainedResult.builder()
                              .from(result)
                              .certification(request.getReferential().getId())
                              .build()
                          : entry),
              Example.but("with the last competency retained in another certification")
                  .withoutFollowUp()
                  .under(RuleSet.agreement())
                  .plus(Example.retained(FOLLOW_UP, OTHER, NOT_LONG_AGO))),
          new Fault(
              "common-block-is-not-kept",
              "A block retained in a certification with which it is common is not kept.",
              "The candidate has to do again what both certifications ask for.",
              "retention/block",
              OtherRequest.ofBlocks(block -> block.commonTo(List.of())),
              Example.but("with the last block retained in a certification with which it is common")
                  .withoutFollowUp()
                  .under(RuleSet.agreement())
                  .referential(
                      to ->
                          to.blocks(
                              to.build().getBlocks().stream()
                                  .map(block -> CompetencyBlock.builder().from(block))
                                  .map(block -> block.addCommonTo(OTHER).build())
                                  .toList()))
                  .plus(Example.retained(FOLLOWING_UP, OTHER, NOT_LONG_AGO))),
          new Fault(
              "block-is-made-up-of-competencies",
              "Where all competencies of a block are retained one by one, so is the block.",
              "The jury awards on results that are over.",
              "status of a competency",
              new MadeUpBlocks(),
              Example.but("with the only competency of the last block retained for three years")
                  .followUpRetained(DELIBERATED.minusYears(3))),
          new Fault(
              "refusal-does-not-end-retention",
              "A retained competency stays so, though the jury has refused it since.",
              "The jury awards what it has refused.",
              "status of a competency",
              JuryFaults.misread(
                  (competency, ruling, deliberation, given) ->
                      ruling == Ruling.REFUSED && isRetainedBefore(deliberation, competency, given)
                          ? Ruling.DEFERRED
                          : ruling),
              Example.but("with the last competency retained, and refused in the deliberation")
                  .under(RuleSet.agreement())
                  .ruled(FOLLOW_UP, Ruling.REFUSED)
                  .plus(Example.retained(FOLLOW_UP, SmallReferential.ID, NOT_LONG_AGO))));

  private RetentionFaults() {}

  private static AgreementText keepingForAYear(LocalDate from) {
    RuleSource source =
        RuleSource.builder()
            .document("Made up for a test")
            .heading("article 1")
            .seen(RuleSource.Seen.WHOLE)
            .build();
    return AgreementText.builder()
        .competencies(Period.ofMonths(12), source.cite(""))
        .version("made-up")
        .firstDay(from)
        .addSources(source)
        .build();
  }

  /** Returns the day of the latest deliberation in force, that of the result included. */
  private static LocalDate latestDeliberation(RetainedResult result, LawCase given) {
    return given.isInForce(result)
        ? given
            .inForce(given.candidacy().getDeliberations())
            .map(JuryDeliberation::getDate)
            .filter(day -> day.isAfter(result.getDate()))
            .max(LocalDate::compareTo)
            .orElse(result.getDate())
        : result.getDate();
  }

  private static boolean isRetainedBefore(
      JuryDeliberation deliberation, CompetencyId competency, LawCase given) {
    return given
        .inForce(given.candidacy().getRetainedResults())
        .filter(result -> result.getDate().isBefore(deliberation.getDate()))
        .map(RetainedResult::getPart)
        .anyMatch(part -> part.equals(competency) || part.equals(competency.block()));
  }
}
