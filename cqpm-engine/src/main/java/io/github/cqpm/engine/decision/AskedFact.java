package io.github.cqpm.engine.decision;

/** What a {@link Question} may ask for. */
public enum AskedFact {
  /** The day of the fact: of enrolment, on which it was defined, held, received or given. */
  DATE(Form.DAY),
  /** The centre at which the candidate enrols, by its id. */
  CENTRE(Form.REFERENCE),
  /** The day on which the plan was sent to the centre. */
  SENT_ON(Form.DAY),
  /** The method of assessment: the choice of a plan for the competency named, or the one used. */
  METHOD(Form.ONE_OF),
  /** The day by which the report on the competency named is due, where its method asks for one. */
  REPORT_DUE(Form.DAY),
  /** Which commission assessed. */
  COMMISSION(Form.ONE_OF),
  /** Who the members of the commission are, and whether each is qualified. */
  COMMISSION_MEMBERS(Form.PEOPLE),
  /** Whether those members of the commission are qualified of whom it is not said. */
  QUALIFIED(Form.YES_NO),
  /** How the criteria of the group named are met. */
  RATING(Form.ONE_OF),
  /** How the expected results are met. */
  EXPECTED_RESULTS_RATING(Form.ONE_OF),
  /** Whether the referential's conditions of performance were respected. */
  CONDITIONS_RESPECTED(Form.YES_NO),
  /** What the commission comes to. */
  RESULT(Form.ONE_OF),
  /** Whether the report meets the conditions set. */
  CONDITIONS_MET(Form.YES_NO),
  /** The stance on the activity named, or on the whole where none is. */
  STANCE(Form.ONE_OF),
  /** Who the members of the jury are, and of which college each is. */
  JURY_MEMBERS(Form.PEOPLE),
  /** Which member chairs the jury. */
  JURY_CHAIR(Form.REFERENCE),
  /** The ruling on the competency named. */
  RULING(Form.ONE_OF),
  /** What the jury awards, if anything. */
  AWARDS(Form.ANY_OF),
  /** The periods of registration in the RNCP; none where it is not registered. */
  REGISTRATION(Form.PERIODS);

  /** The forms of values that answer. */
  public enum Form {
    /** A day. */
    DAY,
    /** Yes or no. */
    YES_NO,
    /** One of the choices. */
    ONE_OF,
    /** Any number of the choices, or none. */
    ANY_OF,
    /** An opaque reference of the host's, to one person or centre. */
    REFERENCE,
    /** Opaque references of the host's to people, with what else is to be said of each. */
    PEOPLE,
    /** Periods of days, each with or without a last day. */
    PERIODS
  }

  private final Form form;

  AskedFact(Form form) {
    this.form = form;
  }

  /** Returns in which form the value answers. */
  public Form getForm() {
    return form;
  }
}
