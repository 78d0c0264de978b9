package io.github.cqpm.io.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.ReadLimits;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.internal.Located.Place;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole documents. A good one of the current version goes straight through Jackson; any other
 * is read as a tree of located values, migrated, diagnosed, and built of what is left, if anything.
 */
public final class DocumentReader {
  private static final DocumentReader STANDARD =
      new DocumentReader(ReadLimits.standard(), false, null);

  private final ReadLimits limits;
  private final boolean lenient;
  private final @Nullable Validator validator;
  private final ObjectReader reader;
  private final JsonFactory trees;

  /**
   * Prepares Jackson.
   *
   * @param lenient whether unknown properties are told as warnings
   * @param validator asked about each value, if given
   */
  public DocumentReader(ReadLimits limits, boolean lenient, @Nullable Validator validator) {
    this.limits = limits;
    this.lenient = lenient;
    this.validator = validator;
    JsonMapper mapper = Mappers.create(limits);
    this.reader = mapper.reader();
    this.trees = LocatedReader.factory(mapper);
  }

  /** Returns the limits. */
  public ReadLimits getLimits() {
    return limits;
  }

  /** Returns a reader with these limits. */
  public DocumentReader with(ReadLimits otherLimits) {
    return new DocumentReader(otherLimits, lenient, validator);
  }

  /** Returns a reader that asks that validator. */
  public DocumentReader with(Validator otherValidator) {
    return new DocumentReader(limits, lenient, otherValidator);
  }

  /** Returns a reader that tells unknown properties as warnings. */
  public DocumentReader lenient() {
    return new DocumentReader(limits, true, validator);
  }

  /**
   * Returns the value that the document holds, which ends where the stream ends.
   *
   * @throws InvalidDocumentException if the document is refused
   */
  public <T> Reading<T> read(InputStream stream, Class<T> type) throws IOException {
    return read(stream.readNBytes(limits.documentLength() + 1), type);
  }

  /**
   * Returns the value that the document holds.
   *
   * @throws InvalidDocumentException if the document is refused
   */
  public <T> Reading<T> read(byte[] bytes, Class<T> type) {
    DocumentType document =
        DocumentType.of(type)
            .orElseThrow(() -> new IllegalArgumentException(DocumentType.refuse(type)));
    if (bytes.length > limits.documentLength()) {
      throw tooLong(limits);
    }
    IOException refusal = null;
    if (Utf8.isTrusted(bytes)) {
      Header header = new Header();
      try {
        T value = reader.forType(type).withAttribute(Header.class, header).readValue(bytes);
        if (header.isComplete()) {
          return validated(reading(value, document.getVersion(), List.of(), bytes));
        }
      } catch (IOException e) {
        refusal = e;
      }
    }
    return validated(readThoroughly(bytes, type, document, refusal));
  }

  private <T> Reading<T> readThoroughly(
      byte[] bytes, Class<T> type, DocumentType document, @Nullable IOException refusal) {
    LocatedReader located = new LocatedReader(Utf8.open(bytes), trees);
    Located root = located.getRoot();
    if (root == null) {
      throw new InvalidDocumentException(located.getProblems());
    }
    Located current = migrate(root, document);
    Diagnosis diagnosis = Diagnosis.of(current, document, limits.problems());
    diagnosis.addAll(located.getProblems());
    List<DocumentProblem> unknown = diagnosis.getUnknown();
    if (diagnosis.hasErrors() || !(lenient || unknown.isEmpty())) {
      throw new InvalidDocumentException(diagnosis.getAll());
    }
    if (refusal != null && current == root && unknown.isEmpty()) {
      throw refusal(Diagnosis.invalidValue(root, refusal));
    }
    return reading(build(diagnosis, current, type), versionOf(root, document), unknown, bytes);
  }

  /**
   * Returns the value of one of our types that a tree holds, strictly; a document may be of an
   * older version.
   *
   * @throws InvalidDocumentException if it is refused
   */
  static <T> T build(Located root, Class<T> type) {
    DocumentType document = DocumentType.of(type).orElse(null);
    Located current = document == null ? root : migrate(root, document);
    int most = STANDARD.limits.problems();
    Diagnosis diagnosis =
        document == null
            ? Diagnosis.of(current, FormatTypes.shapeOf(type), most)
            : Diagnosis.of(current, document, most);
    List<DocumentProblem> problems = diagnosis.getAll();
    if (!problems.isEmpty()) {
      throw new InvalidDocumentException(problems);
    }
    return STANDARD.build(diagnosis, current, type);
  }

  private static int versionOf(Located root, DocumentType document) {
    return Header.versionOf(root).orElse(document.getVersion());
  }

  /** Returns the document as the current version has it, unless it is of another or a newer one. */
  private static Located migrate(Located root, DocumentType document) {
    List<DocumentProblem> foreign = Header.refuse(root, document);
    if (!foreign.isEmpty()) {
      throw new InvalidDocumentException(foreign);
    }
    int version = versionOf(root, document);
    return root instanceof Located.Dictionary written
            && version > 0
            && version < document.getVersion()
        ? Migrations.migrate(written, document, version)
        : root;
  }

  private <T> T build(Diagnosis diagnosis, Located tree, Class<T> type) {
    Located known = diagnosis.withoutUnknown(tree);
    try (JsonParser tokens = TreeTokens.of(known)) {
      return reader.forType(type).withAttribute(Header.class, new Header()).readValue(tokens);
    } catch (IOException e) {
      diagnosis.addAll(List.of(Diagnosis.invalidValue(known, e)));
      throw new InvalidDocumentException(diagnosis.getAll());
    }
  }

  private <T> Reading<T> reading(
      T value, int version, List<DocumentProblem> warnings, byte[] bytes) {
    return new DocumentReading<>(
        value,
        version,
        warnings,
        () -> LocatedReader.locate(Utf8.open(bytes), trees),
        limits.problems());
  }

  private <T> Reading<T> validated(Reading<T> reading) {
    if (validator != null) {
      List<DocumentProblem> violations = reading.locate(validator.validate(reading.getValue()));
      if (!violations.isEmpty()) {
        throw new InvalidDocumentException(violations);
      }
    }
    return reading;
  }

  /** Returns the refusal of a document that is too long. */
  public static InvalidDocumentException tooLong(ReadLimits limits) {
    return refusal(
        Problems.problem(
            DocumentProblemCode.TOO_LONG,
            Place.top(1, 1),
            "document",
            String.valueOf(limits.documentLength())));
  }

  private static InvalidDocumentException refusal(DocumentProblem problem) {
    return new InvalidDocumentException(List.of(problem));
  }
}
