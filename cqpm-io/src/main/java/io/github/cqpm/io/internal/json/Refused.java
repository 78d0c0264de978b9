package io.github.cqpm.io.internal.json;

import static io.github.cqpm.io.internal.json.Problems.problem;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.ReadLimits;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a parser of either Jackson refuses, by what it says; both say the same. */
enum Refused {
  /** A name that is too long. */
  LONG_NAME,
  /** One token too many. */
  TOKEN,
  /** A value that is too long or too deep, or meant for a number: it is refused as a whole. */
  WHOLE_VALUE,
  /** A character of a word or a day, which may go on after what was taken for a number. */
  WORD,
  /** Another character. */
  CHARACTER;

  /** What is said of a number that is none: Jackson stops somewhere in it. */
  private static final Pattern NO_NUMBER =
      Pattern.compile("^Non-standard token '|[Ii](?:n|nvalid) numeric value: ");

  private static final Pattern IN_WORD =
      Pattern.compile("^Unexpected character \\('[-+./_A-Za-z0-9]' ");

  private static final Pattern LIMIT =
      Pattern.compile("exceeds the maximum allowed \\((\\d{1,9}).*getMax([A-Za-z]+)\\(");

  /** Returns what is refused with that message. */
  static Refused of(@Nullable String message) {
    String said = String.valueOf(message);
    Matcher limit = LIMIT.matcher(said);
    if (limit.find()) {
      return switch (limit.group(2)) {
        case "NameLength" -> LONG_NAME;
        case "TokenCount" -> TOKEN;
        default -> WHOLE_VALUE;
      };
    }
    if (NO_NUMBER.matcher(said).find()) {
      return WHOLE_VALUE;
    }
    return IN_WORD.matcher(said).find() ? WORD : CHARACTER;
  }

  /** Returns the problem of what is beyond a limit: that of the parser, or a lower one of ours. */
  static DocumentProblem beyondLimit(@Nullable String message, ReadLimits ours, Place place) {
    Matcher limit = LIMIT.matcher(String.valueOf(message));
    boolean known = limit.find();
    int most = known ? Integer.parseInt(limit.group(1)) : ours.documentLength();
    return switch (known ? limit.group(2) : "") {
      case "NestingDepth" -> tell(DocumentProblemCode.TOO_DEEP, place, "", most, ours.depth());
      case "TokenCount" -> tell(DocumentProblemCode.TOO_MANY, place, "", most, ours.tokens());
      case "NumberLength" -> tooLong(place, "number", most, ours.numberLength());
      case "NameLength" -> tooLong(place, "name", most, ours.nameLength());
      case "StringLength" -> tooLong(place, "string", most, ours.stringLength());
      default -> tooLong(place, "document", most, ours.documentLength());
    };
  }

  private static DocumentProblem tooLong(Place place, String kind, int most, int ours) {
    return tell(DocumentProblemCode.TOO_LONG, place, kind, most, ours);
  }

  private static DocumentProblem tell(
      DocumentProblemCode code, Place place, String kind, int most, int ours) {
    return problem(code, place, kind, String.valueOf(Math.min(most, ours)));
  }
}
