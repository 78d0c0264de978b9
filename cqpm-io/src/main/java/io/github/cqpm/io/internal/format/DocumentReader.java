package io.github.cqpm.io.internal.format;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.ReadLimits;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.internal.json.CoreTokens;
import io.github.cqpm.io.internal.json.JsonText;
import io.github.cqpm.io.internal.json.Located;
import io.github.cqpm.io.internal.json.Place;
import io.github.cqpm.io.internal.json.Problems;
import io.github.cqpm.io.internal.json.Tokens.Token;
import io.github.cqpm.io.internal.json.TreeTokens;
import io.github.cqpm.io.internal.json.Utf8;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole documents. A good one of the current version is read in one pass over its bytes; any
 * other once more, as a tree of located values, by the same format.
 */
public final class DocumentReader {
  private final ReadLimits limits;
  private final boolean lenient;
  private final @Nullable Validator validator;
  private final JsonText text;

  /**
   * Prepares readers.
   *
   * @param lenient whether unknown properties are told as warnings
   * @param validator asked about each value, if given
   */
  public DocumentReader(ReadLimits limits, boolean lenient, @Nullable Validator validator) {
    this(limits, lenient, validator, new JsonText(limits));
  }

  private DocumentReader(
      ReadLimits limits, boolean lenient, @Nullable Validator validator, JsonText text) {
    this.limits = limits;
    this.lenient = lenient;
    this.validator = validator;
    this.text = text;
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
    return new DocumentReader(limits, lenient, otherValidator, text);
  }

  /** Returns a reader that tells unknown properties as warnings. */
  public DocumentReader lenient() {
    return new DocumentReader(limits, true, validator, text);
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
    DocumentFormat<T> format = DocumentFormat.of(type);
    if (bytes.length > limits.documentLength()) {
      throw tooLong(limits);
    }
    T value = Utf8.isTrusted(bytes) ? readTrusting(bytes, format) : null;
    Reading<T> reading =
        value == null
            ? readThoroughly(bytes, format)
            : reading(value, format.getVersion(), List.of(), bytes);
    return validated(reading);
  }

  /** Returns the value; null if anything is out of the ordinary. */
  private <T> @Nullable T readTrusting(byte[] bytes, DocumentFormat<T> format) {
    try (CoreTokens tokens = text.open(bytes)) {
      tokens.next();
      T value = format.read(Pass.trusting(tokens));
      return tokens.next() == Token.END ? value : null;
    } catch (Pass.Interrupted | IOException somethingIsWrong) {
      return null;
    }
  }

  private <T> Reading<T> readThoroughly(byte[] bytes, DocumentFormat<T> format) {
    JsonText.Tree tree = text.parse(bytes);
    Located root = tree.require();
    // the tokens of the pass are those of the tree, as of the current version
    Pass pass = Pass.collecting(new TreeTokens(root), limits.problems());
    T value = readTree(format, root, pass);
    List<DocumentProblem> unknown = pass.getUnknown();
    if (value == null || !tree.problems().isEmpty() || !(lenient || unknown.isEmpty())) {
      throw new InvalidDocumentException(pass.getAll(limits.problems(), tree.problems()));
    }
    return reading(value, format.versionOf(root), unknown, bytes);
  }

  private static <T> @Nullable T readTree(DocumentFormat<T> format, Located root, Pass pass) {
    try {
      T value = format.readTree(root, pass);
      return pass.errors() == 0 ? value : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> Reading<T> reading(
      T value, int version, List<DocumentProblem> warnings, byte[] bytes) {
    return new DocumentReading<>(
        value, version, warnings, () -> text.parse(bytes).require(), limits.problems());
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

  /** Returns where the path leads in a document that was read, or the part of it that is there. */
  public static Place placeIn(Reading<?> reading, String... path) {
    return reading instanceof DocumentReading<?> ours ? ours.placeOf(path) : Place.top(1, 1);
  }

  /** Returns the refusal of a document that is too long. */
  public static InvalidDocumentException tooLong(ReadLimits limits) {
    return new InvalidDocumentException(
        List.of(
            Problems.problem(
                DocumentProblemCode.TOO_LONG,
                Place.top(1, 1),
                "document",
                String.valueOf(limits.documentLength()))));
  }
}
