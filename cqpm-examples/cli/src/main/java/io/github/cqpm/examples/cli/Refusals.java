package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.InvalidFolderException;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.paper.PaperRefusedException;
import io.github.cqpm.io.text.Explanations;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Tells, a line each, why a file could not be decided: what is wrong, where, how to mend it. */
final class Refusals {
  /** Among how many files one is looked for that may be meant. */
  private static final int MOST_FILES = 1000;

  private final Language language;
  private final Explanations explanations;
  private final PrintWriter err;

  Refusals(Language language, PrintWriter err) {
    this.language = language;
    this.explanations = language.explanations();
    this.err = err;
  }

  /** Does the work on that file, tells what stops it, and returns the exit status. */
  int guard(String file, Runnable work) {
    try {
      work.run();
      return ExitStatus.DECIDED;
    } catch (InvalidDocumentException refused) {
      tell(file, refused.getProblems());
    } catch (InvalidFolderException refused) {
      refused.getProblems().forEach((each, problems) -> tell(each.toString(), problems));
    } catch (InvalidInputException refused) {
      for (InputProblem problem : refused.getProblems()) {
        tell(file, explanations.explain(problem));
      }
    } catch (NamesFile.Refused refused) {
      refused
          .problems()
          .forEach(each -> tell(file + ":" + each.line(), language.say("names." + each.key())));
    } catch (PaperRefusedException refused) {
      tell(file, String.valueOf(refused.getMessage()));
    } catch (UnwritableException unwritable) {
      tell(unwritable.file(), language.say("unwritable." + reasonOf(unwritable.getCause())));
    } catch (UncheckedIOException unreadable) {
      tellUnreadable(file, unreadable.getCause());
    }
    return ExitStatus.REFUSED;
  }

  /**
   * Does the work on what was read; what is wrong with it is refused with its place there, if any.
   */
  static <T> T locate(Reading<?> reading, Supplier<T> work) {
    try {
      return work.get();
    } catch (InvalidInputException refused) {
      List<DocumentProblem> located = reading.locate(refused.getProblems());
      throw located.isEmpty() ? refused : new InvalidDocumentException(located);
    }
  }

  private static String place(String file, DocumentProblem problem) {
    String position = "%s:%d:%d".formatted(file, problem.line(), problem.column());
    return problem.pointer().isEmpty() ? position : position + ": " + problem.pointer();
  }

  /** Tells which file it is: of a folder that is read, the one that cannot be. */
  private void tellUnreadable(String file, @Nullable Throwable cause) {
    String named = cause instanceof FileSystemException known ? known.getFile() : null;
    String read = named == null ? file : named;
    boolean missing = cause instanceof NoSuchFileException;
    boolean standardInput = missing && read.equals("-");
    String sentence =
        language.say("unreadable." + (standardInput ? "standard-input" : reasonOf(cause)));
    tell(
        read,
        missing && !standardInput ? sentence + language.didYouMean(read, besides(read)) : sentence);
  }

  /** Returns the stories, and the files that stand where one is not. */
  private static List<String> besides(String missing) {
    Path folder = Path.of(missing).getParent();
    try (Stream<Path> files = Files.list(folder == null ? Path.of("") : folder)) {
      return Stream.concat(
              files
                  .filter(each -> !each.equals(Path.of(missing))) // a link to nothing
                  .map(Path::toString)
                  .limit(MOST_FILES),
              Story.names().stream())
          .toList();
    } catch (IOException e) {
      return Story.names(); // there is no such folder either
    }
  }

  /** Returns the last part of the key of the sentence that says why. */
  static String reasonOf(@Nullable Throwable cause) {
    if (cause instanceof FileAlreadyExistsException) {
      return "exists";
    }
    if (cause instanceof NoSuchFileException) {
      return "missing";
    }
    if (cause instanceof NotDirectoryException) {
      return "no-folder";
    }
    if (cause instanceof ZipException || cause instanceof EOFException) {
      return "compressed";
    }
    return cause instanceof AccessDeniedException ? "denied" : "other";
  }

  private void tell(String file, List<DocumentProblem> problems) {
    problems.forEach(problem -> tell(place(file, problem), explanations.explain(problem)));
  }

  private void tell(String where, String sentence) {
    err.println(Explanations.legible(where) + ": " + sentence);
  }
}
