package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.testkit.CandidacyArbitraries;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.Deviation.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Laws that hold for every candidacy without input problems, under the referential's own rules. */
class LawsProperties {
  CertificationEngine engine() {
    return CertificationEngine.standard();
  }

  @Property
  void the_candidacies_that_the_laws_are_tried_on_have_no_input_problem(
      @ForAll("cases") LawCase given) {
    assertThat(engine().check(given.request())).isEmpty();
  }

  @Property
  void the_order_of_records_changes_nothing(@ForAll("cases") LawCase given, @ForAll Random order) {
    Candidacy candidacy = given.candidacy();
    Candidacy reordered =
        Candidacy.builder()
            .from(candidacy)
            .enrolments(shuffled(candidacy.getEnrolments(), order))
            .plans(shuffled(candidacy.getPlans(), order))
            .commissions(shuffled(candidacy.getCommissions(), order))
            .assessments(shuffled(candidacy.getAssessments(), order))
            .reports(shuffled(candidacy.getReports(), order))
            .opinions(shuffled(candidacy.getOpinions(), order))
            .deliberations(shuffled(candidacy.getDeliberations(), order))
            .retainedResults(shuffled(candidacy.getRetainedResults(), order))
            .revocations(shuffled(candidacy.getRevocations(), order))
            .build();
    holds("reordered", !reordered.equals(candidacy));

    assertThat(given.with(reordered).decide(engine())).isEqualTo(given.decide(engine()));
  }

  private static <T> List<T> shuffled(List<T> all, Random order) {
    List<T> copy = new ArrayList<>(all);
    Collections.shuffle(copy, order);
    return copy;
  }

  @Property
  void the_stance_of_the_company_changes_no_status(
      @ForAll("cases") LawCase given, @ForAll @IntRange(min = 0, max = 9999) int seed) {
    Candidacy candidacy = given.candidacy();
    Candidacy otherwise =
        Candidacy.builder()
            .from(candidacy)
            .opinions(
                candidacy.getOpinions().stream()
                    .map(opinion -> withOtherStances(opinion, seed))
                    .toList())
            .build();
    holds("stance changed", !otherwise.equals(candidacy));

    assertSameStatuses(given.with(otherwise).decide(engine()), given.decide(engine()));
  }

  /** Returns an opinion on the same things; opinions of one day do not contradict each other. */
  private static CompanyOpinion withOtherStances(CompanyOpinion opinion, int seed) {
    Map<ActivityId, OpinionStance> stances = new LinkedHashMap<>();
    opinion
        .getStances()
        .keySet()
        .forEach(
            activity -> stances.put(activity, stance(seed, opinion.getDate(), activity.value())));
    return CompanyOpinion.builder()
        .from(opinion)
        .stances(stances)
        .overallStance(
            opinion.getOverallStance().map(old -> stance(seed, opinion.getDate(), "the whole")))
        .build();
  }

  private static OpinionStance stance(int seed, LocalDate day, String about) {
    OpinionStance[] all = OpinionStance.values();
    return all[Math.floorMod(Objects.hash(seed, day.toEpochDay(), about), all.length)];
  }

  @Property
  void for_prior_experience_removing_an_opinion_changes_no_status_and_no_finding(
      @ForAll("casesOfPriorExperience") LawCase given) {
    AdmissibilityDecision decision = given.decide(engine());
    for (CompanyOpinion opinion : given.candidacy().getOpinions()) {
      AdmissibilityDecision without = given.asIfNeverEntered(opinion).decide(engine());
      holds("opinion in force", given.isInForce(opinion));

      assertSameStatuses(without, decision);
      assertThat(without.getFindings()).isEqualTo(decision.getFindings());
    }
  }

  @Property
  void for_prior_experience_adding_an_opinion_changes_no_status_and_no_finding(
      @ForAll("casesOfPriorExperience") LawCase given,
      @ForAll @IntRange(min = -10, max = 300) int days,
      @ForAll OpinionStance stance,
      @ForAll boolean revoked) {
    LocalDate day = CompleteCandidacy.ENROLLED.plusDays(days);
    while (isDayOfOpinion(day, given)) {
      day = day.plusDays(1);
    }
    Candidacy more =
        given
            .candidacy()
            .plus(
                CompanyOpinion.builder()
                    .id(RecordId.of("opinion-besides"))
                    .date(day)
                    .overallStance(stance)
                    .build());
    if (revoked) {
      more =
          more.plus(
              Revocation.builder()
                  .id(RecordId.of("revocation-besides"))
                  .date(day.plusDays(30))
                  .record(RecordId.of("opinion-besides"))
                  .build());
    }
    AdmissibilityDecision decision = given.decide(engine());
    AdmissibilityDecision with = given.with(more).decide(engine());

    assertSameStatuses(with, decision);
    assertThat(with.getFindings()).isEqualTo(decision.getFindings());
  }

  private static boolean isDayOfOpinion(LocalDate day, LawCase given) {
    return given.candidacy().getOpinions().stream()
        .anyMatch(opinion -> opinion.getDate().equals(day));
  }

  private static void assertSameStatuses(AdmissibilityDecision one, AdmissibilityDecision other) {
    assertThat(one.getOutcome()).isEqualTo(other.getOutcome());
    assertThat(one.getCertification()).isEqualTo(other.getCertification());
    assertThat(one.getBlocks()).isEqualTo(other.getBlocks());
    assertThat(one.getCompetencies()).isEqualTo(other.getCompetencies());
  }

  @Property
  void whoever_is_admissible_has_every_targeted_competency_validated_or_retained(
      @ForAll("nearlyCompleteCases") LawCase given) {
    AdmissibilityDecision decision = given.decide(engine());
    boolean admissible = decision.getOutcome() == AdmissibilityStatus.ADMISSIBLE;
    holds("admissible", admissible);

    assertThat(decision.getCompetencies())
        .extracting(CompetencyDecision::getCompetency)
        .isEqualTo(given.targeted());
    if (admissible) {
      assertThat(decision.getCompetencies())
          .extracting(CompetencyDecision::getStatus)
          .isSubsetOf(CompetencyStatus.VALIDATED, CompetencyStatus.RETAINED);
    }
  }

  @Property
  void turning_the_only_ruling_that_validates_a_competency_into_a_refusal_makes_not_admissible(
      @ForAll("nearlyCompleteCases") LawCase given) {
    AdmissibilityDecision decision = given.decide(engine());
    boolean turned = false;
    for (CompetencyId competency : given.targeted()) {
      Optional<JuryDeliberation> only = findOnlyRuling(competency, given);
      if (only.isEmpty()
          || decision.find(competency).orElseThrow().getStatus() != CompetencyStatus.VALIDATED
          || isAssessedAfter(only.get().getDate(), competency, given)
          || isCovered(competency, given)) {
        continue;
      }
      turned = true;
      Map<CompetencyId, CompetencyRuling> rulings = new LinkedHashMap<>(only.get().getRulings());
      rulings.put(competency, CompetencyRuling.of(Ruling.REFUSED));
      JuryDeliberation refusing =
          JuryDeliberation.builder().from(only.get()).rulings(rulings).build();
      Candidacy refused = given.candidacy().without(refusing.getId()).plus(refusing);

      assertThat(given.with(refused).decide(engine()).getOutcome())
          .isEqualTo(AdmissibilityStatus.NOT_ADMISSIBLE);
    }
    holds("ruling turned", turned);
  }

  private static Optional<JuryDeliberation> findOnlyRuling(CompetencyId competency, LawCase given) {
    List<JuryDeliberation> ruling =
        given.candidacy().getDeliberations().stream()
            .filter(given::isInForce)
            .filter(deliberation -> deliberation.getRulings().containsKey(competency))
            .toList();
    return ruling.size() == 1 ? Optional.of(ruling.get(0)) : Optional.empty();
  }

  private static boolean isAssessedAfter(LocalDate day, CompetencyId competency, LawCase given) {
    return given.candidacy().getAssessments().stream()
        .filter(given::isInForce)
        .filter(assessment -> assessment.hasResult())
        .filter(assessment -> assessment.getCompetency().equals(competency))
        .anyMatch(assessment -> assessment.getDate().isAfter(day));
  }

  private static boolean isCovered(CompetencyId competency, LawCase given) {
    return given.candidacy().getRetainedResults().stream()
        .filter(given::isInForce)
        .map(RetainedResult::getPart)
        .anyMatch(part -> part.equals(competency) || part.equals(competency.block()));
  }

  @Property
  void the_whole_is_admissible_if_and_only_if_every_block_is(
      @ForAll("casesOfWholeCertificate") LawCase given) {
    AdmissibilityDecision decision = given.decide(engine());
    boolean whole = areAllSatisfied(decision.getFindings(RuleId.CERTIFICATION_ADMISSIBILITY));
    holds("whole certificate admissible", whole);
    holds("whole certificate not admissible", !whole);

    assertThat(decision.getFindings(RuleId.BLOCK_ADMISSIBILITY))
        .extracting(finding -> finding.subject().key())
        .isEqualTo(
            given.referential().getBlocks().stream()
                .map(block -> block.getCode().toString())
                .toList());
    assertThat(areAllSatisfied(decision.getFindings(RuleId.BLOCK_ADMISSIBILITY))).isEqualTo(whole);
  }

  private static boolean areAllSatisfied(List<Finding> findings) {
    return findings.stream().allMatch(finding -> finding.answer().kind() == Answer.Kind.SATISFIED);
  }

  @Property
  void deciding_twice_gives_equal_decisions(@ForAll("cases") LawCase given) {
    AdmissibilityDecision first = given.decide(engine());
    AdmissibilityDecision second = given.decide(engine());

    assertThat(second).isEqualTo(first).hasSameHashCodeAs(first).hasToString(first.toString());
  }

  @Property
  void a_revoked_record_counts_as_if_it_had_never_been_and_is_listed(
      @ForAll("casesWithRevocations") LawCase given) {
    AdmissibilityDecision decision = given.decide(engine());
    for (CandidacyRecord entry : given.candidacy().getRecords()) {
      if (!given.isRevoked(entry)) {
        continue;
      }
      Set<RecordId> gone = new LinkedHashSet<>(Set.of(entry.getId()));
      given.revocationsOf(entry).forEach(revocation -> gone.add(revocation.getId()));

      assertThat(decision.getLeftAside())
          .contains(new LeftAside(entry.getId(), LeftAsideReason.REVOKED));
      assertThat(given.asIfNeverEntered(entry).decide(engine()))
          .isEqualTo(
              AdmissibilityDecision.builder()
                  .from(decision)
                  .leftAside(
                      decision.getLeftAside().stream()
                          .filter(left -> !gone.contains(left.record()))
                          .toList())
                  .build());
    }
    holds("revoked", given.candidacy().getRecords().stream().anyMatch(given::isRevoked));
  }

  /** Counts how often that is so, and fails if it never is: then the law says nothing. */
  private static void holds(String what, boolean so) {
    Statistics.label(what)
        .collect(so)
        .coverage(coverage -> coverage.check(true).count(count -> count > 0));
  }

  @Provide
  Arbitrary<LawCase> cases() {
    return LawCases.all();
  }

  @Provide
  Arbitrary<LawCase> nearlyCompleteCases() {
    return LawCases.nearlyComplete();
  }

  @Provide
  Arbitrary<LawCase> casesOfPriorExperience() {
    return LawCases.of(
        CandidacyArbitraries.all()
            .by(AccessRoute.PRIOR_EXPERIENCE)
            .with(Kind.OPINION_AGAIN)
            .outlines());
  }

  @Provide
  Arbitrary<LawCase> casesOfWholeCertificate() {
    return LawCases.of(CandidacyArbitraries.all().toWholeCertificate().outlines());
  }

  @Provide
  Arbitrary<LawCase> casesWithRevocations() {
    return LawCases.of(CandidacyArbitraries.all().with(Kind.REVOKED).outlines());
  }
}
