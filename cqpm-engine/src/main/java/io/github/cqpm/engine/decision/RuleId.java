package io.github.cqpm.engine.decision;

import io.github.cqpm.model.internal.Legible;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Identity of a rule: a prefix, a slash and a name. Those of ours that a host's code speaks of are
 * constants; a host's carry a prefix of its own, such as {@code acme/attendance}.
 *
 * @param value small letters, digits and hyphens, with one slash
 */
public record RuleId(String value) implements Comparable<RuleId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,50}/[a-z0-9-]{1,80}");
  private static final SortedSet<RuleId> NAMED = new TreeSet<>();

  /** Is the candidate enrolled at a centre? */
  public static final RuleId ENROLMENT_MADE = named("enrolment/made");

  /** Was the candidate enrolled by the day of the assessment? */
  public static final RuleId ENROLMENT_PRECEDES_ASSESSMENT = named("enrolment/precedes-assessment");

  /** Where blocks are targeted, is the certification registered in the RNCP? */
  public static final RuleId BLOCKS_NEED_REGISTRATION = named("enrolment/blocks-need-registration");

  /** Is there an assessment plan? */
  public static final RuleId PLAN_MADE = named("plan/made");

  /** Was a plan defined by the day of the assessment? */
  public static final RuleId PLAN_PRECEDES_ASSESSMENT = named("plan/precedes-assessment");

  /** Was the plan sent to the centre before the first assessment held under it? */
  public static final RuleId PLAN_SENT_TO_CENTRE = named("plan/sent-to-centre");

  /** Does the referential list the method for this competency? */
  public static final RuleId METHOD_ALLOWED = named("plan/method-allowed");

  /** Was the method the one that the plan chose? */
  public static final RuleId METHOD_AS_PLANNED = named("plan/method-as-planned");

  /** Was the method one in a professional setting, where one is possible? */
  public static final RuleId PROFESSIONAL_SETTING_PREFERRED =
      named("plan/professional-setting-preferred");

  /** Has the commission several members? */
  public static final RuleId SEVERAL_MEMBERS = named("commission/several-members");

  /** Is each member of the commission qualified by professional experience? */
  public static final RuleId MEMBERS_QUALIFIED = named("commission/members-qualified");

  /** Is each criterion group rated, and the expected results? */
  public static final RuleId EVERY_CRITERION_CONSIDERED =
      named("commission/every-criterion-considered");

  /** Were the conditions of performance respected? */
  public static final RuleId CONDITIONS_RESPECTED = named("commission/conditions-respected");

  /** Does the result agree with the ratings? */
  public static final RuleId RESULT_AGREES_WITH_RATINGS =
      named("commission/result-agrees-with-ratings");

  /** Did the report arrive in time, and does it meet the conditions? */
  public static final RuleId REPORT_IN_TIME = named("project/report-in-time");

  /** Did the host company give its opinion? */
  public static final RuleId OPINION_GIVEN = named("company/opinion-given");

  /** Was the opinion given by the day of the jury's ruling? */
  public static final RuleId OPINION_BEFORE_DELIBERATION =
      named("company/opinion-before-deliberation");

  /** Does the opinion agree with the commission's result? */
  public static final RuleId OPINION_AGREES = named("company/opinion-agrees");

  /** Does the commission judge the competency acquired? */
  public static final RuleId COMPETENCY_ACQUIRED = named("competency/acquired");

  /** Did the jury validate the competency? */
  public static final RuleId VALIDATED_BY_JURY = named("competency/validated-by-jury");

  /** Was the competency assessed by the day of the ruling? */
  public static final RuleId RULING_AFTER_ASSESSMENT = named("jury/after-assessment");

  /** Does the ruling agree with the commission's result? */
  public static final RuleId RULING_AGREES_WITH_COMMISSION = named("jury/agrees-with-commission");

  /** Has the jury members of both colleges? */
  public static final RuleId BOTH_COLLEGES = named("jury/both-colleges");

  /** Has the jury as many members of each college, and a chair from the employers'? */
  public static final RuleId JOINT_COMPOSITION = named("jury/joint-composition");

  /** Is what was awarded admissible? */
  public static final RuleId AWARD_AGREES = named("jury/award-agrees");

  /** Is the retained competency still kept? */
  public static final RuleId COMPETENCY_RETENTION = named("retention/competency");

  /** Is the retained block still kept? */
  public static final RuleId BLOCK_RETENTION = named("retention/block");

  /** Are all competencies of the block validated or retained? */
  public static final RuleId BLOCK_ADMISSIBILITY = named("admissibility/block");

  /** May the block be awarded by itself? */
  public static final RuleId BLOCK_AWARD = named("admissibility/block-award");

  /** Are all competencies of the referential validated or retained? */
  public static final RuleId CERTIFICATION_ADMISSIBILITY = named("admissibility/certification");

  private static RuleId named(String text) {
    RuleId id = of(text);
    NAMED.add(id);
    return id;
  }

  /** Returns those that have a constant. */
  static Stream<RuleId> named() {
    return NAMED.stream();
  }

  /**
   * Checks the form of the identity.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public RuleId {
    Objects.requireNonNull(
        value, "Rule id is null: write a prefix, a slash and a name, e.g. acme/attendance.");
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "Rule id \"%s\" is not a prefix, a slash and a name in small letters, e.g. acme/attendance."
              .formatted(Legible.beginOf(value)));
    }
  }

  /**
   * Returns the identity that the text spells.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static RuleId of(String text) {
    return new RuleId(text);
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  /** Returns the text from which {@link #of} makes an equal identity. */
  @Override
  public String toString() {
    return value;
  }
}
