package io.github.cqpm.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CertificationTarget;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
}
