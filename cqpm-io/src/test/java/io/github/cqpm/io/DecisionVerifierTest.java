package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.CertificationDomain;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.ValueDifference;
import io.github.cqpm.io.document.Verification;
import io.github.cqpm.io.document.Verification.Verdict;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;

/**
 * Each single value of a stored decision is altered, and found out. It takes more than ten seconds,
 * since for each of them the candidacy is decided again.
 */
class DecisionVerifierTest {
  private static final CqpmJson JSON = CqpmJson.standard();
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final CertificationEngine AGREEMENT = CertificationEngine.of(RuleSet.agreement());
  private static final DecisionRequest REQUEST =
      Digests.in(
          DecisionRequest.builder()
              .referential(SmallReferential.get())
              .candidacy(CompleteCandidacy.to(SmallReferential.get()))
              .asOf(CompleteCandidacy.LAST_DAY)
              .policy(DecisionPolicy.builder().addNotice(RuleId.PLAN_MADE).build())
              .putDigest("minutes.pdf", "sha256:00")
              .build());

  /** Undetermined for want of an enrolment. */
  private static final DecisionRequest UNENROLLED =
      Digests.in(
          DecisionRequest.builder()
              .from(REQUEST)
              .candidacy(REQUEST.getCandidacy().without(RecordId.of("enrolment")))
              .build());

  private static AdmissibilityDecision decided() {
    return CertificationEngine.standard().decide(REQUEST);
  }

  private static Verification verify(AdmissibilityDecision stored, DecisionRequest request) {
    return verify(CertificationEngine.standard(), stored, request);
  }

  private static Verification verify(
      CertificationEngine engine, AdmissibilityDecision stored, DecisionRequest request) {
    return DecisionVerifier.verify(
        engine, stored, request.getReferential(), request.getCandidacy());
  }

  /** A document with one value altered, and where. */
  private record Altered(String pointer, String document) {}

  private static List<Altered> alterations(JsonNode root) {
    List<Altered> all = new ArrayList<>();
    alter(root, root, "", all);
    return all;
  }

  private static void alter(JsonNode root, JsonNode at, String pointer, List<Altered> all) {
    if (at instanceof ObjectNode object) {
      for (String name : names(object)) {
        String to = pointer + "/" + name.replace("/", "~1");
        JsonNode kept = object.get(name);
        for (JsonNode other : others(name, kept)) {
          object.set(name, other);
          all.add(new Altered(to, root.toString()));
        }
        object.remove(name);
        if (!kept.isEmpty() || kept.isValueNode()) {
          all.add(new Altered(to, root.toString()));
        }
        object.set(name, kept);
        alter(root, kept, to, all);
      }
    } else if (at instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        String to = pointer + "/" + i;
        JsonNode kept = array.get(i);
        for (JsonNode other : others("", kept)) {
          array.set(i, other);
          all.add(new Altered(to, root.toString()));
        }
        array.remove(i);
        all.add(new Altered(pointer, root.toString()));
        array.insert(i, kept);
        if (!pointer.endsWith("/notices")) { // a set: what stands there twice is there once
          array.insert(i, kept);
          all.add(new Altered(pointer, root.toString()));
          array.remove(i);
        }
        alter(root, kept, to, all);
      }
      if (array.size() > 1 && !array.get(0).equals(array.get(1)) && !pointer.endsWith("/notices")) {
        array.add(array.remove(0));
        all.add(new Altered(pointer, root.toString()));
        array.insert(0, array.remove(array.size() - 1));
      }
    }
  }

  /** Returns what may stand there instead; what may not is refused by the reader. */
  private static List<JsonNode> others(String name, JsonNode value) {
    if (value.isBoolean()) {
      return List.of(MAPPER.valueToTree(!value.asBoolean()));
    }
    if (value.isNumber()) {
      return List.of(MAPPER.valueToTree(value.asInt() + 1));
    }
    if (!value.isTextual()) {
      return List.of();
    }
    String text = value.asText();
    List<String> texts = new ArrayList<>(List.of(text + "x", "x"));
    if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      texts.add("2031-01-01");
    }
    if (text.matches("BDC\\d{4}(-\\d+)?")) {
      texts.add(text.replace("BDC", "BDC9").replaceAll("(BDC\\d{4})\\d", "$1"));
    }
    texts.addAll(
        switch (text) {
          case "ADMISSIBLE", "NOT_ADMISSIBLE", "UNDETERMINED", "NOT_APPLICABLE" ->
              List.of("ADMISSIBLE", "NOT_ADMISSIBLE", "UNDETERMINED");
          case "NOT_ASSESSED", "NOT_ACQUIRED", "ACQUIRED", "REFUSED", "VALIDATED", "RETAINED" ->
              List.of("NOT_ASSESSED", "VALIDATED");
          case "BLOCKING", "NOTICE" -> List.of("BLOCKING", "NOTICE");
          case "ENROL", "PLAN", "ASSESS", "GIVE_OPINION", "DELIBERATE", "ASSESS_AGAIN" ->
              List.of("ENROL", "PLAN");
          case "AFTER_AS_OF", "REVOKED", "OUTSIDE_TARGET", "NO_RULE_FOR_IT" ->
              List.of("AFTER_AS_OF", "REVOKED");
          case "RECORD", "CODE" -> List.of("RECORD", "CODE");
          default -> name.equals("kind") ? List.of("CANDIDACY", "BLOCK") : List.<String>of();
        });
    texts.remove(text);
    return texts.stream().<JsonNode>map(MAPPER::valueToTree).toList();
  }

  private static List<String> names(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Asserts that each alteration that can be read is found and named, and returns how many. */
  private static int assertEachIsFound(
      CertificationEngine engine, AdmissibilityDecision decided, DecisionRequest request)
      throws IOException {
    assertThat(verify(engine, decided, request).isConfirmed()).isTrue();
    int found = 0;
    for (Altered altered : alterations(MAPPER.readTree(JSON.writeLine(decided)))) {
      AdmissibilityDecision stored;
      try {
        stored = JSON.readDecision(altered.document());
      } catch (InvalidDocumentException refused) {
        continue;
      }
      if (stored.equals(decided)) { // a default that is not said, a set in another order
        assertThat(altered.pointer())
            .matches("/provenance/policy/(minimumCommissionMembers|juryMayOverrule)|/target/codes");
        continue;
      }
      try {
        Verification verification = verify(engine, stored, request);
        if (altered.pointer().equals("/provenance/digests")) {
          assertThat(verification.digested()).isFalse();
          assertThat(verification.isConfirmed()).isFalse();
          assertThat(verification.differences()).isEmpty();
          continue;
        }
        assertThat(verification.isConfirmed()).as(altered.pointer()).isFalse();
        assertThat(verification.differences())
            .as(altered.pointer())
            .extracting(ValueDifference::pointer)
            .anyMatch(pointer -> isNear(pointer, altered.pointer()));
      } catch (InvalidInputException refused) {
        assertThat(altered.pointer()).startsWith("/provenance/asOf");
      }
      found++;
    }
    return found;
  }

  /** An altered as-of date or policy shows by its digest, since the decision is made by them. */
  private static boolean isNear(String pointer, String altered) {
    if (altered.equals("/findingsKept")) { // as much is kept of what is decided anew
      return pointer.startsWith("/findings") || pointer.startsWith("/provenance/rules");
    }
    boolean taken =
        altered.startsWith("/provenance/asOf")
            || altered.startsWith("/provenance/policy")
            || altered.startsWith("/provenance/digests");
    return taken
        ? pointer.equals("/provenance/digests/request") || pointer.equals(altered)
        : pointer.equals(altered)
            || pointer.startsWith(altered + "/")
            || altered.startsWith(pointer + "/");
  }

  @Example
  void each_altered_value_of_a_complete_decision_is_found_and_named() throws IOException {
    assertThat(assertEachIsFound(CertificationEngine.standard(), decided(), REQUEST))
        .isGreaterThan(500);
  }

  @Example
  void so_is_each_of_a_decision_that_keeps_less_of_its_findings() throws IOException {
    for (FindingsKept kept : List.of(FindingsKept.UNSATISFIED, FindingsKept.NONE)) {
      AdmissibilityDecision compact =
          CertificationEngine.standard().decide(UNENROLLED).keeping(kept);
      assertThat(assertEachIsFound(CertificationEngine.standard(), compact, UNENROLLED))
          .isGreaterThan(kept == FindingsKept.NONE ? 100 : 200);
    }
  }

  @Property(tries = 2, shrinking = ShrinkingMode.OFF)
  @Domain(CertificationDomain.class)
  void so_is_each_of_generated_decisions(@ForAll DecisionRequest generated) throws IOException {
    DecisionRequest request = Digests.in(generated);
    assertThat(assertEachIsFound(AGREEMENT, AGREEMENT.decide(request), request)).isGreaterThan(100);
  }

  @Property(tries = 50)
  @Domain(CertificationDomain.class)
  void what_was_stored_and_read_is_confirmed(@ForAll DecisionRequest request) {
    for (DecisionRequest each : List.of(request, Digests.in(request))) {
      AdmissibilityDecision stored =
          JSON.readDecision(JSON.write(CertificationEngine.standard().decide(each)));
      assertThat(verify(stored, each).getVerdict())
          .isEqualTo(each == request ? Verdict.PARTLY_VERIFIED : Verdict.CONFIRMED);
      assertThat(verify(stored, each).digested()).isEqualTo(each != request);
    }
  }

  @Example
  void input_problems_are_passed_on() {
    CertificationReferential other =
        CertificationReferential.builder()
            .from(REQUEST.getReferential())
            .version("another")
            .build();
    assertThatThrownBy(
            () ->
                verify(
                    decided(), DecisionRequest.builder().from(REQUEST).referential(other).build()))
        .isInstanceOf(InvalidInputException.class);
  }
}
