package io.github.cqpm.examples.cli;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.model.candidacy.Candidacy;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * A file that is no cohort from its beginning on: told once, and not by each of its lines. It is
 * one where neither of its first two lines is JSON, and the first is of another kind.
 */
final class OtherFile {
  /** A document over several lines begins so. */
  static final String MANY_LINES = "LONE_BRACKET";

  private static final Set<String> KINDS =
      Set.of(
          "BINARY",
          "CSV",
          "IMAGE",
          MANY_LINES,
          "OLD_OFFICE",
          "PDF",
          "PLAIN_TEXT",
          "RTF",
          "UTF_16",
          "XML",
          "ZIP");

  private static final Set<DocumentProblemCode> NO_JSON =
      Set.of(DocumentProblemCode.MALFORMED_JSON, DocumentProblemCode.NOT_UTF_8);

  /** A line from the middle of a document is told as this. */
  private static final String FRAGMENT = "FRAGMENT";

  private static final int LONGEST_LINE = 1 << 16;
  private static final int GZIP = 0x1F;

  private OtherFile() {}

  /** Returns how the file is no cohort; nothing if it may be one, or is to be read but once. */
  static Optional<DocumentProblem> find(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream bytes = open(file)) {
      Optional<DocumentProblem> first =
          problemOf(readLine(bytes)).filter(problem -> KINDS.contains(problem.value()));
      byte[] second = readLine(bytes);
      return second.length == 0 ? first : first.filter(problem -> problemOf(second).isPresent());
    } catch (IOException unreadable) { // which the run will tell
      return Optional.empty();
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
    bytes.mark(1);
    boolean packed = bytes.read() == GZIP;
    bytes.reset();
    return packed ? new GZIPInputStream(bytes) : bytes;
  }

  private static byte[] readLine(InputStream bytes) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int each = bytes.read();
        each >= 0 && each != '\n' && line.size() < LONGEST_LINE;
        each = bytes.read()) {
      line.write(each);
    }
    return line.toByteArray();
  }

  private static Optional<DocumentProblem> problemOf(byte[] line) {
    try {
      CqpmJson.standard().read(line, Candidacy.class);
      return Optional.empty();
    } catch (InvalidDocumentException refused) {
      return refused.getProblems().stream()
          .filter(problem -> NO_JSON.contains(problem.code()) || problem.value().equals(FRAGMENT))
          .findFirst();
    }
  }
}
