package io.github.cqpm.io;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.internal.CanonicalJson;
import io.github.cqpm.io.internal.Documents;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    return read(file, CertificationReferential.class);
  }

  /**
   * Reads a referential from a stream, which it does not close.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the stream cannot be read
   */
  public CertificationReferential readReferential(InputStream stream) {
    return read(stream, CertificationReferential.class);
  }

  /**
   * Reads a referential from a text.
   *
   * @throws InvalidDocumentException if the document is refused
   */
  public CertificationReferential readReferential(String text) {
    return read(text, CertificationReferential.class);
  }

  /**
   * Reads a candidacy.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the file cannot be read
   */
  public Candidacy readCandidacy(Path file) {
    return read(file, Candidacy.class);
  }

  /**
   * Reads a candidacy from a stream, which it does not close.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the stream cannot be read
   */
  public Candidacy readCandidacy(InputStream stream) {
    return read(stream, Candidacy.class);
  }

  /**
   * Reads a candidacy from a text.
   *
   * @throws InvalidDocumentException if the document is refused
   */
  public Candidacy readCandidacy(String text) {
    return read(text, Candidacy.class);
  }

  /**
   * Reads a decision.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the file cannot be read
   */
  public AdmissibilityDecision readDecision(Path file) {
    return read(file, AdmissibilityDecision.class);
  }

  /**
   * Reads a decision from a stream, which it does not close.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the stream cannot be read
   */
  public AdmissibilityDecision readDecision(InputStream stream) {
    return read(stream, AdmissibilityDecision.class);
  }

  /**
   * Reads a decision from a text.
   *
   * @throws InvalidDocumentException if the document is refused
   */
  public AdmissibilityDecision readDecision(String text) {
    return read(text, AdmissibilityDecision.class);
  }

  /** Returns the document of a referential, on several lines. */
  public String write(CertificationReferential referential) {
    return Documents.writeIndented(referential);
  }

  /** Returns the document of a candidacy, on several lines. */
  public String write(Candidacy candidacy) {
    return Documents.writeIndented(candidacy);
  }

  /** Returns the document of a decision, on several lines. */
  public String write(AdmissibilityDecision decision) {
    return Documents.writeIndented(decision);
  }

  /** Returns the document of a decision on a single line, without a line break at its end. */
  public String writeLine(AdmissibilityDecision decision) {
    return Documents.writeLine(decision);
  }

  /**
   * Returns the canonical form of a referential's document (RFC 8785): one line, properties sorted.
   * The {@linkplain Digests digest} is of its UTF-8 bytes.
   *
   * @throws IllegalArgumentException if it has none: a text holds half of a surrogate pair
   */
  public String writeCanonical(CertificationReferential referential) {
    return CanonicalJson.of(referential);
  }

  /**
   * Returns the canonical form of a candidacy's document (RFC 8785): one line, properties sorted.
   * The {@linkplain Digests digest} is of its UTF-8 bytes.
   *
   * @throws IllegalArgumentException if it has none: a text holds half of a surrogate pair
   */
  public String writeCanonical(Candidacy candidacy) {
    return CanonicalJson.of(candidacy);
  }

  /**
   * Returns the canonical form of a decision's document (RFC 8785): one line, properties sorted.
   * The {@linkplain Digests digest} is of its UTF-8 bytes.
   *
   * @throws IllegalArgumentException if it has none: a text holds half of a surrogate pair, or a
   *     number in a host's reasons is beyond 2^53 - 1
   */
  public String writeCanonical(AdmissibilityDecision decision) {
    return CanonicalJson.of(decision);
  }

  private <T> T read(Path file, Class<T> type) {
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T read(InputStream stream, Class<T> type) {
    try {
      return Documents.read(Documents.bytesOf(stream), type, validator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T read(String text, Class<T> type) {
    return Documents.read(text.getBytes(StandardCharsets.UTF_8), type, validator);
  }
}
