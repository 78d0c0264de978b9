package io.github.cqpm.io.cohort;

import io.github.cqpm.model.internal.Legible;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** A file that a run over {@link CohortFiles} may not write, or cannot. */
public final class CohortOutputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What is in the way. But for the last two, nothing was touched. */
  public enum Kind {
    /** The file exists, and a new run overwrites none. */
    EXISTS("exists already"),
    /** Another run, in this program or another, is writing the file. */
    IN_USE("is being written by another run"),
    /** It is a folder, a device, a pipe, or a link to nothing. */
    NOT_A_FILE("is not a file"),
    /** There is no usable record of the run beside the decisions, so it cannot be gone on with. */
    NO_RECORD("has no record beside it of the run that wrote it"),
    /** The run decided as of another day. */
    OTHER_DAY("was written as of another day"),
    /**
     * The run had another referential, other rules, another policy, reader or language, or was made
     * by another version of the library.
     */
    OTHER_SETTINGS("was written with other settings"),
    /** The lines of the cohort that are done are not, or no longer, those that were decided. */
    OTHER_COHORT("was written of another cohort"),
    /** It does not hold, or not only, what the run has written. */
    ALTERED("does not hold what the run has written"),
    /** Writing failed: the cause says why. Both outputs end with a whole line where they can. */
    UNWRITABLE("cannot be written");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  private final transient Path file;
  private final Kind kind;
  private final transient Optional<LocalDate> asOf;

  private CohortOutputException(Path file, Kind kind, Optional<LocalDate> asOf) {
    super("The output %s %s.".formatted(Legible.of(file.toString()), kind.words));
    this.file = file;
    this.kind = kind;
    this.asOf = asOf;
  }

  CohortOutputException(Path file, Kind kind) {
    this(file, kind, Optional.empty());
  }

  /** The run decided as of that other day. */
  CohortOutputException(Path file, LocalDate asOf) {
    this(file, Kind.OTHER_DAY, Optional.of(asOf));
  }

  /** Writing failed. */
  CohortOutputException(Path file, IOException cause) {
    this(file, Kind.UNWRITABLE);
    initCause(cause);
  }

  /** Returns the file. */
  public Path getFile() {
    return file;
  }

  /** Returns what is in the way. */
  public Kind getKind() {
    return kind;
  }

  /** Returns the day as of which the outputs were decided, where it is another. */
  public Optional<LocalDate> getAsOf() {
    return asOf;
  }
}
