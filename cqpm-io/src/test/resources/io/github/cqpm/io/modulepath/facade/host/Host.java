package host;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.document.InvalidDocumentException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Reads, writes and refuses each document by the façade. */
public final class Host {
  private static final CqpmJson JSON = CqpmJson.standard();

  private Host() {}

  /** Takes the files of a referential, a candidacy and a decision. */
  public static void main(String[] files) throws Exception {
    check(Path.of(files[0]), JSON::readReferential, JSON::write);
    check(Path.of(files[1]), JSON::readCandidacy, JSON::write);
    check(Path.of(files[2]), JSON::readDecision, JSON::write);
  }

  private static <T> void check(Path file, Function<String, T> read, Function<T, String> write)
      throws Exception {
    String json = Files.readString(file);
    T value = read.apply(json);
    if (!read.apply(write.apply(value)).equals(value)) {
      throw new IllegalStateException("not read back");
    }
    try {
      read.apply(json.replace("formatVersion", "formatVersio"));
    } catch (InvalidDocumentException e) {
      System.out.println(e.getProblems());
    }
  }
}
