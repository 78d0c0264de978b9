package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.testkit.CertificationDomain;
import io.github.cqpm.io.document.ValueDifference;
import io.github.cqpm.io.document.Verification;
import io.github.cqpm.io.document.Verification.Verdict;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** A decision that does not keep all findings is written, read and verified as what it is. */
@Domain(CertificationDomain.class)
@Domain(DomainContext.Global.class)
class CompactDecisionsTest {
  private static final CqpmJson JSON = CqpmJson.standard();
  private static final CertificationEngine ENGINE = CertificationEngine.standard();
  private static final CertificationEngine AGREEMENT = CertificationEngine.of(RuleSet.agreement());

  /** Not enrolled, so that there is something of each kind of answer. */
  private static final DecisionRequest REQUEST =
      Digests.in(
          DecisionRequest.builder()
              .referential(SmallReferential.get())
              .candidacy(
                  CompleteCandidacy.to(SmallReferential.get()).without(RecordId.of("enrolment")))
              .asOf(CompleteCandidacy.LAST_DAY)
              .build());

  private static Verification verify(AdmissibilityDecision stored, DecisionRequest request) {
    return verify(ENGINE, stored, request);
  }

  private static Verification verify(
      CertificationEngine engine, AdmissibilityDecision stored, DecisionRequest request) {
    return DecisionVerifier.verify(
        engine, stored, request.getReferential(), request.getCandidacy());
  }

  @Property(tries = 100)
  void what_was_kept_reads_back_and_is_confirmed_like_all_of_it(
      @ForAll DecisionRequest generated, @ForAll FindingsKept kept, @ForAll boolean agreement) {
    CertificationEngine engine = agreement ? AGREEMENT : ENGINE;
    DecisionRequest request = Digests.in(generated);
    AdmissibilityDecision decided = engine.decide(request);
    AdmissibilityDecision compact = decided.keeping(kept);
    Statistics.label("kept").collect(kept);
    Statistics.label("outcome").collect(compact.getOutcome());
    Statistics.label("findings")
        .collect(
            Math.min(compact.getFindings().size() * 4 / decided.getFindings().size(), 3) + "/4");
    assertThat(JSON.readDecision(JSON.write(compact))).isEqualTo(compact);
    assertThat(JSON.readDecision(JSON.writeLine(compact))).isEqualTo(compact);
    assertThat(compact.keeping(kept)).isEqualTo(compact);
    Verification verification = verify(engine, JSON.readDecision(JSON.write(compact)), request);
    assertThat(verification.getVerdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(verification.decided()).isEqualTo(decided);
    assertThat(verification.findDifferingRules()).isEmpty();
    assertThat(verification.toDecisionDifference().isEmpty()).isTrue();
  }

  @Example
  void a_document_says_what_is_kept_unless_it_is_all() {
    AdmissibilityDecision decided = ENGINE.decide(REQUEST);
    assertThat(JSON.writeLine(decided)).doesNotContain("findingsKept");
    assertThat(JSON.writeLine(decided.keeping(FindingsKept.UNSATISFIED)))
        .contains("\"findingsKept\":\"UNSATISFIED\",\"findings\":[")
        .doesNotContain("\"SATISFIED\"", "NOT_APPLICABLE\",\"reason\"");
    assertThat(JSON.writeLine(decided.keeping(FindingsKept.NONE)))
        .contains("\"findingsKept\":\"NONE\",\"records\":[")
        .doesNotContain("\"findings\"");
    assertThat(
            JSON.readDecision(
                JSON.writeLine(decided)
                    .replace("\"findings\"", "\"findingsKept\":\"ALL\",\"findings\"")))
        .isEqualTo(decided);
  }

  @Example
  void a_finding_too_few_or_too_many_is_told_with_its_place() {
    AdmissibilityDecision decided = ENGINE.decide(REQUEST);
    AdmissibilityDecision compact = decided.keeping(FindingsKept.UNSATISFIED);
    List<Finding> findings = new ArrayList<>(compact.getFindings());
    Finding last = findings.remove(findings.size() - 1);
    assertAltered(with(compact, findings), "/findings");
    findings.add(last);
    findings.add(
        decided.getFindings().stream()
            .filter(each -> each.answer().isClear())
            .findFirst()
            .orElseThrow());
    assertAltered(with(compact, findings), "/findings/" + (findings.size() - 1));
    assertAltered(with(decided.keeping(FindingsKept.NONE), findings.subList(0, 1)), "/findings");
    assertAltered(
        AdmissibilityDecision.builder()
            .from(decided)
            .findingsKept(FindingsKept.UNSATISFIED)
            .build(),
        "/findings/");
  }

  private static AdmissibilityDecision with(
      AdmissibilityDecision decision, List<Finding> findings) {
    AdmissibilityDecision.Builder altered = AdmissibilityDecision.builder();
    return altered.from(decision).findings(findings).build();
  }

  private static void assertAltered(AdmissibilityDecision altered, String place) {
    Verification verification = verify(JSON.readDecision(JSON.write(altered)), REQUEST);
    assertThat(verification.getVerdict()).isEqualTo(Verdict.DIFFERENT);
    assertThat(verification.differences())
        .extracting(ValueDifference::pointer)
        .anyMatch(pointer -> pointer.startsWith(place));
    assertThat(Explanations.english().explain(verification)).contains(place);
  }
}
