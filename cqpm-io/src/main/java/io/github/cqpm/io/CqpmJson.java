package io.github.cqpm.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON documents: a referential, a candidacy, a decision. Reading is strict:
 * what the format does not know is refused, never skipped. What is written reads back equal.
 * FORMAT.md shows each document.
 */
public final class CqpmJson {
  private static final CqpmJson STANDARD = new CqpmJson(null);

  private final @Nullable Validator validator;

  private CqpmJson(@Nullable Validator validator) {
    this.validator = validator;
  }

  /** Returns the readers and writers; they check no constraint of the model. */
  public static CqpmJson standard() {
    return STANDARD;
  }

  /** Returns readers that refuse, as a problem with its place, what violates a constraint too. */
  public CqpmJson with(Validator hostValidator) {
    return new CqpmJson(hostValidator);
  }

  /**
   * Reads a referential.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the file cannot be read
   */
  public CertificationReferential readReferential(Path file) {
    return read(bytesOf(file), CertificationReferential.class);
  }

  /**
   * Reads a referential from a stream, which it does not close.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the stream cannot be read
   */
  public CertificationReferential readReferential(InputStream stream) {
    return read(bytesOf(stream), CertificationReferential.class);
  }

  /**
   * Reads a referential from a text.
   *
   * @throws InvalidDocumentException if the document is refused
   */
  public CertificationReferential readReferential(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), CertificationReferential.class);
  }

  /**
   * Reads a candidacy.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the file cannot be read
   */
  public Candidacy readCandidacy(Path file) {
    return read(bytesOf(file), Candidacy.class);
  }

  /**
   * Reads a candidacy from a stream, which it does not close.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the stream cannot be read
   */
  public Candidacy readCandidacy(InputStream stream) {
    return read(bytesOf(stream), Candidacy.class);
  }

  /**
   * Reads a candidacy from a text.
   *
   * @throws InvalidDocumentException if the document is refused
   */
  public Candidacy readCandidacy(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), Candidacy.class);
  }

  /**
   * Reads a decision.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the file cannot be read
   */
  public AdmissibilityDecision readDecision(Path file) {
    return read(bytesOf(file), AdmissibilityDecision.class);
  }

  /**
   * Reads a decision from a stream, which it does not close.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the stream cannot be read
   */
  public AdmissibilityDecision readDecision(InputStream stream) {
    return read(bytesOf(stream), AdmissibilityDecision.class);
  }

  /**
   * Reads a decision from a text.
   *
   * @throws InvalidDocumentException if the document is refused
   */
  public AdmissibilityDecision readDecision(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), AdmissibilityDecision.class);
  }

  /** Returns the document of a referential, on several lines. */
  public String write(CertificationReferential referential) {
    return writeIndented(referential);
  }

  /** Returns the document of a candidacy, on several lines. */
  public String write(Candidacy candidacy) {
    return writeIndented(candidacy);
  }

  /** Returns the document of a decision, on several lines. */
  public String write(AdmissibilityDecision decision) {
    return writeIndented(decision);
  }

  /** Returns the document of a decision on a single line, without a line break at its end. */
  public String writeLine(AdmissibilityDecision decision) {
    try {
      return Mappers.COMPACT.writeValueAsString(decision);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String writeIndented(Object value) {
    try {
      return Mappers.INDENTED.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytesOf(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return bytesOf(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one byte more than a document may have, so that the limit shows. */
  private static byte[] bytesOf(InputStream stream) {
    try {
      return stream.readNBytes(Mappers.MAX_DOCUMENT_LENGTH + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T read(byte[] bytes, Class<T> type) {
    DocumentType document = DocumentType.of(type).orElseThrow();
    Header header = new Header();
    T value;
    try {
      value = Mappers.READER.forType(type).withAttribute(Header.class, header).readValue(bytes);
    } catch (IOException refused) {
      throw new InvalidDocumentException(Diagnosis.of(Utf8.decode(bytes), document, refused));
    }
    if (!header.isComplete()) {
      throw new InvalidDocumentException(Diagnosis.of(Utf8.decode(bytes), document, null));
    }
    if (validator != null) {
      Set<ConstraintViolation<T>> violations = validator.validate(value);
      if (!violations.isEmpty()) {
        throw new InvalidDocumentException(
            Violations.of(violations, LocatedReader.locate(Utf8.decode(bytes))));
      }
    }
    return value;
  }
}
