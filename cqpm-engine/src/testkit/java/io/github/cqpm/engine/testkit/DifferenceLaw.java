package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.DecisionDifference;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.FindingChange;
import io.github.cqpm.engine.decision.LeftAsideChange;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.StatusChange;
import io.github.cqpm.engine.decision.StatusChange.Kind;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Law 22, on the difference of two decisions: what it tells makes the later of the earlier. */
final class DifferenceLaw {
  private static final String STEP = "to be done";

  /** What was said before, and what is said after; null where nothing is. */
  private record Change(@Nullable Object before, @Nullable Object after) {
    @Override
    public String toString() {
      return "%s -> %s".formatted(Differences.told(before), Differences.told(after));
    }
  }

  private final CertificationEngine engine;

  DifferenceLaw(CertificationEngine engine) {
    this.engine = engine;
  }

  boolean holds(DecisionRequest request, long seed) {
    List<CandidacyRecord> all = request.getCandidacy().getRecords();
    if (all.isEmpty()) {
      return false;
    }
    Random choice = new Random(seed);
    DecisionRequest onDay =
        new LawCase(request).asOf(all.get(choice.nextInt(all.size())).getDate());
    DecisionRequest before = choice.nextBoolean() ? onDay : forAnotherTarget(onDay);
    if (!engine.check(before).isEmpty()) {
      return false;
    }
    AdmissibilityDecision one = engine.decide(before);
    AdmissibilityDecision other = engine.decide(request);
    require(one, other, other.diff(one), request);
    return !one.equals(other);
  }

  private static DecisionRequest forAnotherTarget(DecisionRequest request) {
    LawCase trial = new LawCase(request);
    CertificationTarget other =
        trial.isForWholeCertificate()
            ? CertificationTarget.blocks(request.getReferential().getBlocks().get(0).getCode())
            : CertificationTarget.certificate();
    return trial.with(Candidacy.builder().from(trial.candidacy()).target(other).build());
  }

  /** Fails if that is not the difference from one decision to another. */
  static void require(
      AdmissibilityDecision one,
      AdmissibilityDecision other,
      DecisionDifference difference,
      DecisionRequest request) {
    Map<String, Change> told = told(difference);
    Map<String, Object> before = statements(one);
    Map<String, Object> after = statements(other);
    Set<String> about = new LinkedHashSet<>(before.keySet());
    about.addAll(after.keySet());
    about.addAll(told.keySet());
    List<String> otherwise = new ArrayList<>();
    for (String each : about) {
      Change seen = new Change(before.get(each), after.get(each));
      @Nullable Change expected = Objects.equals(seen.before(), seen.after()) ? null : seen;
      if (!Objects.equals(told.get(each), expected)) {
        otherwise.add(
            "%s: told is %s, not %s"
                .formatted(each, Differences.told(told.get(each)), Differences.told(expected)));
      }
    }
    compare("added records", difference.getAddedRecords(), inForceOnlyIn(other, one), otherwise);
    compare("gone records", difference.getGoneRecords(), inForceOnlyIn(one, other), otherwise);
    String since = "Since the decision as of " + one.getProvenance().getAsOf();
    Law.DIFFERENCE.require(
        otherwise,
        one.getTarget().equals(other.getTarget()) ? since : since + " for " + one.getTarget(),
        request);
  }

  /** Notes records that are told, and are not in force in one of the two decisions alone. */
  private static void compare(
      String what, Set<RecordId> told, Set<RecordId> inForce, List<String> otherwise) {
    Set<RecordId> others = new TreeSet<>(told);
    others.removeAll(inForce);
    if (!others.isEmpty()) {
      otherwise.add("%s: %s, which are not".formatted(what, others));
    }
  }

  private static Set<RecordId> inForceOnlyIn(
      AdmissibilityDecision one, AdmissibilityDecision other) {
    Set<RecordId> records = inForce(one);
    records.removeAll(inForce(other));
    return records;
  }

  private static Set<RecordId> inForce(AdmissibilityDecision decision) {
    Set<RecordId> records = new HashSet<>(decision.getRecords());
    decision.getLeftAside().stream()
        .filter(
            aside ->
                aside.reason() == LeftAsideReason.OUTSIDE_TARGET
                    || aside.reason() == LeftAsideReason.NO_RULE_FOR_IT)
        .forEach(aside -> records.add(aside.record()));
    return records;
  }

  private static Map<String, Change> told(DecisionDifference difference) {
    Map<String, Change> told = new LinkedHashMap<>();
    for (StatusChange each : difference.getStatuses()) {
      told.put(of(each.kind(), each.key()), new Change(each.before(), each.after()));
    }
    for (FindingChange each : difference.getFindings()) {
      told.put(about(each.rule(), each.subject()), new Change(each.before(), each.after()));
    }
    for (LeftAsideChange each : difference.getLeftAside()) {
      told.put(leftAside(each.record()), new Change(each.before(), each.after()));
    }
    difference.getAddedSteps().forEach(step -> told.put(step.toString(), new Change(null, STEP)));
    difference.getGoneSteps().forEach(step -> told.put(step.toString(), new Change(STEP, null)));
    return told;
  }

  /** Returns all that a difference compares, by what it is about. */
  private static Map<String, Object> statements(AdmissibilityDecision decision) {
    Map<String, Object> statements = new LinkedHashMap<>();
    String candidacy = Subject.CANDIDACY.key();
    statements.put(of(Kind.OUTCOME, candidacy), decision.getOutcome());
    decision
        .getCertification()
        .ifPresent(status -> statements.put(of(Kind.CERTIFICATION, candidacy), status));
    for (BlockDecision block : decision.getBlocks()) {
      statements.put(of(Kind.BLOCK, block.block().toString()), block.status());
      statements.put(of(Kind.BLOCK_AWARD, block.block().toString()), block.award());
    }
    for (CompetencyDecision each : decision.getCompetencies()) {
      statements.put(of(Kind.COMPETENCY, each.getCompetency().toString()), each.getStatus());
    }
    for (Finding finding : decision.getFindings()) {
      statements.put(about(finding.rule(), finding.subject()), finding.answer());
    }
    decision
        .getLeftAside()
        .forEach(aside -> statements.put(leftAside(aside.record()), aside.reason()));
    decision.getRemainingSteps().forEach(step -> statements.put(step.toString(), STEP));
    return statements;
  }

  private static String of(Kind kind, String key) {
    return "%s of %s".formatted(kind, key);
  }

  private static String about(RuleId rule, Subject subject) {
    return "%s about %s".formatted(rule, subject);
  }

  private static String leftAside(RecordId id) {
    return "left aside: " + id;
  }
}
