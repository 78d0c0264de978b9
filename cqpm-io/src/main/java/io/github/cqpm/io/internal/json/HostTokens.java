package io.github.cqpm.io.internal.json;

import static io.github.cqpm.io.internal.json.Problems.problem;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.ReadLimits;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one value in a host's parser, of whichever Jackson, within our own limits. Where
 * the parser refuses the text itself, {@link #advance} and {@link #readText} throw what {@link
 * #refuse} returns.
 */
public abstract class HostTokens implements Tokens {
  /** Numbers for a host's parser, though not for JSON. */
  private static final Set<String> NO_NUMBERS =
      Set.of("NaN", "Infinity", "+Infinity", "-Infinity", "INF", "-INF", "+INF");

  private static final ReadLimits LIMITS = ReadLimits.standard();

  private Token token;
  private String text = "";
  private boolean readingText;

  /** Where the objects and arrays that are open begin: line and column, in turn. */
  private int[] begins = new int[16];

  private int depth;
  private int length;
  private int count;

  /** Begins with the current token of the parser. */
  protected HostTokens(Token current) {
    token = current;
  }

  /** Has the parser move on, and returns its token. */
  protected abstract Token advance() throws IOException;

  /** Returns the text of the parser's name, string, number or boolean. */
  protected abstract String readText() throws IOException;

  /** Returns the pointer to the parser's current value, or to that of the current name. */
  protected abstract String pointer();

  /** Returns whether the parser has read a property, and no name after it. */
  protected abstract boolean isBetweenProperties();

  /** Has the parser forget its token, so that its place is that of the value that would be next. */
  protected abstract void forgetCurrent();

  /** Returns the line of the parser's token, from 1; less where it was read from no text. */
  protected abstract int line();

  /** Returns the column of the parser's token, from 1; less where it was read from no text. */
  protected abstract int column();

  /** Reads what the current token holds; to be called once, at the first. */
  public final Tokens begin() throws IOException {
    take();
    return this;
  }

  @Override
  public final Token current() {
    return token;
  }

  @Override
  public final Token next() throws IOException {
    if (token == Token.OBJECT_END || token == Token.ARRAY_END) {
      depth--;
    }
    token = advance();
    take();
    return token;
  }

  private void take() throws IOException {
    count++;
    lengthen(1);
    if (count > LIMITS.tokens()) {
      throw refuse(DocumentProblemCode.TOO_MANY, place(), "", LIMITS.tokens());
    }
    switch (token) {
      case OBJECT, ARRAY -> enter();
      case NAME, STRING -> takeText(LIMITS.stringLength());
      case NUMBER -> {
        takeText(LIMITS.numberLength());
        token = NO_NUMBERS.contains(text) ? Token.STRING : Token.NUMBER;
      }
      case BOOLEAN -> text = readText();
      case END -> throw refuse(DocumentProblemCode.MALFORMED_JSON, place());
      default -> {}
    }
  }

  private void takeText(int limit) throws IOException {
    readingText = true;
    text = readText();
    readingText = false;
    if (token == Token.NAME && text.length() > LIMITS.nameLength()) {
      Place value = place();
      Place object = value.owner() == null ? value : value.owner();
      throw refuse(
          DocumentProblemCode.TOO_LONG,
          object.at(value.line(), value.column()),
          "name",
          LIMITS.nameLength());
    }
    if (text.length() > limit) {
      String kind = token == Token.NUMBER ? "number" : "string";
      throw refuse(DocumentProblemCode.TOO_LONG, place(), kind, limit);
    }
    lengthen(text.length());
  }

  private void enter() {
    if (++depth > LIMITS.depth()) {
      throw refuse(DocumentProblemCode.TOO_DEEP, place(), "", LIMITS.depth());
    }
    if (begins.length < 2 * depth) {
      begins = Arrays.copyOf(begins, 2 * begins.length);
    }
    begins[2 * depth - 2] = line();
    begins[2 * depth - 1] = column();
  }

  private void lengthen(int characters) {
    length += characters;
    if (length > LIMITS.documentLength()) {
      throw refuse(DocumentProblemCode.TOO_LONG, place(), "document", LIMITS.documentLength());
    }
  }

  @Override
  public final String text() {
    return text;
  }

  @Override
  public final Place place() {
    return token == Token.OBJECT_END || token == Token.ARRAY_END
        ? place(begins[2 * depth - 2], begins[2 * depth - 1])
        : place(line(), column());
  }

  @Override
  public final Place place(@Nullable Place owner, Object name) {
    return new Place(owner, name, Math.max(0, line()), Math.max(0, column()));
  }

  /** Returns a place at or in the current value; line and column are 0 where there is no text. */
  private Place place(int line, int column) {
    Place place = new Place(null, "", Math.max(0, line), Math.max(0, column));
    String pointer = pointer();
    if (!pointer.isEmpty()) {
      for (String name : pointer.substring(1).split("/", -1)) {
        place = place.to(name.replace("~1", "/").replace("~0", "~"), place.line(), place.column());
      }
    }
    return place;
  }

  /**
   * Returns the refusal of a text that the parser refuses to read on.
   *
   * @param limit whether the text is beyond one of the parser's limits
   * @param message what the parser says
   * @param line where the parser is: the line
   * @param column the column there
   */
  protected final InvalidDocumentException refuse(
      boolean limit, String message, int line, int column) {
    if (message.startsWith("Duplicate ")) {
      return refuse(DocumentProblemCode.DUPLICATE_PROPERTY, place(line(), column()));
    }
    Refused refused = Refused.of(message);
    boolean goesOn =
        refused == Refused.WORD
            && token == Token.NUMBER
            && isBetweenProperties()
            && line == line()
            && column == column() + text.length();
    boolean ofObject = !readingText && !goesOn && isBetweenProperties();
    Place place = goesOn ? place(line(), column()) : placeOf(refused, line, column);
    if (ofObject && place.owner() != null) {
      place = place.owner().at(place.line(), place.column());
    }
    if (limit) {
      return refuse(Refused.beyondLimit(message, LIMITS, place));
    }
    return refuse(
        message.startsWith("Invalid UTF-8")
            ? DocumentProblemCode.NOT_UTF_8
            : DocumentProblemCode.MALFORMED_JSON,
        place);
  }

  /** Returns the place; nothing tells where a name begins that is beyond the parser's own limit. */
  private Place placeOf(Refused refused, int line, int column) {
    if (refused == Refused.WHOLE_VALUE) {
      forgetCurrent();
    }
    return refused == Refused.WHOLE_VALUE || refused == Refused.TOKEN
        ? place(line(), column())
        : place(line, column);
  }

  private static InvalidDocumentException refuse(
      DocumentProblemCode code, Place place, String value, int most) {
    return refuse(problem(code, place, value, String.valueOf(most)));
  }

  private static InvalidDocumentException refuse(DocumentProblemCode code, Place place) {
    return refuse(problem(code, place, ""));
  }

  private static InvalidDocumentException refuse(DocumentProblem problem) {
    return new InvalidDocumentException(List.of(problem));
  }
}
