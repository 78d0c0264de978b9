package io.github.cqpm.io;

import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.model.referential.CertificationReferential;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/** The referentials at hand: the bundled one, and those that a host loads. */
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
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the file cannot be read
   */
  public static CertificationReferential load(Path file) {
    return CqpmJson.standard().readReferential(file);
  }

  /**
   * Loads a host's own referential from a stream, which it does not close.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static CertificationReferential load(InputStream stream) {
    return CqpmJson.standard().readReferential(stream);
  }

  /**
   * Loads a host's own referential from a file, and checks it by the constraints of the model: an
   * empty block or a blank title is refused with its place, too.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the file cannot be read
   */
  public static CertificationReferential load(Path file, Validator hostValidator) {
    return CqpmJson.standard().with(hostValidator).readReferential(file);
  }

  /**
   * Loads a host's own referential from a stream, which it does not close, and checks it by the
   * constraints of the model.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static CertificationReferential load(InputStream stream, Validator hostValidator) {
    return CqpmJson.standard().with(hostValidator).readReferential(stream);
  }

  /** Read once, when first asked for. */
  private static final class Bundled {
    static final CertificationReferential TECHNICO_COMMERCIAL_INDUSTRIEL =
        bundled("technico-commercial-industriel.json");

    private static CertificationReferential bundled(String name) {
      try (InputStream stream = Referentials.class.getResourceAsStream(name)) {
        return load(Objects.requireNonNull(stream, name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
