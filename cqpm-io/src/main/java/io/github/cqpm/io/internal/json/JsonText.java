package io.github.cqpm.io.internal.json;

import static io.github.cqpm.io.internal.json.Problems.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.ReadLimits;
import io.github.cqpm.io.internal.json.Tokens.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens the texts of documents within limits, but for that on their length. */
public final class JsonText {
  private static final Place TOP = Place.top(1, 1);

  private final ReadLimits limits;
  private final JsonFactory trusted;
  private final JsonFactory suspected;

  /** Prepares what reads the texts. */
  public JsonText(ReadLimits limits) {
    this.limits = limits;
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.depth())
            .maxStringLength(limits.stringLength())
            .maxNameLength(limits.nameLength())
            .maxNumberLength(limits.numberLength())
            .maxTokenCount(limits.tokens())
            .build();
    trusted =
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    suspected =
        trusted
            .rebuild()
            // what is told of a document does not depend on the size of what was read before it
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES) // which would outlive the document
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW) // names are kept here anyway
            .build();
  }

  /** Returns the tokens of bytes that {@linkplain Utf8#isTrusted may be trusted}. */
  public CoreTokens open(byte[] bytes) throws IOException {
    return new CoreTokens(trusted.createParser(bytes));
  }

  /**
   * A document as a tree.
   *
   * @param root its value; null if the text is not JSON, or not within the limits
   * @param problems what is wrong with the text as such
   */
  public record Tree(@Nullable Located root, List<DocumentProblem> problems) {
    /**
     * Returns the value.
     *
     * @throws InvalidDocumentException if there is none
     */
    public Located require() {
      if (root == null) {
        throw new InvalidDocumentException(problems);
      }
      return root;
    }
  }

  /**
   * Returns the tree of a document, however wrong its content may be.
   *
   * @throws InvalidDocumentException if the bytes are not UTF-8
   */
  public Tree parse(byte[] bytes) {
    try (JsonParser parser = suspected.createParser(Utf8.open(bytes))) {
      return parse(bytes, new CoreTokens(parser));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Tree parse(byte[] bytes, CoreTokens tokens) throws IOException {
    try {
      if (tokens.next() == Token.END) {
        return refuse(problem(DocumentProblemCode.EMPTY_DOCUMENT, tokens.end(), ""));
      }
      Located root = TreeReader.read(tokens, tokens.place(TOP.owner(), TOP.name()));
      long length = tokens.passed().getCharOffset();
      return new Tree(
          root,
          tokens.isAtEnd()
              ? List.of()
              : TextPlaces.firstAfter(bytes, length).stream()
                  .map(place -> malformed(DocumentProblemCode.TRAILING_CONTENT, place, bytes))
                  .toList());
    } catch (StreamConstraintsException e) {
      return refuse(Refused.beyondLimit(e.getOriginalMessage(), limits, tokens.placeOf(e, bytes)));
    } catch (JsonProcessingException e) {
      return refuse(malformed(DocumentProblemCode.MALFORMED_JSON, tokens.placeOf(e, bytes), bytes));
    }
  }

  private static Tree refuse(DocumentProblem problem) {
    return new Tree(null, List.of(problem));
  }

  private static DocumentProblem malformed(DocumentProblemCode code, Place place, byte[] bytes) {
    SyntaxError found = SyntaxError.find(bytes);
    return problem(code, place, found.kind(), found.opened(), found.meant());
  }
}
