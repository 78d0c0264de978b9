package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.io.paper.Papers;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Long candidacies and large referentials go through under the standard limits, and what is done
 * for them grows no faster than they do. What is counted are allocated bytes, not time.
 */
class GrowthTest {
  private static final CqpmJson JSON = CqpmJson.standard();
  private static final CertificationEngine ENGINE = CertificationEngine.of(RuleSet.agreement());

  /** How much more may be done for ten times as much. */
  private static final double AT_MOST = 12;

  /** Returns a candidacy with so many assessments, opinions and deliberations, in turn. */
  private static Candidacy candidacy(int records) {
    Candidacy complete = CompleteCandidacy.to(SmallReferential.get());
    List<CandidacyRecord> patterns =
        List.of(
            complete.getAssessments().get(0),
            complete.getOpinions().get(0),
            complete.getDeliberations().get(0));
    Candidacy.Builder candidacy = Candidacy.builder().from(complete);
    for (int i = complete.getRecords().size(); i < records; i++) {
      CandidacyRecord pattern = patterns.get(i % patterns.size());
      RecordId id = RecordId.of("more-" + i);
      if (pattern instanceof CommissionAssessment assessment) {
        candidacy.addAssessment(CommissionAssessment.builder().from(assessment).id(id).build());
      } else if (pattern instanceof CompanyOpinion opinion) {
        candidacy.addOpinion(CompanyOpinion.builder().from(opinion).id(id).build());
      } else if (pattern instanceof JuryDeliberation deliberation) {
        candidacy.addDeliberation(JuryDeliberation.builder().from(deliberation).id(id).build());
      }
    }
    return candidacy.build();
  }

  /** Returns a referential of so many blocks of 20 competencies. */
  private static CertificationReferential referential(int blocks) {
    CertificationReferential small = SmallReferential.get();
    CompetencyBlock pattern = small.getBlocks().get(0);
    Competency competency = pattern.getCompetencies().get(0);
    List<CompetencyBlock> all = new ArrayList<>();
    for (int number = 1; number <= blocks; number++) {
      BlockCode code = BlockCode.of("BDC%04d".formatted(number));
      List<Competency> competencies = new ArrayList<>();
      for (int rank = 1; rank <= 20; rank++) {
        competencies.add(
            Competency.builder().from(competency).id(CompetencyId.of(code, rank)).build());
      }
      all.add(
          CompetencyBlock.builder().from(pattern).code(code).competencies(competencies).build());
    }
    return CertificationReferential.builder().from(small).blocks(all).build();
  }

  private static AdmissibilityDecision decide(
      CertificationReferential referential, Candidacy candidacy) {
    return ENGINE.decide(
        Digests.in(
            DecisionRequest.builder()
                .referential(referential)
                .candidacy(candidacy)
                .asOf(CompleteCandidacy.LAST_DAY)
                .build()));
  }

  @Test
  void what_is_done_grows_with_the_records_and_no_faster() {
    CertificationReferential referential = SmallReferential.get();
    Growth.assertAtMost(
        AT_MOST, work(referential, candidacy(500)), work(referential, candidacy(5_000)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_is_done_grows_with_retained_results_and_no_faster(boolean elsewhere) {
    CertificationReferential referential =
        SmallReferential.get()
            .withRegistration(NationalRegistration.since(LocalDate.of(1990, 1, 1)));
    CertificationId certification =
        elsewhere ? CertificationId.of("another-one") : referential.getId();
    Supplier<?> small =
        () -> decide(referential, withRetainedResults(referential, certification, 500));
    Supplier<?> large =
        () -> decide(referential, withRetainedResults(referential, certification, 5_000));
    Growth.assertAtMost(AT_MOST, Map.of("decide", small), Map.of("decide", large));
  }

  /** Returns a candidacy without a ruling on one competency, about which all the results are. */
  private static Candidacy withRetainedResults(
      CertificationReferential referential, CertificationId certification, int results) {
    Candidacy complete = CompleteCandidacy.to(referential);
    CompetencyId open = referential.getCompetencyIds().get(0);
    Candidacy.Builder candidacy = Candidacy.builder().from(complete).deliberations(List.of());
    for (JuryDeliberation deliberation : complete.getDeliberations()) {
      Map<CompetencyId, CompetencyRuling> rulings = new LinkedHashMap<>(deliberation.getRulings());
      rulings.remove(open);
      candidacy.addDeliberation(
          JuryDeliberation.builder().from(deliberation).rulings(rulings).build());
    }
    for (int i = 0; i < results; i++) {
      candidacy.addRetainedResult(
          RetainedResult.builder()
              .id(RecordId.of("retained-" + i))
              .date(CompleteCandidacy.LAST_DAY.minusYears(6).minusDays(i))
              .part(i % 2 == 0 ? open : open.block())
              .certification(certification)
              .build());
    }
    return candidacy.build();
  }

  @Test
  void what_is_done_grows_with_a_commission_of_many_and_what_it_assessed_and_no_faster() {
    Supplier<?> small = () -> decide(SmallReferential.get(), withOneCommission(500));
    Supplier<?> large = () -> decide(SmallReferential.get(), withOneCommission(5_000));
    Growth.assertAtMost(AT_MOST, Map.of("decide", small), Map.of("decide", large));
  }

  /** Returns a candidacy with so many assessments before one commission of so many members. */
  private static Candidacy withOneCommission(int size) {
    Candidacy complete = CompleteCandidacy.to(SmallReferential.get());
    RecordId id = RecordId.of("large");
    AssessmentCommission.Builder commission = AssessmentCommission.builder().id(id);
    Candidacy.Builder candidacy = Candidacy.builder().from(complete);
    for (int i = 0; i < size; i++) {
      commission.addMember(CommissionMember.qualified(PersonReference.of("person-" + i)));
      candidacy.addAssessment(
          CommissionAssessment.builder()
              .from(complete.getAssessments().get(0))
              .id(RecordId.of("more-" + i))
              .commission(id)
              .build());
    }
    return candidacy.addCommission(commission.build()).build();
  }

  @Test
  void what_is_done_grows_with_the_competencies_and_no_faster() {
    CertificationReferential three = referential(3);
    CertificationReferential thirty = referential(30);
    Growth.assertAtMost(
        AT_MOST,
        work(three, CompleteCandidacy.to(three)),
        work(thirty, CompleteCandidacy.to(thirty)));
  }

  @Test
  void problems_are_located_in_work_that_grows_with_them_and_no_faster() {
    Growth.assertAtMost(AT_MOST, location(1_000), location(10_000));
  }

  /** Each assessment names a commission that is not there, and each id is there twice. */
  private static Map<String, Supplier<?>> location(int records) {
    Candidacy good = candidacy(records);
    Candidacy bad = Candidacy.builder().from(good).commissions(List.of()).build();
    Candidacy twice = Candidacy.builder().from(bad).addAllOpinions(bad.getOpinions()).build();
    return location(twice, records / 2);
  }

  private static Map<String, Supplier<?>> location(Candidacy twice, int least) {
    DecisionRequest request =
        DecisionRequest.builder()
            .referential(SmallReferential.get())
            .candidacy(twice)
            .asOf(CompleteCandidacy.LAST_DAY)
            .build();
    List<InputProblem> problems = ENGINE.check(request);
    assertThat(problems).hasSizeGreaterThan(least);
    String document = JSON.write(twice);
    return Map.of(
        "check", () -> ENGINE.check(request),
        "locate", () -> JSON.read(document, Candidacy.class).locate(problems));
  }

  @Test
  void many_records_of_one_id_and_many_that_revoke_it_are_told_in_work_that_grows_with_them() {
    Growth.assertAtMost(AT_MOST, location(ofOneId(200), 200), location(ofOneId(2_000), 2_000));
  }

  private static Candidacy ofOneId(int records) {
    Candidacy.Builder candidacy =
        Candidacy.builder().from(CompleteCandidacy.to(SmallReferential.get()));
    for (int i = 0; i < records; i++) {
      candidacy
          .addReport(
              ProjectReport.builder()
                  .id(RecordId.of("same"))
                  .date(LocalDate.of(2010, 1, 1).plusDays(i))
                  .build())
          .addRevocation(
              Revocation.builder()
                  .id(RecordId.of("revocation-" + i))
                  .date(LocalDate.of(2000, 1, 1))
                  .record(RecordId.of("same"))
                  .build());
    }
    return candidacy.build();
  }

  /** A map whose keys cannot be compared looks through all that have one hash, which is chosen. */
  @ParameterizedTest
  @ValueSource(
      classes = {
        ActivityId.class,
        BlockCode.class,
        CompetencyId.class,
        MethodId.class,
        PersonReference.class,
        RecordId.class
      })
  void what_documents_have_as_keys_can_be_compared(Class<?> key) {
    assertThat(key).isAssignableTo(Comparable.class);
  }

  @Test
  void a_record_at_odds_with_many_others_is_told_in_work_that_grows_with_them() {
    Growth.assertAtMost(AT_MOST, location(atOdds(200), 200), location(atOdds(2_000), 2_000));
  }

  /**
   * Returns a candidacy where one deliberation rules on everything, and each other on one thing.
   */
  private static Candidacy atOdds(int records) {
    Candidacy.Builder candidacy =
        Candidacy.builder().from(CompleteCandidacy.to(SmallReferential.get()));
    JuryDeliberation.Builder whole = deliberation("whole");
    for (int i = 1; i <= records; i++) {
      CompetencyId competency = CompetencyId.of(BlockCode.of("BDC0999"), i);
      whole.putRuling(competency, CompetencyRuling.of(Ruling.VALIDATED));
      candidacy.addDeliberation(
          deliberation("single-" + i)
              .putRuling(competency, CompetencyRuling.of(Ruling.REFUSED))
              .build());
    }
    return candidacy.addDeliberation(whole.build()).build();
  }

  private static JuryDeliberation.Builder deliberation(String id) {
    return JuryDeliberation.builder().id(RecordId.of(id)).date(LocalDate.of(2026, 1, 1));
  }

  private static Map<String, Supplier<?>> work(
      CertificationReferential referential, Candidacy candidacy) {
    AdmissibilityDecision decision = decide(referential, candidacy);
    String candidacyText = JSON.write(candidacy);
    String referentialText = JSON.write(referential);
    String decisionText = JSON.writeLine(decision);
    String badText = decisionText.replace("\"rule\":", "\"rulle\":");
    Map<String, Supplier<?>> work = new LinkedHashMap<>();
    work.put("decide", () -> decide(referential, candidacy));
    work.put(
        "read and write",
        () ->
            JSON.write(JSON.readCandidacy(candidacyText))
                + JSON.write(JSON.readReferential(referentialText)));
    work.put("read and write the decision", () -> JSON.writeLine(JSON.readDecision(decisionText)));
    work.put("verify", () -> DecisionVerifier.verify(ENGINE, decision, referential, candidacy));
    work.put("diff", () -> decision.diff(decision));
    work.put(
        "refuse",
        () -> {
          try {
            return JSON.readDecision(badText);
          } catch (RuntimeException refused) {
            return refused;
          }
        });
    for (HostMapper host : HostMapper.ALL) {
      work.put("read by " + host, () -> read(host, decisionText));
    }
    for (Depth depth : Depth.values()) {
      Dossier dossier = Dossier.of(referential, candidacy, decision);
      work.put("text " + depth, () -> Explanations.french().explain(dossier, depth));
      work.put("Markdown " + depth, () -> Explanations.french().toMarkdown(dossier, depth));
      work.put("HTML " + depth, () -> Papers.french().report(dossier, depth));
    }
    return work;
  }

  private static Object read(HostMapper host, String document) {
    try {
      return host.read(document.getBytes(StandardCharsets.UTF_8), AdmissibilityDecision.class);
    } catch (HostMapper.Refusal refused) {
      throw new AssertionError(refused);
    }
  }
}
