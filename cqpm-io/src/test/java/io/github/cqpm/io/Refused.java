package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.InvalidDocumentException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What is told of a document that is refused. */
public final class Refused {
  private Refused() {}

  /** Returns the problems for which that is refused, and fails if it is not. */
  public static List<DocumentProblem> problems(ThrowingCallable reading) {
    InvalidDocumentException refused =
        catchThrowableOfType(InvalidDocumentException.class, reading);
    assertThat(refused).as("the document must be refused").isNotNull();
    return refused.getProblems();
  }
}
