package io.github.cqpm.engine.decision;

/**
 * Something that remains to be done.
 *
 * @param action what
 * @param subject about what: the candidacy, or a competency
 */
public record RemainingStep(Action action, Subject subject) {
  /** What may remain to be done, in workable order, and by whom. */
  public enum Action {
    /** Enrol at a centre. */
    ENROL(Actor.CANDIDATE),
    /** Define the assessment plan. */
    PLAN(Actor.CENTRE),
    /** Assess the competency. */
    ASSESS(Actor.COMMISSION),
    /** Give the company's opinion on the competency's activity. */
    GIVE_OPINION(Actor.COMPANY),
    /** Rule on the competency. */
    DELIBERATE(Actor.JURY),
    /** Assess the competency again. */
    ASSESS_AGAIN(Actor.COMMISSION);

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
