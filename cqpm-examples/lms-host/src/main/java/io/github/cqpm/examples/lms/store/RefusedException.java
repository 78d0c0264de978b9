package io.github.cqpm.examples.lms.store;

import io.github.cqpm.io.text.Explanations;
import java.time.LocalDate;

/**
 * Says that something is not entered although it could be decided on: it is not of this day, of
 * these people, or of this centre.
 */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Reason {
    /** The id is none that an address could have. */
    ID,
    /** It is dated after today. */
    DATE,
    /** The candidate is none of the centre. */
    CANDIDATE,
    /** The company is none of the centre. */
    COMPANY,
    /** The candidate is enrolled at another centre. */
    CENTRE,
    /** The commission has a member who is of none, or of another centre. */
    COMMISSION,
    /** It is not said which commission assessed. */
    NO_COMMISSION,
    /** There is nobody on the jury. */
    NO_JURY,
    /** There is somebody on the jury who is no juror, or of another centre. */
    JURY,
    /** Whoever enters the deliberation does not sit on the jury. */
    NOT_SEATED
  }

  private final Reason reason;
  private final transient Sentence sentence;

  private RefusedException(Reason reason, Sentence sentence) {
    super(sentence.french());
    this.reason = reason;
    this.sentence = sentence;
  }

  static RefusedException of(Reason reason) {
    return new RefusedException(
        reason,
        switch (reason) {
          case ID ->
              new Sentence(
                  "Le numéro d’une candidature a de 1 à 60 lettres sans accent, chiffres ou traits d’union, et n’est pas « nouvelle » : donnez-en un autre.",
                  "The id of a candidacy has 1 to 60 letters without accents, digits or hyphens, and is not \"nouvelle\": give another.");
          case DATE -> throw new IllegalArgumentException("It has a day: ofDate.");
          case CANDIDATE ->
              new Sentence(
                  "Ce candidat n’est pas inscrit parmi les candidats de votre centre : choisissez-en un autre, ou créez d’abord son compte.",
                  "This candidate is none of your centre: choose another, or make an account first.");
          case COMPANY ->
              new Sentence(
                  "Cette entreprise n’est pas de votre centre : choisissez-en une autre, ou créez d’abord le compte de son tuteur.",
                  "This company is none of your centre: choose another, or make an account for its tutor first.");
          case CENTRE ->
              new Sentence(
                  "L’inscription nomme un autre centre que celui de la candidature : nommez celui-ci.",
                  "The enrolment names another centre than the candidacy's: name that one.");
          case COMMISSION ->
              new Sentence(
                  "Un des membres n’est pas d’une commission de ce centre, ou est le candidat : choisissez parmi les évaluateurs du centre.",
                  "One of the members is of no commission of this centre, or is the candidate: choose among the centre's assessors.");
          case NO_COMMISSION ->
              new Sentence(
                  "La commission qui a évalué n’est pas indiquée : nommez-la.",
                  "It is not said which commission assessed: name it.");
          case NO_JURY ->
              new Sentence(
                  "Personne ne siège au jury : indiquez ses membres.",
                  "Nobody sits on the jury: say who does.");
          case JURY ->
              new Sentence(
                  "Une des personnes du jury n’est pas juré pour ce centre, ou est le candidat : choisissez parmi les jurés du centre.",
                  "Somebody on the jury is no juror for this centre, or is the candidate: choose among the centre's jurors.");
          case NOT_SEATED ->
              new Sentence(
                  "Vous ne siégez pas à ce jury : seul un de ses membres enregistre la délibération.",
                  "You do not sit on this jury: only one of its members enters the deliberation.");
        });
  }

  static RefusedException ofDate(LocalDate day) {
    return new RefusedException(
        Reason.DATE,
        new Sentence(
            "La date du %s est après aujourd’hui : donnez le jour où cela s’est fait."
                .formatted(Explanations.french().write(day)),
            "The date %s is after today: give the day on which it was done."
                .formatted(Explanations.english().write(day))));
  }

  /** Returns what is wrong, by which a form finds the field. */
  public Reason getReason() {
    return reason;
  }

  /** Returns what is wrong and how to mend it. */
  public Sentence getSentence() {
    return sentence;
  }
}
