package io.github.cqpm.examples.lms.store;

/** Says that what was to be entered does not go with what others have entered meanwhile. */
public final class ConflictException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What is in the way. */
  public enum Obstacle {
    /** Something was entered after the version that was written for: look at it, and try again. */
    LATER_ENTRY,
    /** That id stands for something else: take another. */
    ID_TAKEN,
    /** Somebody else has entered the very same thing: it is there, under another name. */
    ANOTHERS_ENTRY
  }

  private final Obstacle obstacle;
  private final transient Sentence sentence;

  ConflictException(Obstacle obstacle) {
    this(
        obstacle,
        switch (obstacle) {
          case LATER_ENTRY ->
              new Sentence(
                  "Quelqu’un a enregistré autre chose entre-temps : relisez, puis enregistrez à nouveau.",
                  "Somebody has entered something else meanwhile: look at it, then send this again after the new version.");
          case ID_TAKEN ->
              new Sentence(
                  "Cet identifiant est déjà celui d’un autre enregistrement : prenez-en un autre.",
                  "This id is that of something else already: take another.");
          case ANOTHERS_ENTRY ->
              new Sentence(
                  "Une autre personne a déjà enregistré la même chose sous cet identifiant : si c’en est une seconde, prenez-en un autre.",
                  "Somebody else has entered the same under this id already: if this is a second one, take another.");
        });
  }

  private ConflictException(Obstacle obstacle, Sentence sentence) {
    super(sentence.french());
    this.obstacle = obstacle;
    this.sentence = sentence;
  }

  /** Returns what is in the way. */
  public Obstacle getObstacle() {
    return obstacle;
  }

  /** Returns what is in the way, and what to do. */
  public Sentence getSentence() {
    return sentence;
  }
}
