package io.github.cqpm.io;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.InvalidFolderException;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Registers the referentials of a folder, and tells all that is wrong with any of its files. */
final class ReferentialFolder {
  private ReferentialFolder() {}

  static Referentials register(Referentials before, Path folder, CqpmJson json) {
    Referentials registered = before;
    Map<Path, List<DocumentProblem>> problems = new LinkedHashMap<>();
    for (Path file : filesIn(folder)) {
      try {
        registered = registered.with(json.read(file, CertificationReferential.class));
      } catch (InvalidDocumentException refused) {
        problems.put(file, refused.getProblems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidFolderException(problems);
    }
    return registered;
  }

  private static List<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
          .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
