package io.github.cqpm.io;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.ReadLimits;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.document.TypedRecord;
import io.github.cqpm.io.internal.format.DocumentReader;
import io.github.cqpm.io.internal.format.Documents;
import io.github.cqpm.io.internal.json.CanonicalJson;
import io.github.cqpm.io.internal.json.Utf8;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.referential.CertificationReferential;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes the JSON documents: a referential, a candidacy, a record of one, a decision, the
 * summary of a cohort. Reading is strict: what the format does not know is refused, never skipped,
 * unless it is {@link #lenient()}: then {@code read} skips it and gives a warning of it beside the
 * value. {@code readCandidacy} and its like, which give the value alone, refuse it all the same.
 * What is written reads back equal. FORMAT.md shows each document. The class is long, since it is
 * the one way in and out: each document from file, stream and text.
 */
public final class CqpmJson {
  private static final CqpmJson STANDARD =
      new CqpmJson(new DocumentReader(ReadLimits.standard(), false, null));

  private final DocumentReader reader;

  private CqpmJson(DocumentReader reader) {
    this.reader = reader;
  }

  /** Returns the readers and writers; they check no constraint of the model. */
  public static CqpmJson standard() {
    return STANDARD;
  }

  /** Returns readers that refuse, as a problem with its place, what violates a constraint too. */
  public CqpmJson with(Validator hostValidator) {
    return new CqpmJson(reader.with(hostValidator));
  }

  /** Returns readers that refuse what goes beyond these limits. Keep them: they are costly. */
  public CqpmJson with(ReadLimits limits) {
    return new CqpmJson(reader.with(limits));
  }

  /** Returns the limits of these readers. */
  public ReadLimits getLimits() {
    return reader.getLimits();
  }

  /**
   * Returns readers that leave unknown properties out of the value and tell them as warnings; see
   * {@link Reading#getWarnings()}. Everything else is refused as before, and by {@code
   * readReferential}, {@code readCandidacy} and {@code readDecision}, which have no place for a
   * warning, so are unknown properties: use {@code read}.
   */
  public CqpmJson lenient() {
    return new CqpmJson(reader.lenient());
  }

  /**
   * Reads a document, and keeps what a host may want to know of it beside its value.
   *
   * @param type the type of the value: a referential, a candidacy, a {@link TypedRecord}, a
   *     decision or a cohort's summary
   * @throws InvalidDocumentException if the document is refused
   * @throws IllegalArgumentException if there are no documents of that type
   * @throws UncheckedIOException if the file cannot be read
   */
  public <T> Reading<T> read(Path file, Class<T> type) {
    requireGiven("file", file);
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a document from a stream, which it does not close.
   *
   * @param type the type of the value: a referential, a candidacy, a {@link TypedRecord}, a
   *     decision or a cohort's summary
   * @throws InvalidDocumentException if the document is refused
   * @throws IllegalArgumentException if there are no documents of that type
   * @throws UncheckedIOException if the stream cannot be read
   */
  public <T> Reading<T> read(InputStream stream, Class<T> type) {
    requireGiven("stream", stream);
    try {
      return reader.read(stream, requireGiven("type", type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a document from its bytes.
   *
   * @param type the type of the value: a referential, a candidacy, a {@link TypedRecord}, a
   *     decision or a cohort's summary
   * @throws InvalidDocumentException if the document is refused
   * @throws IllegalArgumentException if there are no documents of that type
   */
  public <T> Reading<T> read(byte[] document, Class<T> type) {
    return reader.read(requireGiven("document", document), requireGiven("type", type));
  }

  /**
   * Reads a document from a text.
   *
   * @param type the type of the value: a referential, a candidacy, a {@link TypedRecord}, a
   *     decision or a cohort's summary
   * @throws InvalidDocumentException if the document is refused
   * @throws IllegalArgumentException if there are no documents of that type
   */
  public <T> Reading<T> read(String text, Class<T> type) {
    return read(Utf8.encode(requireGiven("text", text)), type);
  }

  private static <T> T requireGiven(String parameter, T value) {
    return Objects.requireNonNull(
        value, () -> "The %s is null: give the one to read.".formatted(parameter));
  }

  /**
   * Reads a referential.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the file cannot be read
   */
  public CertificationReferential readReferential(Path file) {
    return valueOf(read(file, CertificationReferential.class));
  }

  /**
   * Reads a referential from a stream, which it does not close.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the stream cannot be read
   */
  public CertificationReferential readReferential(InputStream stream) {
    return valueOf(read(stream, CertificationReferential.class));
  }

  /**
   * Reads a referential from a text.
   *
   * @throws InvalidDocumentException if the document is refused
   */
  public CertificationReferential readReferential(String text) {
    return valueOf(read(text, CertificationReferential.class));
  }

  /**
   * Reads a candidacy.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the file cannot be read
   */
  public Candidacy readCandidacy(Path file) {
    return valueOf(read(file, Candidacy.class));
  }

  /**
   * Reads a candidacy from a stream, which it does not close.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the stream cannot be read
   */
  public Candidacy readCandidacy(InputStream stream) {
    return valueOf(read(stream, Candidacy.class));
  }

  /**
   * Reads a candidacy from a text.
   *
   * @throws InvalidDocumentException if the document is refused
   */
  public Candidacy readCandidacy(String text) {
    return valueOf(read(text, Candidacy.class));
  }

  /**
   * Reads a record by itself.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the file cannot be read
   */
  public CandidacyRecord readRecord(Path file) {
    return valueOf(read(file, TypedRecord.class)).getRecord();
  }

  /**
   * Reads a record by itself from a stream, which it does not close.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the stream cannot be read
   */
  public CandidacyRecord readRecord(InputStream stream) {
    return valueOf(read(stream, TypedRecord.class)).getRecord();
  }

  /**
   * Reads a record by itself from a text.
   *
   * @throws InvalidDocumentException if the document is refused
   */
  public CandidacyRecord readRecord(String text) {
    return valueOf(read(text, TypedRecord.class)).getRecord();
  }

  /**
   * Reads a decision.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the file cannot be read
   */
  public AdmissibilityDecision readDecision(Path file) {
    return valueOf(read(file, AdmissibilityDecision.class));
  }

  /**
   * Reads a decision from a stream, which it does not close.
   *
   * @throws InvalidDocumentException if the document is refused
   * @throws UncheckedIOException if the stream cannot be read
   */
  public AdmissibilityDecision readDecision(InputStream stream) {
    return valueOf(read(stream, AdmissibilityDecision.class));
  }

  /**
   * Reads a decision from a text.
   *
   * @throws InvalidDocumentException if the document is refused
   */
  public AdmissibilityDecision readDecision(String text) {
    return valueOf(read(text, AdmissibilityDecision.class));
  }

  /** Returns the value of what was read, unless there are warnings, which it would hide. */
  private static <T> T valueOf(Reading<T> reading) {
    if (!reading.getWarnings().isEmpty()) {
      throw new InvalidDocumentException(reading.getWarnings());
    }
    return reading.getValue();
  }

  /** Returns the document of a referential, on several lines. */
  public String write(CertificationReferential referential) {
    return Documents.writeIndented(CertificationReferential.class, referential);
  }

  /** Returns the document of a candidacy, on several lines. */
  public String write(Candidacy candidacy) {
    return Documents.writeIndented(Candidacy.class, candidacy);
  }

  /** Returns the document of a decision, on several lines. */
  public String write(AdmissibilityDecision decision) {
    return Documents.writeIndented(AdmissibilityDecision.class, decision);
  }

  /** Returns the document of a candidacy on a single line, without a line break at its end. */
  public String writeLine(Candidacy candidacy) {
    return Documents.writeLine(Candidacy.class, candidacy);
  }

  /** Returns the document of a record by itself, on several lines. */
  public String write(CandidacyRecord entry) {
    return Documents.writeIndented(TypedRecord.class, TypedRecord.of(entry));
  }

  /**
   * Returns the document of a record by itself on a single line, without a line break at its end.
   */
  public String writeLine(CandidacyRecord entry) {
    return Documents.writeLine(TypedRecord.class, TypedRecord.of(entry));
  }

  /** Returns the document of a cohort's summary, on several lines. */
  public String write(CohortSummary summary) {
    return Documents.writeIndented(CohortSummary.class, summary);
  }

  /** Returns the document of a decision on a single line, without a line break at its end. */
  public String writeLine(AdmissibilityDecision decision) {
    return Documents.writeLine(AdmissibilityDecision.class, decision);
  }

  /**
   * Returns the canonical form of a referential's document (RFC 8785): one line, properties sorted.
   * The {@linkplain Digests digest} is of its UTF-8 bytes.
   *
   * @throws IllegalArgumentException if it has none: a text holds half of a surrogate pair
   */
  public String writeCanonical(CertificationReferential referential) {
    return CanonicalJson.of(Documents.toPlain(CertificationReferential.class, referential));
  }

  /**
   * Returns the canonical form of a candidacy's document (RFC 8785): one line, properties sorted.
   * The {@linkplain Digests digest} is of its UTF-8 bytes.
   *
   * @throws IllegalArgumentException if it has none: a text holds half of a surrogate pair
   */
  public String writeCanonical(Candidacy candidacy) {
    return CanonicalJson.of(Documents.toPlain(Candidacy.class, candidacy));
  }

  /**
   * Returns the canonical form of a decision's document (RFC 8785): one line, properties sorted.
   * The {@linkplain Digests digest} is of its UTF-8 bytes.
   *
   * @throws IllegalArgumentException if it has none: a text holds half of a surrogate pair, or a
   *     number in a host's reasons is beyond 2^53 - 1
   */
  public String writeCanonical(AdmissibilityDecision decision) {
    return CanonicalJson.of(Documents.toPlain(AdmissibilityDecision.class, decision));
  }
}
