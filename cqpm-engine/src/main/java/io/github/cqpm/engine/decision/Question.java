package io.github.cqpm.engine.decision;

import io.github.cqpm.model.candidacy.RecordId;
import java.util.List;
import java.util.Optional;

/**
 * What somebody is asked next, so that a candidacy goes on: for a record that is to be made, or for
 * what one that was made does not say. A screen shows a form of it, and hands it to whoever
 * answers.
 *
 * @param topic what the answer makes, or completes
 * @param about the record or commission that does not say all; empty where one is to be made. A
 *     record is never edited: it is given anew, and the one that it replaces is revoked
 * @param subjects what the rules wait for: the candidacy, competencies, records, in the order in
 *     which they stand in the decision
 * @param severity NOTICE where nothing is stopped by the want of an answer
 * @param rules the rules that wait, in their order; {@code decision.getProvenance().find(rule)}
 *     gives the sentence behind each
 * @param values the values asked for, in the order of a form
 */
public record Question(
    Topic topic,
    Optional<RecordId> about,
    List<Subject> subjects,
    Severity severity,
    List<RuleId> rules,
    List<AskedValue> values) {
  /** What an answer makes or completes, in workable order, and who answers. */
  public enum Topic {
    /** An enrolment. */
    ENROLMENT(Actor.CANDIDATE),
    /** An assessment plan. */
    PLAN(Actor.CENTRE),
    /** What the host knows of the registration in the RNCP, which is data of the referential. */
    REGISTRATION(Actor.CENTRE),
    /** A commission. */
    COMMISSION(Actor.CENTRE),
    /** A project report that the centre received. */
    REPORT(Actor.CENTRE),
    /** A commission's assessment of one competency. */
    ASSESSMENT(Actor.COMMISSION),
    /** The company's opinion. */
    OPINION(Actor.COMPANY),
    /** A jury's deliberation: its rulings, and what it awards. */
    DELIBERATION(Actor.JURY),
    /** What a host's own rule waits for, which the host alone knows. */
    HOST_RULE(Actor.HOST);

    private final Actor actor;

    Topic(Actor actor) {
      this.actor = actor;
    }

    /** Returns who answers. */
    public Actor getActor() {
      return actor;
    }
  }

  /** Copies the lists. */
  public Question {
    subjects = List.copyOf(subjects);
    rules = List.copyOf(rules);
    values = List.copyOf(values);
  }

  /** Returns who answers. */
  public Actor actor() {
    return topic.getActor();
  }

  /** Returns the values asked for of that fact, one for each part. */
  public List<AskedValue> getValues(AskedFact fact) {
    return values.stream().filter(value -> value.fact() == fact).toList();
  }
}
