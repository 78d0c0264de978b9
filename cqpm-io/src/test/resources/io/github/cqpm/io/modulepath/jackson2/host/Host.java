package host;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.jackson2.CqpmJackson2Module;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads, writes and refuses each document with a mapper of its own. */
public final class Host {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CqpmJackson2Module()).build();

  private Host() {}

  /** Takes the files of a referential, a candidacy and a decision. */
  public static void main(String[] files) throws Exception {
    check(Files.readString(Path.of(files[0])), CertificationReferential.class);
    check(Files.readString(Path.of(files[1])), Candidacy.class);
    check(Files.readString(Path.of(files[2])), AdmissibilityDecision.class);
  }

  private static void check(String json, Class<?> type) throws Exception {
    Object value = MAPPER.readValue(json, type);
    if (!MAPPER.readValue(MAPPER.writeValueAsString(value), type).equals(value)) {
      throw new IllegalStateException("not read back");
    }
    try {
      MAPPER.readValue(json.replace("formatVersion", "formatVersio"), type);
    } catch (Exception e) {
      System.out.println(InvalidDocumentException.findIn(e).orElseThrow().getProblems());
    }
  }
}
