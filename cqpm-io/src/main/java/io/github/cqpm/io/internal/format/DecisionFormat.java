package io.github.cqpm.io.internal.format;

import static io.github.cqpm.io.internal.format.CommonFormat.ACTIVITY_ID;
import static io.github.cqpm.io.internal.format.CommonFormat.BLOCK_CODE;
import static io.github.cqpm.io.internal.format.CommonFormat.CANDIDATE;
import static io.github.cqpm.io.internal.format.CommonFormat.COMPETENCY_ID;
import static io.github.cqpm.io.internal.format.CommonFormat.DAY;
import static io.github.cqpm.io.internal.format.CommonFormat.FLAG;
import static io.github.cqpm.io.internal.format.CommonFormat.METHOD_ID;
import static io.github.cqpm.io.internal.format.CommonFormat.PART;
import static io.github.cqpm.io.internal.format.CommonFormat.RECORD_ID;
import static io.github.cqpm.io.internal.format.CommonFormat.REFERENTIAL_REFERENCE;
import static io.github.cqpm.io.internal.format.CommonFormat.TEXT;
import static io.github.cqpm.io.internal.format.ListFormat.listOf;
import static io.github.cqpm.io.internal.format.MapFormat.sortedMapOf;
import static io.github.cqpm.io.internal.format.ObjectFormat.object;
import static io.github.cqpm.io.internal.format.OneOfFormat.oneOf;
import static io.github.cqpm.io.internal.format.RecordFormat.part;
import static io.github.cqpm.io.internal.format.RecordFormat.record;
import static io.github.cqpm.io.internal.format.TextFormat.code;
import static io.github.cqpm.io.internal.format.TextFormat.constants;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.decision.ValidatedResult;
import io.github.cqpm.io.internal.format.RecordFormat.Part;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The format of a decision: long, so that all that there is of it is in one place. */
final class DecisionFormat {
  private static final TextFormat<RuleId> RULE_ID =
      code(RuleId.class, "RuleId", RuleId::of, RuleId::value);
  static final TextFormat<ReasonCode> REASON_CODE =
      code(ReasonCode.class, "ReasonCode", ReasonCode::of, ReasonCode::value);
  static final TextFormat<AdmissibilityStatus> ADMISSIBILITY_STATUS =
      constants(AdmissibilityStatus.class, AdmissibilityStatus.values());
  static final TextFormat<AwardStatus> AWARD_STATUS =
      constants(AwardStatus.class, AwardStatus.values());
  static final TextFormat<CompetencyStatus> COMPETENCY_STATUS =
      constants(CompetencyStatus.class, CompetencyStatus.values());

  static final TextFormat<RemainingStep.Action> ACTION =
      constants(RemainingStep.Action.class, RemainingStep.Action.values());

  private static final Format<BlockDecision> BLOCK_DECISION =
      record(
          BlockDecision.class,
          part("block", BLOCK_CODE, BlockDecision::block),
          part("status", ADMISSIBILITY_STATUS, BlockDecision::status),
          part("award", AWARD_STATUS, BlockDecision::award),
          BlockDecision::new);

  private static final Format<CompetencyDecision> COMPETENCY_DECISION =
      object(
              CompetencyDecision.class,
              CompetencyDecision::builder,
              CompetencyDecision.Builder::build)
          .required(
              "competency",
              COMPETENCY_ID,
              CompetencyDecision::getCompetency,
              CompetencyDecision.Builder::competency)
          .required(
              "status",
              COMPETENCY_STATUS,
              CompetencyDecision::getStatus,
              CompetencyDecision.Builder::status)
          .optional("since", DAY, CompetencyDecision::getSince, CompetencyDecision.Builder::since)
          .optional(
              "keptUntil",
              DAY,
              CompetencyDecision::getKeptUntil,
              CompetencyDecision.Builder::keptUntil)
          .list(
              "assessments",
              RECORD_ID,
              CompetencyDecision::getAssessments,
              CompetencyDecision.Builder::assessments);

  private static final Format<ValidatedResult> VALIDATED_RESULT =
      object(ValidatedResult.class, ValidatedResult::builder, ValidatedResult.Builder::build)
          .required("part", PART, ValidatedResult::getPart, ValidatedResult.Builder::part)
          .required(
              "deliberation",
              RECORD_ID,
              ValidatedResult::getDeliberation,
              ValidatedResult.Builder::deliberation)
          .required("date", DAY, ValidatedResult::getDate, ValidatedResult.Builder::date)
          .optional(
              "keptUntil", DAY, ValidatedResult::getKeptUntil, ValidatedResult.Builder::keptUntil);

  private static final TextFormat<Subject.Kind> SUBJECT_KIND =
      constants(Subject.Kind.class, Subject.Kind.values());

  private static final Format<Subject> SUBJECT =
      record(
          Subject.class,
          part("kind", SUBJECT_KIND, Subject::kind),
          part("key", TEXT, Subject::key),
          Subject::new);

  private static final Format<RemainingStep> REMAINING_STEP =
      record(
          RemainingStep.class,
          part("action", ACTION, RemainingStep::action),
          part("subject", SUBJECT, RemainingStep::subject),
          part("rule", RULE_ID, RemainingStep::rule),
          RemainingStep::new);

  private static final Format<Argument> ARGUMENT =
      oneOf(Argument.class)
          .or(
              "RECORD",
              record(
                  Argument.OfRecord.class,
                  part("name", TEXT, Argument.OfRecord::name),
                  part("value", RECORD_ID, Argument.OfRecord::value),
                  Argument.OfRecord::new))
          .or(
              "COMPETENCY",
              record(
                  Argument.OfCompetency.class,
                  part("name", TEXT, Argument.OfCompetency::name),
                  part("value", COMPETENCY_ID, Argument.OfCompetency::value),
                  Argument.OfCompetency::new))
          .or(
              "BLOCK",
              record(
                  Argument.OfBlock.class,
                  part("name", TEXT, Argument.OfBlock::name),
                  part("value", BLOCK_CODE, Argument.OfBlock::value),
                  Argument.OfBlock::new))
          .or(
              "ACTIVITY",
              record(
                  Argument.OfActivity.class,
                  part("name", TEXT, Argument.OfActivity::name),
                  part("value", ACTIVITY_ID, Argument.OfActivity::value),
                  Argument.OfActivity::new))
          .or(
              "METHOD",
              record(
                  Argument.OfMethod.class,
                  part("name", TEXT, Argument.OfMethod::name),
                  part("value", METHOD_ID, Argument.OfMethod::value),
                  Argument.OfMethod::new))
          .or(
              "DATE",
              record(
                  Argument.OfDate.class,
                  part("name", TEXT, Argument.OfDate::name),
                  part("value", DAY, Argument.OfDate::value),
                  Argument.OfDate::new))
          .or(
              "NUMBER",
              record(
                  Argument.OfNumber.class,
                  part("name", TEXT, Argument.OfNumber::name),
                  part("value", WholeNumberFormat.LONG, Argument.OfNumber::value),
                  Argument.OfNumber::new))
          .or(
              "CODE",
              record(
                  Argument.OfCode.class,
                  part("name", TEXT, Argument.OfCode::name),
                  part("value", TEXT, Argument.OfCode::value),
                  Argument.OfCode::new));

  private static final Format<Reason> REASON =
      record(
          Reason.class,
          part("code", REASON_CODE, Reason::code),
          part("arguments", listOf(ARGUMENT), Reason::arguments),
          Reason::new);

  private static final Format<MissingFact> MISSING_FACT =
      record(
          MissingFact.class,
          part("code", REASON_CODE, MissingFact::code),
          part("arguments", listOf(ARGUMENT), MissingFact::arguments),
          MissingFact::new);

  private static final Format<Answer> ANSWER =
      oneOf(Answer.class)
          .or(
              "SATISFIED",
              record(
                  Answer.Satisfied.class,
                  part("evidence", listOf(REASON), Answer.Satisfied::evidence),
                  Answer.Satisfied::new))
          .or(
              "VIOLATED",
              record(
                  Answer.Violated.class,
                  part("reasons", listOf(REASON), Answer.Violated::reasons),
                  Answer.Violated::new))
          .or(
              "NOT_APPLICABLE",
              record(
                  Answer.NotApplicable.class,
                  part("reason", REASON, Answer.NotApplicable::reason),
                  Answer.NotApplicable::new))
          .or(
              "UNDETERMINED",
              record(
                  Answer.Undetermined.class,
                  part("missing", listOf(MISSING_FACT), Answer.Undetermined::missing),
                  Answer.Undetermined::new));

  private static final Format<Finding> FINDING =
      record(
          Finding.class,
          part("rule", RULE_ID, Finding::rule),
          part("subject", SUBJECT, Finding::subject),
          part("answer", ANSWER, Finding::answer),
          Finding::new);

  private static final Format<LeftAside> LEFT_ASIDE =
      record(
          LeftAside.class,
          part("record", RECORD_ID, LeftAside::record),
          part(
              "reason",
              constants(LeftAsideReason.class, LeftAsideReason.values()),
              LeftAside::reason),
          LeftAside::new);

  private static final Format<Citation> CITATION =
      record(
          Citation.class,
          part("document", TEXT, Citation::document),
          part("heading", TEXT, Citation::heading),
          part("quote", TEXT, Citation::quote),
          part("caution", TEXT, Citation::caution),
          Citation::new);

  private static final Part<AppliedRule, RuleId> ID = part("id", RULE_ID, AppliedRule::id);
  private static final Part<AppliedRule, String> VERSION =
      part("version", TEXT, AppliedRule::version);
  private static final Part<AppliedRule, Severity> SEVERITY =
      part("severity", constants(Severity.class, Severity.values()), AppliedRule::severity);
  private static final Part<AppliedRule, Subject.Kind> KIND =
      part("kind", SUBJECT_KIND, AppliedRule::kind);
  private static final Part<AppliedRule, SortedMap<String, String>> PARAMETERS =
      part("parameters", sortedMapOf(TEXT, TEXT), AppliedRule::parameters);
  private static final Part<AppliedRule, Citation> SOURCE =
      part("citation", CITATION, AppliedRule::citation);

  private static final Part<AppliedRule, Boolean> OF_HOST =
      part("ofHost", FLAG, AppliedRule::ofHost);

  private static final Format<AppliedRule> APPLIED_RULE =
      record(
          AppliedRule.class,
          List.of(ID, VERSION, SEVERITY, KIND, PARAMETERS, SOURCE, OF_HOST),
          in ->
              new AppliedRule(
                  in.get(ID),
                  in.get(VERSION),
                  in.get(SEVERITY),
                  in.get(KIND),
                  in.get(PARAMETERS),
                  in.get(SOURCE),
                  in.get(OF_HOST)));

  static final Format<DecisionPolicy> POLICY =
      object(DecisionPolicy.class, DecisionPolicy::builder, DecisionPolicy.Builder::build)
          .byDefault(
              "minimumCommissionMembers",
              WholeNumberFormat.AT_LEAST_1,
              DecisionPolicy::getMinimumCommissionMembers,
              DecisionPolicy.Builder::minimumCommissionMembers)
          .byDefault(
              "juryMayOverrule",
              FLAG,
              DecisionPolicy::isJuryMayOverrule,
              DecisionPolicy.Builder::juryMayOverrule)
          .list("notices", RULE_ID, DecisionPolicy::getNotices, DecisionPolicy.Builder::notices);

  private static final Format<Provenance> PROVENANCE =
      object(Provenance.class, Provenance::builder, Provenance.Builder::build)
          .required(
              "referential",
              REFERENTIAL_REFERENCE,
              Provenance::getReferential,
              Provenance.Builder::referential)
          .required("ruleSet", TEXT, Provenance::getRuleSet, Provenance.Builder::ruleSet)
          .required(
              "ruleSetVersion",
              TEXT,
              Provenance::getRuleSetVersion,
              Provenance.Builder::ruleSetVersion)
          .list("rules", APPLIED_RULE, Provenance::getRules, Provenance.Builder::rules)
          .list("cautions", TEXT, Provenance::getCautions, Provenance.Builder::cautions)
          .required("policy", POLICY, Provenance::getPolicy, Provenance.Builder::policy)
          .required("asOf", DAY, Provenance::getAsOf, Provenance.Builder::asOf)
          .map("digests", TEXT, TEXT, Provenance::getDigests, Provenance.Builder::digests);

  private static final ObjectFormat<AdmissibilityDecision, ?> DECISION =
      object(
              AdmissibilityDecision.class,
              AdmissibilityDecision::builder,
              AdmissibilityDecision.Builder::build)
          .required(
              "candidate",
              CANDIDATE,
              AdmissibilityDecision::getCandidate,
              AdmissibilityDecision.Builder::candidate)
          .required(
              "target",
              CandidacyFormat.TARGET,
              AdmissibilityDecision::getTarget,
              AdmissibilityDecision.Builder::target)
          .required(
              "outcome",
              ADMISSIBILITY_STATUS,
              AdmissibilityDecision::getOutcome,
              AdmissibilityDecision.Builder::outcome)
          .optional(
              "certification",
              ADMISSIBILITY_STATUS,
              AdmissibilityDecision::getCertification,
              AdmissibilityDecision.Builder::certification)
          .list(
              "blocks",
              BLOCK_DECISION,
              AdmissibilityDecision::getBlocks,
              AdmissibilityDecision.Builder::blocks)
          .list(
              "competencies",
              COMPETENCY_DECISION,
              AdmissibilityDecision::getCompetencies,
              AdmissibilityDecision.Builder::competencies)
          .list(
              "validatedResults",
              VALIDATED_RESULT,
              AdmissibilityDecision::getValidatedResults,
              AdmissibilityDecision.Builder::validatedResults)
          .list(
              "remainingSteps",
              REMAINING_STEP,
              AdmissibilityDecision::getRemainingSteps,
              AdmissibilityDecision.Builder::remainingSteps)
          .optional(
              "findingsKept",
              constants(FindingsKept.class, FindingsKept.values()),
              decision ->
                  Optional.of(decision.getFindingsKept()).filter(kept -> kept != FindingsKept.ALL),
              AdmissibilityDecision.Builder::findingsKept)
          .list(
              "findings",
              FINDING,
              AdmissibilityDecision::getFindings,
              AdmissibilityDecision.Builder::findings)
          .list(
              "records",
              RECORD_ID,
              AdmissibilityDecision::getRecords,
              AdmissibilityDecision.Builder::records)
          .list(
              "leftAside",
              LEFT_ASIDE,
              AdmissibilityDecision::getLeftAside,
              AdmissibilityDecision.Builder::leftAside)
          .required(
              "provenance",
              PROVENANCE,
              AdmissibilityDecision::getProvenance,
              AdmissibilityDecision.Builder::provenance);

  static final DocumentFormat<AdmissibilityDecision> DOCUMENT =
      new DocumentFormat<>("cqpm-decision", DECISION, Migrations.OF_DECISIONS);

  private DecisionFormat() {}
}
