package io.github.cqpm.engine.decision;

import java.util.List;

/**
 * A fact without which a rule cannot answer, and the values it speaks of. Ours are constants; the
 * codes of a host's carry its prefix.
 *
 * @param code what is missing, in the form of a {@link ReasonCode}
 * @param arguments the values, each with another name
 */
public record MissingFact(ReasonCode code, List<Argument> arguments) {
  /** An enrolment. */
  public static final MissingFact ENROLMENT = of("ENROLMENT");

  /** An assessment plan. */
  public static final MissingFact PLAN = of("PLAN");

  /** Whether the certification is registered in the RNCP. */
  public static final MissingFact REGISTRATION = of("REGISTRATION");

  /** The day on which the plan was sent. */
  public static final MissingFact PLAN_SENT = of("PLAN_SENT");

  /** The method of the assessment. */
  public static final MissingFact METHOD = of("METHOD");

  /** Which commission assessed. */
  public static final MissingFact COMMISSION = of("COMMISSION");

  /** The members of the commission. */
  public static final MissingFact COMMISSION_MEMBERS = of("COMMISSION_MEMBERS");

  /** Whether each member is qualified. */
  public static final MissingFact MEMBER_QUALIFICATION = of("MEMBER_QUALIFICATION");

  /** Whether the conditions of performance were respected. */
  public static final MissingFact PERFORMANCE_CONDITIONS = of("PERFORMANCE_CONDITIONS");

  /** A report by the day of the assessment. */
  public static final MissingFact REPORT = of("REPORT");

  /** The day on which the report is due. */
  public static final MissingFact REPORT_DUE = of("REPORT_DUE");

  /** Whether the report meets the conditions set. */
  public static final MissingFact REPORT_CONDITIONS = of("REPORT_CONDITIONS");

  /** The company's opinion. */
  public static final MissingFact COMPANY_OPINION = of("COMPANY_OPINION");

  /** An assessment that counts. */
  public static final MissingFact COUNTING_ASSESSMENT = of("COUNTING_ASSESSMENT");

  /** A ruling that counts about the result that stands. */
  public static final MissingFact JURY_RULING = of("JURY_RULING");

  /** The members of the jury. */
  public static final MissingFact JURY_MEMBERS = of("JURY_MEMBERS");

  /** The chair of the jury. */
  public static final MissingFact JURY_CHAIR = of("JURY_CHAIR");

  /** The validation of a competency. */
  public static final MissingFact COMPETENCY_PENDING = of("COMPETENCY_PENDING");

  /** The validation of a block. */
  public static final MissingFact BLOCK_PENDING = of("BLOCK_PENDING");

  /** What is needed to tell whether what was awarded is admissible. */
  public static final MissingFact AWARD_PENDING = of("AWARD_PENDING");

  /** What a host's own rule lacks. */
  public static final MissingFact HOST_RULE = of("HOST_RULE");

  /** Copies the arguments. */
  public MissingFact {
    arguments = List.copyOf(arguments);
  }

  /**
   * Returns the missing fact of that code, without arguments.
   *
   * @throws IllegalArgumentException if the code is malformed
   */
  public static MissingFact of(String code) {
    return new MissingFact(ReasonCode.of(code), List.of());
  }

  /** Returns this missing fact about these values. */
  public MissingFact about(Argument... values) {
    return new MissingFact(code, List.of(values));
  }
}
