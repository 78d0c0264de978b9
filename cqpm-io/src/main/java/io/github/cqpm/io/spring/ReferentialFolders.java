package io.github.cqpm.io.spring;

import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.InvalidFolderException;
import io.github.cqpm.io.text.Explanations;
import jakarta.validation.Validator;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The folders of referentials that a host names in {@code cqpm.referentials}.
 *
 * @param explanations tell what is wrong in them
 * @param validator the host's, if there is one
 */
record ReferentialFolders(Explanations explanations, @Nullable Validator validator) {
  private static final String PROPERTY = "cqpm.referentials";

  /** Returns the bundled referential and those of the folders. */
  Referentials register(List<String> folders) {
    Referentials all = Referentials.bundled();
    for (String folder : folders) {
      all = register(all, folder);
    }
    return all;
  }

  private Referentials register(Referentials before, String folder) {
    try {
      Path path = Path.of(folder);
      return validator == null ? before.withFolder(path) : before.withFolder(path, validator);
    } catch (InvalidFolderException refused) {
      throw MisconfiguredException.of(PROPERTY, folder, tell(refused), refused);
    } catch (UncheckedIOException | InvalidPathException unreadable) {
      throw MisconfiguredException.of(
          PROPERTY,
          folder,
          "Name folders that are there and can be read, from %s on or from the root."
              .formatted(Path.of("").toAbsolutePath()),
          unreadable);
    }
  }

  private String tell(InvalidFolderException refused) {
    return refused.getProblems().entrySet().stream()
        .flatMap(file -> file.getValue().stream().map(problem -> tell(file.getKey(), problem)))
        .collect(Collectors.joining("\n", "Mend these files, or take them out:\n", ""));
  }

  private String tell(Path file, DocumentProblem problem) {
    return Explanations.legible(
        "%s:%d:%d: %s"
            .formatted(file, problem.line(), problem.column(), explanations.explain(problem)));
  }
}
