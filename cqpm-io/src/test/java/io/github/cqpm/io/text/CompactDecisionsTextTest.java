package io.github.cqpm.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.Attendance;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.DecisionVerifier;
import io.github.cqpm.io.Digests;
import io.github.cqpm.io.document.Verification;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.OpinionAuthor;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of decisions that do not keep all findings, it is said what cannot be told. */
class CompactDecisionsTextTest {
  private static final DecisionRequest COMPLETE =
      Digests.in(
          DecisionRequest.builder()
              .referential(SmallReferential.get())
              .candidacy(CompleteCandidacy.to(SmallReferential.get()))
              .asOf(CompleteCandidacy.LAST_DAY)
              .build());
  private static final DecisionRequest UNENROLLED =
      Digests.in(
          DecisionRequest.builder()
              .from(COMPLETE)
              .candidacy(COMPLETE.getCandidacy().without(RecordId.of("enrolment")))
              .build());
  private static final Explanations FRENCH = Explanations.french();
  private static final Explanations ENGLISH = Explanations.english();

  private static AdmissibilityDecision decide(DecisionRequest request, FindingsKept kept) {
    return CertificationEngine.standard().decide(request).keeping(kept);
  }

  @Test
  void a_full_and_a_compact_one_differ_in_nothing_that_was_compared() {
    AdmissibilityDecision full = decide(COMPLETE, FindingsKept.ALL);
    for (Depth depth : Depth.values()) {
      assertThat(ENGLISH.explain(full.diff(decide(COMPLETE, FindingsKept.UNSATISFIED)), depth))
          .isEqualTo(
              "At least one of the two decisions keeps only what is not met. Only that was compared:"
                  + " nothing tells whether what is met or not applicable has changed. To compare"
                  + " all, decide anew on the candidacy.\n"
                  + "Nothing that was compared has changed.\n");
      assertThat(FRENCH.explain(decide(COMPLETE, FindingsKept.NONE).diff(full), depth))
          .isEqualTo(
              "L’une au moins des deux décisions ne garde aucune réponse. Les statuts, ce qui reste"
                  + " à faire et les pièces ont été comparés\u202F: rien ne dit quelles réponses ont"
                  + " changé. Pour tout comparer, décidez à nouveau sur la candidature.\n"
                  + "Rien de ce qui a été comparé n’a changé.\n");
    }
    assertThat(ENGLISH.explain(full.diff(full))).startsWith("Nothing changed: no status,");
  }

  @Test
  void an_answer_that_is_not_there_is_not_said_to_be_unasked() {
    AdmissibilityDecision after = decide(COMPLETE, FindingsKept.ALL);
    AdmissibilityDecision before = decide(UNENROLLED, FindingsKept.UNSATISFIED);
    assertThat(ENGLISH.explain(after.diff(before), Depth.FULL))
        .startsWith("At least one of the two decisions keeps only what is not met.")
        .contains("      before: missing. ", "      after: met, not applicable, or not asked\n")
        .contains("Records added: enrolment\n")
        .doesNotContain("after: not asked", ": blocking");
    assertThat(FRENCH.explain(after.diff(before), Depth.FULL))
        .startsWith("L’une au moins des deux décisions ne garde que ce qui n’est pas satisfait.")
        .contains("      après\u202F: satisfait, sans objet, ou question non posée\n");
  }

  @Test
  void no_rule_is_said_to_be_gone_for_not_being_kept_but_one_that_changed_is_told() {
    DecisionRequest lowered =
        DecisionRequest.builder()
            .from(UNENROLLED)
            .policy(DecisionPolicy.builder().addNotice(RuleId.ENROLMENT_MADE).build())
            .build();
    AdmissibilityDecision before = decide(UNENROLLED, FindingsKept.UNSATISFIED);
    AdmissibilityDecision after =
        CertificationEngine.standard()
            .with(new Attendance(Map.of(), 30))
            .decide(lowered)
            .keeping(FindingsKept.UNSATISFIED);
    String told = ENGLISH.explain(after.diff(before), Depth.FULL);
    assertThat(told.substring(told.indexOf("Decided with")))
        .contains("before: enrolment/made: blocking\n", "after: enrolment/made: point to watch\n")
        .contains("after: acme/attendance: ")
        .doesNotContain("plan/made", "admissibility/");
  }

  @Test
  void a_verification_says_what_the_decision_keeps() {
    assertThat(verify(FindingsKept.UNSATISFIED, ENGLISH))
        .isEqualTo(
            """
            Decision confirmed: from these documents, the engine gives exactly the same decision.
            The decision keeps only what is not met: all that it should keep was compared.
            """);
    assertThat(verify(FindingsKept.NONE, FRENCH))
        .endsWith(
            "\nLa décision ne garde aucune réponse\u202F: tout ce qu’elle doit garder a été"
                + " comparé.\n");
    assertThat(verify(FindingsKept.ALL, ENGLISH)).doesNotContain("keep");
  }

  private static String verify(FindingsKept kept, Explanations language) {
    return language.explain(
        DecisionVerifier.verify(
            CertificationEngine.standard(),
            decide(UNENROLLED, kept),
            UNENROLLED.getReferential(),
            UNENROLLED.getCandidacy()));
  }

  @Test
  void a_record_more_is_not_called_nothing() {
    DecisionRequest opinionMore =
        DecisionRequest.builder()
            .from(COMPLETE)
            .candidacy(
                Candidacy.builder()
                    .from(COMPLETE.getCandidacy())
                    .addOpinion(
                        CompanyOpinion.builder()
                            .id(RecordId.of("another"))
                            .date(CompleteCandidacy.OPINION_GIVEN)
                            .author(OpinionAuthor.TUTOR)
                            .overallStance(OpinionStance.FAVOURABLE)
                            .build())
                    .build())
            .build();
    assertOnlyTheRestChanged(
        decide(COMPLETE, FindingsKept.NONE),
        decide(opinionMore, FindingsKept.NONE),
        "Records added: another\n");
  }

  @Test
  void other_rules_are_not_called_nothing() {
    assertOnlyTheRestChanged(
        decide(COMPLETE, FindingsKept.ALL),
        CertificationEngine.of(RuleSet.agreement())
            .decide(COMPLETE)
            .keeping(FindingsKept.UNSATISFIED),
        "Decided with");
  }

  private static void assertOnlyTheRestChanged(
      AdmissibilityDecision before, AdmissibilityDecision after, String changed) {
    for (Depth depth : List.of(Depth.STATUS, Depth.BLOCKING)) {
      assertThat(ENGLISH.explain(after.diff(before), depth)).endsWith("\nNo status changed.\n");
      assertThat(FRENCH.explain(after.diff(before), depth))
          .endsWith("\nAucun statut n’a changé.\n");
    }
    assertThat(ENGLISH.explain(after.diff(before), Depth.FULL))
        .contains(changed)
        .doesNotContain("has changed.\n");
  }

  @Test
  void rules_that_are_missing_where_less_is_kept_than_is_said_are_told_as_missing() {
    AdmissibilityDecision unsaid =
        AdmissibilityDecision.builder()
            .from(decide(UNENROLLED, FindingsKept.UNSATISFIED))
            .findingsKept(FindingsKept.ALL)
            .build();
    Verification verification =
        DecisionVerifier.verify(
            CertificationEngine.standard(),
            unsaid,
            UNENROLLED.getReferential(),
            UNENROLLED.getCandidacy());
    assertThat(FRENCH.explain(verification))
        .contains(
            "Règles du moteur qui manquent dans la décision\u202F: ",
            "si elle en garde moins, sa propriété findingsKept doit le dire.")
        .doesNotContain("Règles qui diffèrent");
    assertThat(ENGLISH.explain(verification))
        .contains(
            "Rules of the engine that are missing from the decision: ",
            "if it keeps fewer, its property findingsKept must say so.")
        .doesNotContain("Rules that differ");
  }

  @Test
  void a_rule_that_the_engine_lacks_is_still_told_to_differ() {
    AdmissibilityDecision stored =
        CertificationEngine.standard()
            .with(new Attendance(Map.of(), 30))
            .decide(UNENROLLED)
            .keeping(FindingsKept.NONE);
    assertThat(
            ENGLISH.explain(
                DecisionVerifier.verify(
                    CertificationEngine.standard(),
                    stored,
                    UNENROLLED.getReferential(),
                    UNENROLLED.getCandidacy())))
        .contains("Rules that differ from the engine’s: acme/attendance\n")
        .doesNotContain("missing from the decision: ");
  }
}
