package io.github.cqpm.engine.decision;

import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.internal.Legible;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import java.time.LocalDate;

/** A named and typed value that a reason speaks of; a sentence refers to it by its name. */
public sealed interface Argument {
  /** Returns the name, unique in its reason. */
  String name();

  /** Returns the value. */
  Object value();

  /** Returns an argument that names a record or a commission. */
  static Argument record(String name, RecordId value) {
    return new OfRecord(name, value);
  }

  /** Returns an argument that names a competency. */
  static Argument competency(CompetencyId value) {
    return new OfCompetency("competency", value);
  }

  /** Returns an argument that names a block. */
  static Argument block(BlockCode value) {
    return new OfBlock("block", value);
  }

  /** Returns an argument that names an activity. */
  static Argument activity(ActivityId value) {
    return new OfActivity("activity", value);
  }

  /** Returns an argument that names a method. */
  static Argument method(String name, MethodId value) {
    return new OfMethod(name, value);
  }

  /** Returns an argument that is a day. */
  static Argument date(String name, LocalDate value) {
    return new OfDate(name, value);
  }

  /** Returns an argument that is a whole number. */
  static Argument number(String name, long value) {
    return new OfNumber(name, value);
  }

  /** Returns an argument that is the constant of an enumeration. */
  static Argument code(String name, Enum<?> value) {
    return new OfCode(name, value.name());
  }

  /**
   * Returns an argument that is a code, or any identifier: letters, digits, and the characters _ -
   * . / :, at most 150.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  static Argument code(String name, String value) {
    return new OfCode(name, value);
  }

  private static String show(String type, String name, Object value) {
    return Legible.of("%s[name=%s, value=%s]".formatted(type, name, value));
  }

  /**
   * Names a record or a commission.
   *
   * @param name the name of the argument
   * @param value the record
   */
  record OfRecord(String name, RecordId value) implements Argument {
    /** Returns name and value, legibly. */
    @Override
    public String toString() {
      return Argument.show("OfRecord", name, value);
    }
  }

  /**
   * Names a competency.
   *
   * @param name the name of the argument
   * @param value the competency
   */
  record OfCompetency(String name, CompetencyId value) implements Argument {
    /** Returns name and value, legibly. */
    @Override
    public String toString() {
      return Argument.show("OfCompetency", name, value);
    }
  }

  /**
   * Names a block.
   *
   * @param name the name of the argument
   * @param value the block
   */
  record OfBlock(String name, BlockCode value) implements Argument {
    /** Returns name and value, legibly. */
    @Override
    public String toString() {
      return Argument.show("OfBlock", name, value);
    }
  }

  /**
   * Names an activity.
   *
   * @param name the name of the argument
   * @param value the activity
   */
  record OfActivity(String name, ActivityId value) implements Argument {
    /** Returns name and value, legibly. */
    @Override
    public String toString() {
      return Argument.show("OfActivity", name, value);
    }
  }

  /**
   * Names a method.
   *
   * @param name the name of the argument
   * @param value the method
   */
  record OfMethod(String name, MethodId value) implements Argument {
    /** Returns name and value, legibly. */
    @Override
    public String toString() {
      return Argument.show("OfMethod", name, value);
    }
  }

  /**
   * Is a day.
   *
   * @param name the name of the argument
   * @param value the day
   */
  record OfDate(String name, LocalDate value) implements Argument {
    /** Returns name and value, legibly. */
    @Override
    public String toString() {
      return Argument.show("OfDate", name, value);
    }
  }

  /**
   * Is a whole number.
   *
   * @param name the name of the argument
   * @param value the number
   */
  record OfNumber(String name, Long value) implements Argument {
    /** Returns name and value, legibly. */
    @Override
    public String toString() {
      return Argument.show("OfNumber", name, value);
    }
  }

  /**
   * Is a code.
   *
   * @param name the name of the argument
   * @param value the code
   */
  record OfCode(String name, String value) implements Argument {

    /**
     * Checks the form of the code.
     *
     * @throws IllegalArgumentException if it is malformed; the message does not show it
     */
    public OfCode {
      if (value.isEmpty() || value.length() > 150 || !isWellFormed(value)) {
        throw new IllegalArgumentException(
            "The code of an argument is malformed: letters, digits and _ - . / : only, at most 150.");
      }
    }

    /** Returns name and value, legibly. */
    @Override
    public String toString() {
      return Argument.show("OfCode", name, value);
    }

    private static boolean isWellFormed(String value) {
      for (int i = 0; i < value.length(); i++) {
        if (!mayHold(value.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    private static boolean mayHold(char character) {
      return (character >= 'a' && character <= 'z')
          || (character >= 'A' && character <= 'Z')
          || (character >= '-' && character <= ':') // the digits, and - . / :
          || character == '_';
    }
  }
}
