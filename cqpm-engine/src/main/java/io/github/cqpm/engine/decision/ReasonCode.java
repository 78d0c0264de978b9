package io.github.cqpm.engine.decision;

import io.github.cqpm.model.internal.Legible;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is the case, as a rule's reason says it. Ours are constants; a host's carry its prefix, such
 * as {@code acme/TOO_OFTEN_ABSENT}. The class is long, since each constant comes with its meaning.
 *
 * @param value capital letters, digits and underscores, a host's behind its prefix and a slash
 */
public record ReasonCode(String value) implements Comparable<ReasonCode> {
  private static final Pattern FORM = Pattern.compile("([a-z0-9-]{1,50}/)?[A-Z][A-Z0-9_]{0,79}");

  /** There is nothing to ask about. */
  public static final ReasonCode NO_SUBJECT = of("NO_SUBJECT");

  /** The competency is retained from an earlier candidacy. */
  public static final ReasonCode RESULT_RETAINED = of("RESULT_RETAINED");

  /** The candidate is enrolled. */
  public static final ReasonCode ENROLLED = of("ENROLLED");

  /** The candidate was enrolled by the day of the assessment. */
  public static final ReasonCode ENROLLED_BY_ASSESSMENT = of("ENROLLED_BY_ASSESSMENT");

  /** The assessment was held before the enrolment. */
  public static final ReasonCode ASSESSED_BEFORE_ENROLMENT = of("ASSESSED_BEFORE_ENROLMENT");

  /** The target is the whole CQPM. */
  public static final ReasonCode TARGET_IS_CERTIFICATE = of("TARGET_IS_CERTIFICATE");

  /** The target is blocks. */
  public static final ReasonCode TARGET_IS_BLOCKS = of("TARGET_IS_BLOCKS");

  /** The certification is registered in the RNCP on that day. */
  public static final ReasonCode REGISTERED = of("REGISTERED");

  /** The certification is not registered in the RNCP on that day. */
  public static final ReasonCode NOT_REGISTERED = of("NOT_REGISTERED");

  /** There is a plan. */
  public static final ReasonCode PLAN_DEFINED = of("PLAN_DEFINED");

  /** A plan was defined by the day of the assessment. */
  public static final ReasonCode PLANNED_BY_ASSESSMENT = of("PLANNED_BY_ASSESSMENT");

  /** All plans were defined after the day of the assessment. */
  public static final ReasonCode ASSESSED_BEFORE_PLAN = of("ASSESSED_BEFORE_PLAN");

  /** The plan was sent to the centre in time. */
  public static final ReasonCode PLAN_SENT_IN_TIME = of("PLAN_SENT_IN_TIME");

  /** The plan was sent to the centre after the first assessment held under it. */
  public static final ReasonCode PLAN_SENT_LATE = of("PLAN_SENT_LATE");

  /** The referential lists the method for the competency. */
  public static final ReasonCode METHOD_LISTED = of("METHOD_LISTED");

  /** The referential does not list the method. */
  public static final ReasonCode METHOD_NOT_LISTED = of("METHOD_NOT_LISTED");

  /** The referential lists the method, but not for this competency. */
  public static final ReasonCode METHOD_NOT_FOR_COMPETENCY = of("METHOD_NOT_FOR_COMPETENCY");

  /** The method is the one that the plan chose. */
  public static final ReasonCode METHOD_AS_PLANNED = of("METHOD_AS_PLANNED");

  /** The method is another than the plan chose. */
  public static final ReasonCode METHOD_OTHER_THAN_PLANNED = of("METHOD_OTHER_THAN_PLANNED");

  /** No plan was defined by the day of the assessment. */
  public static final ReasonCode NO_PLAN_BY_ASSESSMENT = of("NO_PLAN_BY_ASSESSMENT");

  /** The plan chooses no method for the competency. */
  public static final ReasonCode PLAN_SILENT = of("PLAN_SILENT");

  /** The method of the assessment is not said. */
  public static final ReasonCode METHOD_NOT_SAID = of("METHOD_NOT_SAID");

  /** The referential does not list the method for the competency. */
  public static final ReasonCode METHOD_UNKNOWN = of("METHOD_UNKNOWN");

  /** The method rests on work done in a professional setting. */
  public static final ReasonCode PROFESSIONAL_SETTING = of("PROFESSIONAL_SETTING");

  /** No method in a professional setting is listed for the competency. */
  public static final ReasonCode NO_PROFESSIONAL_SETTING_POSSIBLE =
      of("NO_PROFESSIONAL_SETTING_POSSIBLE");

  /** The method does not rest on work in a professional setting, though one that does is listed. */
  public static final ReasonCode PROFESSIONAL_SETTING_POSSIBLE =
      of("PROFESSIONAL_SETTING_POSSIBLE");

  /** The commission has several members. */
  public static final ReasonCode COMMISSION_OF_SEVERAL = of("COMMISSION_OF_SEVERAL");

  /** The commission has too few members. */
  public static final ReasonCode TOO_FEW_MEMBERS = of("TOO_FEW_MEMBERS");

  /** Each member is qualified by professional experience. */
  public static final ReasonCode ALL_MEMBERS_QUALIFIED = of("ALL_MEMBERS_QUALIFIED");

  /** Members are not qualified by professional experience. */
  public static final ReasonCode MEMBERS_NOT_QUALIFIED = of("MEMBERS_NOT_QUALIFIED");

  /** The members are not given. */
  public static final ReasonCode MEMBERS_NOT_GIVEN = of("MEMBERS_NOT_GIVEN");

  /** Each criterion group and the expected results were rated. */
  public static final ReasonCode EVERY_CRITERION_RATED = of("EVERY_CRITERION_RATED");

  /** A criterion group was not rated, or not observed. */
  public static final ReasonCode CRITERION_LEFT_OUT = of("CRITERION_LEFT_OUT");

  /** The expected results were not rated, or not observed. */
  public static final ReasonCode EXPECTED_RESULTS_LEFT_OUT = of("EXPECTED_RESULTS_LEFT_OUT");

  /** The conditions of performance were respected. */
  public static final ReasonCode CONDITIONS_RESPECTED = of("CONDITIONS_RESPECTED");

  /** The conditions of performance were not respected. */
  public static final ReasonCode CONDITIONS_NOT_RESPECTED = of("CONDITIONS_NOT_RESPECTED");

  /** The result agrees with the ratings. */
  public static final ReasonCode RESULT_AGREES_WITH_RATINGS = of("RESULT_AGREES_WITH_RATINGS");

  /** Judged acquired, though a criterion group is not met. */
  public static final ReasonCode ACQUIRED_THOUGH_CRITERION_NOT_MET =
      of("ACQUIRED_THOUGH_CRITERION_NOT_MET");

  /** Judged acquired, though the expected results are not met. */
  public static final ReasonCode ACQUIRED_THOUGH_RESULTS_NOT_MET =
      of("ACQUIRED_THOUGH_RESULTS_NOT_MET");

  /** Judged not acquired, though everything is met. */
  public static final ReasonCode NOT_ACQUIRED_THOUGH_ALL_MET = of("NOT_ACQUIRED_THOUGH_ALL_MET");

  /** Nothing was rated met or not met. */
  public static final ReasonCode NOTHING_RATED = of("NOTHING_RATED");

  /** The report arrived in time. */
  public static final ReasonCode REPORT_IN_TIME = of("REPORT_IN_TIME");

  /** The report arrived after the day on which it was due. */
  public static final ReasonCode REPORT_LATE = of("REPORT_LATE");

  /** The report does not meet the conditions set. */
  public static final ReasonCode REPORT_CONDITIONS_NOT_MET = of("REPORT_CONDITIONS_NOT_MET");

  /** The method asks for no report. */
  public static final ReasonCode NO_REPORT_ASKED = of("NO_REPORT_ASKED");

  /** The company gave its opinion. */
  public static final ReasonCode OPINION_GIVEN = of("OPINION_GIVEN");

  /** The candidate comes by recognition of prior experience. */
  public static final ReasonCode PRIOR_EXPERIENCE_ROUTE = of("PRIOR_EXPERIENCE_ROUTE");

  /** There is no host company. */
  public static final ReasonCode NO_HOST_COMPANY = of("NO_HOST_COMPANY");

  /** The company gave no opinion. */
  public static final ReasonCode NO_OPINION_YET = of("NO_OPINION_YET");

  /** The opinion was given by the day of the ruling. */
  public static final ReasonCode OPINION_BY_RULING = of("OPINION_BY_RULING");

  /** The opinion was given after the day of the ruling. */
  public static final ReasonCode OPINION_AFTER_RULING = of("OPINION_AFTER_RULING");

  /** No ruling changed the status yet. */
  public static final ReasonCode NO_DECISIVE_RULING = of("NO_DECISIVE_RULING");

  /** The opinion agrees with the commission's result. */
  public static final ReasonCode OPINION_AGREES = of("OPINION_AGREES");

  /** The opinion is unfavourable, though the competency is judged acquired. */
  public static final ReasonCode UNFAVOURABLE_THOUGH_ACQUIRED = of("UNFAVOURABLE_THOUGH_ACQUIRED");

  /** The opinion is favourable, though the competency is judged not acquired. */
  public static final ReasonCode FAVOURABLE_THOUGH_NOT_ACQUIRED =
      of("FAVOURABLE_THOUGH_NOT_ACQUIRED");

  /** No assessment counts yet. */
  public static final ReasonCode NO_RESULT_YET = of("NO_RESULT_YET");

  /** No assessment that counts was held by the day of the ruling. */
  public static final ReasonCode NO_RESULT_BY_RULING = of("NO_RESULT_BY_RULING");

  /** The commission judges the competency acquired. */
  public static final ReasonCode ACQUIRED_BY_COMMISSION = of("ACQUIRED_BY_COMMISSION");

  /** The commission judges the competency not acquired, and the jury overruled it. */
  public static final ReasonCode ACQUIRED_BY_JURY = of("ACQUIRED_BY_JURY");

  /** The commission judges the competency not acquired. */
  public static final ReasonCode NOT_ACQUIRED_BY_COMMISSION = of("NOT_ACQUIRED_BY_COMMISSION");

  /** The jury validated the competency. */
  public static final ReasonCode VALIDATED_BY_JURY = of("VALIDATED_BY_JURY");

  /** The jury refused the competency. */
  public static final ReasonCode REFUSED_BY_JURY = of("REFUSED_BY_JURY");

  /** The competency was assessed by the day of the ruling. */
  public static final ReasonCode ASSESSED_BY_RULING = of("ASSESSED_BY_RULING");

  /** The competency was assessed only after the day of the ruling. */
  public static final ReasonCode RULED_BEFORE_ASSESSMENT = of("RULED_BEFORE_ASSESSMENT");

  /** The ruling agrees with the commission's result. */
  public static final ReasonCode RULING_AGREES = of("RULING_AGREES");

  /** Validated, though judged not acquired. */
  public static final ReasonCode VALIDATED_THOUGH_NOT_ACQUIRED =
      of("VALIDATED_THOUGH_NOT_ACQUIRED");

  /** Refused, though judged acquired. */
  public static final ReasonCode REFUSED_THOUGH_ACQUIRED = of("REFUSED_THOUGH_ACQUIRED");

  /** The jury put its ruling off. */
  public static final ReasonCode RULING_DEFERRED = of("RULING_DEFERRED");

  /** Members of both colleges sat. */
  public static final ReasonCode BOTH_COLLEGES_PRESENT = of("BOTH_COLLEGES_PRESENT");

  /** Members of one college only sat. */
  public static final ReasonCode ONE_COLLEGE_ONLY = of("ONE_COLLEGE_ONLY");

  /** As many members of each college sat, under a chair from the employers'. */
  public static final ReasonCode JURY_COMPOSED_JOINTLY = of("JURY_COMPOSED_JOINTLY");

  /** More members of one college than of the other sat. */
  public static final ReasonCode COLLEGES_UNEQUAL = of("COLLEGES_UNEQUAL");

  /** The chair is not from the employers' college. */
  public static final ReasonCode CHAIR_FROM_EMPLOYEES = of("CHAIR_FROM_EMPLOYEES");

  /** What was awarded is admissible. */
  public static final ReasonCode AWARD_ADMISSIBLE = of("AWARD_ADMISSIBLE");

  /** What was awarded is not admissible. */
  public static final ReasonCode AWARD_NOT_ADMISSIBLE = of("AWARD_NOT_ADMISSIBLE");

  /** Blocks are not awarded by themselves here. */
  public static final ReasonCode AWARD_NOT_SEPARATE = of("AWARD_NOT_SEPARATE");

  /** What was awarded is not of the target. */
  public static final ReasonCode AWARD_OUTSIDE_TARGET = of("AWARD_OUTSIDE_TARGET");

  /** The result is still kept. */
  public static final ReasonCode RESULT_KEPT = of("RESULT_KEPT");

  /** The period for which the result is kept is over. */
  public static final ReasonCode RETENTION_OVER = of("RETENTION_OVER");

  /** The result is of another certification. */
  public static final ReasonCode OTHER_CERTIFICATION = of("OTHER_CERTIFICATION");

  /** All competencies are validated or retained. */
  public static final ReasonCode ALL_COMPETENCIES_KEPT = of("ALL_COMPETENCIES_KEPT");

  /** A competency is not acquired or refused. */
  public static final ReasonCode COMPETENCY_FAILED = of("COMPETENCY_FAILED");

  /** A competency is not validated yet. */
  public static final ReasonCode COMPETENCY_NOT_YET_VALIDATED = of("COMPETENCY_NOT_YET_VALIDATED");

  /** The block is complete, and the certification registered on that day. */
  public static final ReasonCode BLOCK_COMPLETE = of("BLOCK_COMPLETE");

  /** A competency of the block is not acquired or refused. */
  public static final ReasonCode BLOCK_NOT_ADMISSIBLE = of("BLOCK_NOT_ADMISSIBLE");

  /** A host's own rule is violated. */
  public static final ReasonCode HOST_RULE_VIOLATED = of("HOST_RULE_VIOLATED");

  /** A host's own rule is undetermined. */
  public static final ReasonCode HOST_RULE_UNDETERMINED = of("HOST_RULE_UNDETERMINED");

  /**
   * Checks the form of the code.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public ReasonCode {
    Objects.requireNonNull(
        value,
        "Reason code is null: write e.g. TOO_OFTEN_ABSENT, or acme/TOO_OFTEN_ABSENT for a host's.");
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "Reason code \"%s\" is not of the form TOO_OFTEN_ABSENT, or acme/TOO_OFTEN_ABSENT for a host's."
              .formatted(Legible.beginOf(value)));
    }
  }

  /**
   * Returns the code that the text spells.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static ReasonCode of(String text) {
    return new ReasonCode(text);
  }

  @Override
  public int compareTo(ReasonCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the text from which {@link #of} makes an equal code. */
  @Override
  public String toString() {
    return value;
  }
}
