package io.github.cqpm.engine.decision;

/**
 * Something that remains to be done. It follows from an answer in the decision: that of its rule
 * about its subject, whether or not that one is {@linkplain AdmissibilityDecision#getFindingsKept()
 * kept}.
 *
 * @param action what
 * @param subject about what: the candidacy, a competency or a block; of a host's rule, whatever it
 *     asks about
 * @param rule the rule from whose answer about the subject it follows
 */
public record RemainingStep(Action action, Subject subject, RuleId rule) {
  /** What may remain to be done, in workable order, and by whom. */
  public enum Action {
    /** Enrol at a centre. */
    ENROL(Actor.CANDIDATE),
    /** Define the assessment plan. */
    PLAN(Actor.CENTRE),
    /** State whether the certification is registered in the RNCP. */
    STATE_REGISTRATION(Actor.CENTRE),
    /** Assess the competency. */
    ASSESS(Actor.COMMISSION),
    /** Give the company's opinion on the competency's activity. */
    GIVE_OPINION(Actor.COMPANY),
    /** Rule on the competency. */
    DELIBERATE(Actor.JURY),
    /** Assess the competency again. */
    ASSESS_AGAIN(Actor.COMMISSION),
    /** Award the certification, or the block by itself. */
    AWARD(Actor.JURY),
    /** Satisfy a host's own rule. */
    SATISFY_HOST_RULE(Actor.HOST);

    private final Actor actor;

    Action(Actor actor) {
      this.actor = actor;
    }

    /** Returns who has to do it. */
    public Actor getActor() {
      return actor;
    }
  }
}
