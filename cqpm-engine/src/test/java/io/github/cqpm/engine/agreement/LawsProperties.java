package io.github.cqpm.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CompetencyId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws that hold for every candidacy without input problems, over the random candidacies. */
class LawsProperties {
  private static final CertificationEngine ENGINE = CertificationEngine.standard();
  private static final List<DecisionRequest> REQUESTS = load();

  private static List<DecisionRequest> load() {
    ObjectMapper json = new ObjectMapper();
    List<DecisionRequest> requests = new ArrayList<>();
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Objects.requireNonNull(
                        LawsProperties.class.getResourceAsStream("cases.ndjson.gz"))),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode oneCase = json.readTree(line);
        DecisionRequest request =
            DecisionRequest.builder()
                .referential(NeutralReferential.build(oneCase.get("referential")))
                .candidacy(NeutralCandidacy.build(oneCase.get("candidacy")))
                .asOf(LocalDate.parse(oneCase.get("asOf").asText()))
                .build();
        if (ENGINE.check(request).isEmpty()) {
          requests.add(request);
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return requests;
  }

  @Provide
  Arbitrary<DecisionRequest> requests() {
    return Arbitraries.of(REQUESTS);
  }

  private static AdmissibilityDecision decide(DecisionRequest request, Candidacy candidacy) {
    return ENGINE.decide(DecisionRequest.builder().from(request).candidacy(candidacy).build());
  }

  @Property
  void the_order_of_records_changes_nothing(
      @ForAll("requests") DecisionRequest request, @ForAll Random random) {
    Candidacy candidacy = request.getCandidacy();
    List<CandidacyRecord> records = new ArrayList<>(candidacy.getRecords());
    Collections.shuffle(records, random);
    var shuffled =
        Candidacy.builder()
            .candidate(candidacy.getCandidate())
            .referential(candidacy.getReferential())
            .route(candidacy.getRoute())
            .target(candidacy.getTarget())
            .hostCompany(candidacy.getHostCompany())
            .commissions(candidacy.getCommissions());
    records.forEach(shuffled::add);
    assertThat(decide(request, shuffled.build())).isEqualTo(ENGINE.decide(request));
  }

  @Property
  void admissible_implies_that_every_targeted_competency_is_validated(
      @ForAll("requests") DecisionRequest request) {
    AdmissibilityDecision decision = ENGINE.decide(request);
    if (decision.getOutcome() == AdmissibilityStatus.ADMISSIBLE) {
      assertThat(decision.getCompetencies())
          .allMatch(competency -> competency.getStatus() == CompetencyStatus.VALIDATED);
    }
    Statistics.label("outcome")
        .collect(decision.getOutcome())
        .coverage(
            coverage -> {
              for (AdmissibilityStatus outcome : AdmissibilityStatus.values()) {
                coverage.check(outcome).count(n -> n > 0);
              }
            });
    for (var competency : decision.getCompetencies()) {
      Statistics.label("status").collect(competency.getStatus());
    }
    Statistics.label("status")
        .coverage(
            coverage -> {
              for (CompetencyStatus status : CompetencyStatus.values()) {
                if (status != CompetencyStatus.RETAINED) {
                  coverage.check(status).count(n -> n > 0);
                }
              }
            });
  }

  @Property
  void the_certification_is_satisfied_exactly_when_every_block_is(
      @ForAll("requests") DecisionRequest request) {
    Candidacy whole =
        Candidacy.builder()
            .from(request.getCandidacy())
            .target(CertificationTarget.certificate())
            .build();
    AdmissibilityDecision decision = decide(request, whole);
    assertThat(
            decision.getFindings(RuleId.CERTIFICATION_ADMISSIBILITY).get(0).answer().kind()
                == Answer.Kind.SATISFIED)
        .isEqualTo(
            decision.getFindings(RuleId.BLOCK_ADMISSIBILITY).stream()
                .allMatch(finding -> finding.answer().kind() == Answer.Kind.SATISFIED));
  }

  @Property
  void deciding_twice_gives_the_same(@ForAll("requests") DecisionRequest request) {
    assertThat(ENGINE.decide(request)).isEqualTo(ENGINE.decide(request));
  }

  @Property
  void the_stance_of_the_company_changes_no_status(
      @ForAll("requests") DecisionRequest request, @ForAll OpinionStance stance) {
    Candidacy candidacy = request.getCandidacy();
    var restated = Candidacy.builder().from(candidacy).opinions(List.of());
    for (CompanyOpinion opinion : candidacy.getOpinions()) {
      var other = CompanyOpinion.builder().from(opinion);
      opinion.getStances().keySet().forEach(activity -> other.putStance(activity, stance));
      opinion.getOverallStance().ifPresent(given -> other.overallStance(stance));
      restated.addOpinion(other.build());
    }
    AdmissibilityDecision before = ENGINE.decide(request);
    AdmissibilityDecision after = decide(request, restated.build());
    assertThat(after.getOutcome()).isEqualTo(before.getOutcome());
    assertThat(after.getBlocks()).isEqualTo(before.getBlocks());
    assertThat(after.getCompetencies()).isEqualTo(before.getCompetencies());
  }

  @Property
  void a_revoked_record_counts_as_if_it_had_never_been(
      @ForAll("requests") DecisionRequest request, @ForAll Random random) {
    List<CandidacyRecord> records =
        request.getCandidacy().getRecords().stream()
            .filter(each -> !(each instanceof Revocation))
            .filter(each -> !each.getDate().isAfter(request.getAsOf()))
            .filter(
                each ->
                    request.getCandidacy().getRevocations().stream()
                        .noneMatch(revocation -> revocation.getRecord().equals(each.getId())))
            .toList();
    Assume.that(!records.isEmpty());
    CandidacyRecord revoked = records.get(random.nextInt(records.size()));
    Revocation revocation =
        Revocation.builder()
            .id(RecordId.of("revocation-of-the-law"))
            .date(request.getAsOf())
            .record(revoked.getId())
            .build();
    AdmissibilityDecision with = decide(request, request.getCandidacy().plus(revocation));
    AdmissibilityDecision without =
        decide(request, request.getCandidacy().without(revoked.getId()));
    assertThat(with.getFindings()).isEqualTo(without.getFindings());
    assertThat(with.getCompetencies()).isEqualTo(without.getCompetencies());
    assertThat(with.getLeftAside())
        .contains(new LeftAside(revoked.getId(), LeftAsideReason.REVOKED));
  }

  @Property
  void refusing_instead_of_validating_makes_not_admissible(
      @ForAll("requests") DecisionRequest request, @ForAll Random random) {
    Candidacy candidacy = request.getCandidacy();
    List<CompetencyId> turnable =
        ENGINE.decide(request).getCompetencies().stream()
            .filter(each -> each.getStatus() == CompetencyStatus.VALIDATED)
            .map(CompetencyDecision::getCompetency)
            .filter(id -> isRuledOnOnceAndLast(candidacy, id))
            .toList();
    Assume.that(!turnable.isEmpty());
    CompetencyId turned = turnable.get(random.nextInt(turnable.size()));
    var refused = Candidacy.builder().from(candidacy).deliberations(List.of());
    for (JuryDeliberation deliberation : candidacy.getDeliberations()) {
      var changed = new LinkedHashMap<>(deliberation.getRulings());
      changed.computeIfPresent(turned, (id, ruling) -> CompetencyRuling.of(Ruling.REFUSED));
      refused.addDeliberation(
          JuryDeliberation.builder().from(deliberation).rulings(changed).build());
    }
    assertThat(decide(request, refused.build()).getOutcome())
        .isEqualTo(AdmissibilityStatus.NOT_ADMISSIBLE);
  }

  private static boolean isRuledOnOnceAndLast(Candidacy candidacy, CompetencyId competency) {
    List<JuryDeliberation> ruling =
        candidacy.getDeliberations().stream()
            .filter(each -> each.getRulings().containsKey(competency))
            .toList();
    return ruling.size() == 1
        && candidacy.getAssessments().stream()
            .filter(each -> each.getCompetency().equals(competency))
            .noneMatch(each -> each.getDate().isAfter(ruling.get(0).getDate()));
  }
}
