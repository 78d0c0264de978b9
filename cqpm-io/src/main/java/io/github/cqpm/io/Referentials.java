package io.github.cqpm.io;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.model.referential.CertificationReferential;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The referentials at hand: the bundled one, and those that a host loads. One by which no candidacy
 * could be decided is refused when it is loaded, each problem with its place in its own document: a
 * competency in the block of another, an unknown activity, an id used twice.
 */
public final class Referentials {
  private Referentials() {}

  /**
   * Returns the referential of the CQPM <i>Technico-commercial industriel</i>, whole and verbatim.
   * Its registration in the RNCP is unknown; a host sets what it knows with {@code
   * withRegistration}. The wording is the certifier's; id and version are ours.
   */
  public static CertificationReferential technicoCommercialIndustriel() {
    return Bundled.TECHNICO_COMMERCIAL_INDUSTRIEL;
  }

  /**
   * Loads a host's own referential from a file.
   *
   * @throws InvalidDocumentException if the document is refused, or no candidacy could be decided
   *     by it
   * @throws UncheckedIOException if the file cannot be read
   */
  public static CertificationReferential load(Path file) {
    return decidable(CqpmJson.standard().read(file, CertificationReferential.class));
  }

  /**
   * Loads a host's own referential from a stream, which it does not close.
   *
   * @throws InvalidDocumentException if the document is refused, or no candidacy could be decided
   *     by it
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static CertificationReferential load(InputStream stream) {
    return decidable(CqpmJson.standard().read(stream, CertificationReferential.class));
  }

  /**
   * Loads a host's own referential from a file, and checks it by the constraints of the model: an
   * empty block or a blank title is refused with its place, too.
   *
   * @throws InvalidDocumentException if the document is refused, or no candidacy could be decided
   *     by it
   * @throws UncheckedIOException if the file cannot be read
   */
  public static CertificationReferential load(Path file, Validator hostValidator) {
    return decidable(
        CqpmJson.standard().with(hostValidator).read(file, CertificationReferential.class));
  }

  /**
   * Loads a host's own referential from a stream, which it does not close, and checks it by the
   * constraints of the model.
   *
   * @throws InvalidDocumentException if the document is refused, or no candidacy could be decided
   *     by it
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static CertificationReferential load(InputStream stream, Validator hostValidator) {
    return decidable(
        CqpmJson.standard().with(hostValidator).read(stream, CertificationReferential.class));
  }

  private static CertificationReferential decidable(Reading<CertificationReferential> reading) {
    CertificationReferential referential = reading.getValue();
    List<DocumentProblem> problems =
        reading.locate(CertificationEngine.standard().check(referential));
    if (!problems.isEmpty()) {
      throw new InvalidDocumentException(problems);
    }
    return referential;
  }

  /** Read once, when first asked for. */
  private static final class Bundled {
    static final CertificationReferential TECHNICO_COMMERCIAL_INDUSTRIEL =
        bundled("technico-commercial-industriel.json");

    private static CertificationReferential bundled(String name) {
      try (InputStream stream = Referentials.class.getResourceAsStream(name)) {
        return CqpmJson.standard().readReferential(Objects.requireNonNull(stream, name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
