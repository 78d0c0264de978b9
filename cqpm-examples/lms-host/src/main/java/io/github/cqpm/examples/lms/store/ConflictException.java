package io.github.cqpm.examples.lms.store;

/** Says that what was to be entered does not go with what others have entered meanwhile. */
public final class ConflictException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What is in the way. */
  public enum Obstacle {
    /** Something was entered after the version that was written for: look at it, and try again. */
    LATER_ENTRY,
    /** That id stands for something else: take another. */
    ID_TAKEN
  }

  private final Obstacle obstacle;

  ConflictException(Obstacle obstacle) {
    super(
        switch (obstacle) {
          case LATER_ENTRY ->
              "Quelqu’un a enregistré autre chose entre-temps : relisez, puis enregistrez à nouveau.";
          case ID_TAKEN ->
              "Cet identifiant est déjà celui d’un autre enregistrement : prenez-en un autre.";
        });
    this.obstacle = obstacle;
  }

  /** Returns what is in the way. */
  public Obstacle getObstacle() {
    return obstacle;
  }
}
