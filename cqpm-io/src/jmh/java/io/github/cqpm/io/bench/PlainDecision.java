package io.github.cqpm.io.bench;

import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A decision's document as plain records, with texts for identifiers: nothing is checked. */
public record PlainDecision(
    String format,
    int formatVersion,
    String candidate,
    PlainCandidacy.Target target,
    AdmissibilityStatus outcome,
    AdmissibilityStatus certification,
    List<Block> blocks,
    List<Competency> competencies,
    List<Result> validatedResults,
    List<Step> remainingSteps,
    List<Finding> findings,
    List<String> records,
    List<Aside> leftAside,
    Provenance provenance) {

  /** A block. */
  public record Block(String block, AdmissibilityStatus status, String award) {}

  /** A competency. */
  public record Competency(
      String competency,
      String status,
      LocalDate since,
      LocalDate keptUntil,
      List<String> assessments) {}

  /** A validated result. */
  public record Result(String part, String deliberation, LocalDate date, LocalDate keptUntil) {}

  /** What remains to be done. */
  public record Step(String action, Subject subject, String rule) {}

  /** What is spoken about. */
  public record Subject(String kind, String key) {}

  /** What a rule answered. */
  public record Finding(String rule, Subject subject, Answer answer) {}

  /** An answer, whichever it is. */
  public record Answer(
      String type, List<Said> evidence, List<Said> reasons, Said reason, List<Said> missing) {}

  /** A reason, or a missing fact. */
  public record Said(String code, List<Argument> arguments) {}

  /** An argument. */
  public record Argument(String type, String name, Object value) {}

  /** A record left aside. */
  public record Aside(String record, String reason) {}

  /** What the decision was made with. */
  public record Provenance(
      PlainCandidacy.Reference referential,
      String ruleSet,
      String ruleSetVersion,
      List<Rule> rules,
      List<String> cautions,
      Policy policy,
      LocalDate asOf,
      Map<String, String> digests) {}

  /** A rule. */
  public record Rule(
      String id,
      String version,
      Severity severity,
      String kind,
      Map<String, String> parameters,
      Citation citation,
      boolean ofHost) {}

  /** A source. */
  public record Citation(String document, String heading, String quote, String caution) {}

  /** A policy. */
  public record Policy(
      int minimumCommissionMembers, boolean juryMayOverrule, List<String> notices) {}
}
