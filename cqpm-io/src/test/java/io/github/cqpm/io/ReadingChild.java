package io.github.cqpm.io;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.model.candidacy.Candidacy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A program that reads candidacies in every way there is, in the heap that it was given. */
final class ReadingChild {
  private static final CqpmJson STRICT = CqpmJson.standard();
  private static final CqpmJson LENIENT = STRICT.lenient();

  private ReadingChild() {}

  /** Reads each of the files, and prints what each reader says of it. */
  public static void main(String[] files) throws IOException {
    for (String file : files) {
      byte[] document = Files.readAllBytes(Path.of(file));
      System.out.println(file + "\tstrict\t" + read(STRICT, document));
      System.out.println(file + "\tlenient\t" + read(LENIENT, document));
      for (HostMapper host : HostMapper.ALL) {
        System.out.println(file + "\t" + host + "\t" + read(host, document));
      }
    }
  }

  private static String read(CqpmJson reader, byte[] document) {
    try {
      reader.read(new ByteArrayInputStream(document), Candidacy.class);
      return "read";
    } catch (InvalidDocumentException e) {
      return codes(e);
    }
  }

  private static String read(HostMapper host, byte[] document) {
    try {
      host.read(document, Candidacy.class);
      return "read";
    } catch (HostMapper.Refusal e) {
      return InvalidDocumentException.findIn(e)
          .map(ReadingChild::codes)
          .orElseGet(() -> String.valueOf(e.getCause().getClass().getSimpleName()));
    }
  }

  private static String codes(InvalidDocumentException refusal) {
    return refusal.getProblems().stream()
        .map(DocumentProblem::code)
        .distinct()
        .map(Enum::name)
        .collect(Collectors.joining(" "));
  }
}
