package io.github.cqpm.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.Attendance;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.AgreementText;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.DecisionVerifier;
import io.github.cqpm.io.Digests;
import io.github.cqpm.io.ReviewedCases;
import io.github.cqpm.io.document.Verification;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.OpinionAuthor;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a verification finds in each case, and a comparison of two decisions, in words. */
class VerificationCasesTest {
  private static final CqpmJson JSON = CqpmJson.standard();
  private static final CertificationEngine ENGINE = CertificationEngine.standard();
  private static final CertificationEngine AGREEMENT = CertificationEngine.of(RuleSet.agreement());
  private static final DecisionRequest COMPLETE =
      request(CompleteCandidacy.to(SmallReferential.get()));
  private static final DecisionRequest UNENROLLED =
      request(COMPLETE.getCandidacy().without(RecordId.of("enrolment")));

  private final Map<String, String> told = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();

  private static DecisionRequest request(Candidacy candidacy) {
    return Digests.in(
        DecisionRequest.builder()
            .referential(SmallReferential.get())
            .candidacy(candidacy)
            .asOf(CompleteCandidacy.LAST_DAY)
            .build());
  }

  private void verify(
      String name, CertificationEngine engine, AdmissibilityDecision stored, DecisionRequest on) {
    AdmissibilityDecision read = JSON.readDecision(JSON.write(stored));
    tell(name, DecisionVerifier.verify(engine, read, on.getReferential(), on.getCandidacy()));
  }

  private void tell(String name, Verification verification) {
    tell(
        name,
        "%s, later version %s, differing rules %s, differing digests %s"
            .formatted(
                verification.getVerdict(),
                verification.laterVersion().orElse("none"),
                verification.findDifferingRules(),
                verification.findDifferingDigests()),
        beginning(Explanations.french().explain(verification)),
        beginning(Explanations.english().explain(verification)));
  }

  /** Returns the verdict, with what it rests on, and the first of the values that differ. */
  private static String beginning(String text) {
    return text.lines().limit(9).collect(Collectors.joining("\n"));
  }

  /** Tells the first text and the French one whole, and of the English one what is new in it. */
  private void tell(String name, String first, String french, String english) {
    List<String> lines =
        Stream.of(
                first.lines(),
                french.lines(),
                ReviewedCases.unlike(seen, english.lines().toList()).stream())
            .flatMap(each -> each)
            .map(line -> line.replaceAll("sha256:[0-9a-f]{64}", "sha256:…"))
            .toList();
    assertThat(lines).noneMatch(line -> line.contains("somebody-else"));
    told.put(name, ReviewedCases.more(List.of(), lines));
  }

  @TestFactory
  Stream<DynamicTest> a_verification_tells() throws IOException {
    AdmissibilityDecision decided = ENGINE.decide(COMPLETE);
    verify("a decision as it was made", ENGINE, decided, COMPLETE);
    verify(
        "another candidacy, and nobody is named",
        ENGINE,
        decided,
        DecisionRequest.builder()
            .from(COMPLETE)
            .candidacy(
                Candidacy.builder()
                    .from(COMPLETE.getCandidacy())
                    .candidate(CandidateReference.of("somebody-else"))
                    .build())
            .build());
    verify(
        "another referential",
        ENGINE,
        decided,
        DecisionRequest.builder()
            .from(COMPLETE)
            .referential(COMPLETE.getReferential().withRegistration(NationalRegistration.none()))
            .build());
    verify("another rule set", AGREEMENT, decided, COMPLETE);
    CertificationEngine own = ENGINE.with(new Attendance(Map.of(), 30));
    CertificationEngine stricter = ENGINE.with(new Attendance(Map.of(), 40));
    verify("a host's rule with another parameter", stricter, own.decide(COMPLETE), COMPLETE);
    verify("a host's rule that the engine lacks", ENGINE, own.decide(COMPLETE), COMPLETE);
    DecisionRequest without =
        DecisionRequest.builder().from(COMPLETE).digests(Map.of("minutes.pdf", "00")).build();
    verify("a decision without digests", ENGINE, ENGINE.decide(without), without);
    String misspelt =
        JSON.write(decided).replaceFirst("\"blocks\" *:", "\"outcom\": \"ADMISSIBLE\", $0");
    tell(
        "a property that was left out when read is one too many",
        DecisionVerifier.verify(
            ENGINE,
            JSON.lenient().read(misspelt, AdmissibilityDecision.class),
            COMPLETE.getReferential(),
            COMPLETE.getCandidacy()));
    ofVersions();
    thatKeepsLess(own);
    differences(own);
    return ReviewedCases.of("verification-cases.md", told);
  }

  private void ofVersions() {
    LocalDate day = COMPLETE.getAsOf();
    CertificationEngine revised = revised(day.minusMonths(1), 12);
    AdmissibilityDecision decided = AGREEMENT.decide(COMPLETE);
    verify("a version before the one of its day", revised, decided, COMPLETE);
    verify("the version of its day", revised, revised.decide(COMPLETE), COMPLETE);
    CertificationEngine later = revised(day.plusDays(1), 48);
    verify("a version not yet begun", later, later.inVersion("2").decide(COMPLETE), COMPLETE);
    CertificationEngine begun = revised(day, 48);
    verify("a version just begun", begun, begun.inVersion("2").decide(COMPLETE), COMPLETE);
    String altered =
        JSON.writeLine(decided).replace("\"ruleSetVersion\":\"1\"", "\"ruleSetVersion\":\"2\"");
    verify("an altered version", revised, JSON.readDecision(altered), COMPLETE);
    verify("an unknown version", AGREEMENT, revised.decide(COMPLETE), COMPLETE);
    verify("another rule set, whose caution is told", ENGINE, decided, COMPLETE);
    verify("a confirmed one, whose caution is told once", AGREEMENT, decided, COMPLETE);
  }

  private static CertificationEngine revised(LocalDate from, int months) {
    Citation citation = Citation.of("Avenant inventé pour les essais", "1", "");
    return CertificationEngine.of(
        RuleSet.agreement(
            List.of(
                AgreementText.builder()
                    .competencies(Period.ofMonths(months), citation)
                    .version("2")
                    .firstDay(from)
                    .build())));
  }

  private void thatKeepsLess(CertificationEngine own) {
    for (FindingsKept kept : List.of(FindingsKept.UNSATISFIED, FindingsKept.NONE)) {
      String name = "findings kept: " + kept + ", ";
      verify(name + "confirmed", ENGINE, ENGINE.decide(UNENROLLED).keeping(kept), UNENROLLED);
      verify(
          name + "on another candidacy", ENGINE, ENGINE.decide(COMPLETE).keeping(kept), UNENROLLED);
      verify(
          name + "a host's rule that the engine lacks",
          ENGINE,
          own.decide(UNENROLLED).keeping(kept),
          UNENROLLED);
      verify(
          name + "a host's rule that was not asked",
          own,
          ENGINE.decide(UNENROLLED).keeping(kept),
          UNENROLLED);
    }
    verify(
        "less is kept than is said",
        ENGINE,
        AdmissibilityDecision.builder()
            .from(ENGINE.decide(UNENROLLED).keeping(FindingsKept.UNSATISFIED))
            .findingsKept(FindingsKept.ALL)
            .build(),
        UNENROLLED);
  }

  private void differences(CertificationEngine own) {
    AdmissibilityDecision full = ENGINE.decide(COMPLETE);
    AdmissibilityDecision some = full.keeping(FindingsKept.UNSATISFIED);
    AdmissibilityDecision none = full.keeping(FindingsKept.NONE);
    compare("nothing", full, full);
    compare("nothing that was compared", some, full);
    compare("nothing but what is not kept", full, none);
    compare(
        "an answer that is not kept is not said to be unasked",
        ENGINE.decide(UNENROLLED).keeping(FindingsKept.UNSATISFIED),
        full);
    compare(
        "no rule is said to be gone for not being kept, but one that changed is told",
        ENGINE.decide(UNENROLLED).keeping(FindingsKept.UNSATISFIED),
        own.decide(
                DecisionRequest.builder()
                    .from(UNENROLLED)
                    .policy(DecisionPolicy.builder().addNotice(RuleId.ENROLMENT_MADE).build())
                    .build())
            .keeping(FindingsKept.UNSATISFIED));
    compare(
        "a record more is not called nothing",
        none,
        ENGINE
            .decide(
                request(
                    COMPLETE
                        .getCandidacy()
                        .plus(
                            CompanyOpinion.builder()
                                .id(RecordId.of("another"))
                                .date(CompleteCandidacy.OPINION_GIVEN)
                                .author(OpinionAuthor.TUTOR)
                                .overallStance(OpinionStance.FAVOURABLE)
                                .build())))
            .keeping(FindingsKept.NONE));
    compare(
        "other rules are not called nothing",
        full,
        AGREEMENT.decide(COMPLETE).keeping(FindingsKept.UNSATISFIED));
  }

  private void compare(String name, AdmissibilityDecision before, AdmissibilityDecision after) {
    tell(
        "what changed: " + name,
        "",
        Explanations.french().explain(after.diff(before), Depth.STATUS),
        Explanations.english().explain(after.diff(before), Depth.FULL));
  }
}
