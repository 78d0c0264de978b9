package io.github.cqpm.io.testkit;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.testkit.Told.Place;
import io.github.cqpm.io.testkit.Told.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is wrong in a file, place by place: collected, and told all at once in both languages. */
final class StoryProblems {
  /** What may be shown of a file: a single word, since a free text may stand in the wrong place. */
  private static final Pattern WORD = Pattern.compile("(?:BDC )?[A-Za-z0-9._:/+-]{1,60}");

  private record Problem(String file, Place at, Said said) {}

  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  /** Begins without a problem, for a file that messages call so. */
  StoryProblems(String file) {
    this.file = file;
  }

  void add(Place at, Said said) {
    add(file, at, said);
  }

  /** Tells a problem of another file, which the story names. */
  void add(String other, Place at, Said said) {
    problems.add(new Problem(other, at, said));
  }

  /** Tells that a value is refused: by the slip that is in it, if it has one. */
  void add(Told value, Said otherwise) {
    add(value.at(), Slips.inValue(value).orElse(otherwise));
  }

  /** Tells a word that is none of those that may stand there, as our documents tell it. */
  void addUnknown(Word value, Collection<String> known) {
    add(
        value,
        Said.of(
            new DocumentProblem(
                DocumentProblemCode.UNKNOWN_CONSTANT,
                "",
                value.at().line(),
                value.at().column(),
                shown(value.text()),
                List.copyOf(known),
                withLonger(nearest(value.text(), known), known),
                Optional.empty())));
  }

  /** Tells a name that is none of those that may stand there. */
  void addUnknownName(Place at, String name, Collection<String> names) {
    String nearest = nearest(name, names);
    add(
        at,
        Said.of(
            shown(name).isEmpty() ? "unknown-name.hidden" : "unknown-name",
            name,
            nearest.isEmpty() ? "" : Said.of("meant", nearest),
            String.join(", ", names)));
  }

  /** Tells a name that has to be there, and the values that it may have, where these are few. */
  void addMissingName(Place at, String name, List<String> values) {
    String joined = String.join(", ", values);
    add(at, Said.of("missing-name", name, joined.isEmpty() ? "" : Said.of("possible", joined)));
  }

  /** Returns the word to be shown; "this name" where it may be a free text. */
  static Object named(String name) {
    return shown(name).isEmpty() ? Said.of("this-name") : name;
  }

  /** Returns the word; nothing where it may be a free text. */
  static String shown(String value) {
    return WORD.matcher(value).matches() ? value : "";
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /**
   * Returns them all under a head, in the one language and then in the other.
   *
   * @param head what is said of the file before
   */
  String tell(Said head) {
    problems.sort(
        Comparator.comparing((Problem each) -> !each.file().equals(file))
            .thenComparingInt(each -> each.at().line())
            .thenComparingInt(each -> each.at().column()));
    return list(head, Said::french) + "\n\n" + list(head, Said::english) + "\n";
  }

  private String list(Said head, Function<Said, String> language) {
    return problems.stream()
        .map(
            each ->
                "\n  %s:%d:%d%n      %s"
                    .formatted(
                        each.file(),
                        each.at().line(),
                        each.at().column(),
                        language.apply(each.said()).replace("\n", "\n      ")))
        .collect(Collectors.joining("", language.apply(head), ""));
  }

  /** Throws them, if there are any. */
  void refuse() {
    if (!isEmpty()) {
      throw HostFrames.only(new InvalidStoryException(tell(Said.of("refused", file))));
    }
  }

  /** Returns the one name that was probably meant; empty where none is near, or several are. */
  static String nearest(String word, Collection<String> names) {
    int least = 1 + word.length() / 4;
    String nearest = "";
    for (String name : names) {
      int distance = distance(fold(word), fold(name));
      if (distance < least || (distance == least && nearest.isEmpty())) {
        least = distance;
        nearest = name;
      } else if (distance == least) {
        nearest = "";
      }
    }
    return nearest;
  }

  /** Returns the names that were probably meant: the nearest one, or those that begin so. */
  static String meant(String word, Collection<String> names) {
    String nearest = nearest(word, names);
    return nearest.isEmpty()
        ? names.stream().filter(name -> name.startsWith(word)).collect(Collectors.joining(", "))
        : nearest;
  }

  /** Returns a name and those that go on after it, such as ASSESS and ASSESS_AGAIN. */
  static String withLonger(String name, Collection<String> names) {
    return names.stream()
        .filter(each -> each.equals(name) || each.startsWith(name + "_"))
        .collect(Collectors.joining(", "));
  }

  private static String fold(String word) {
    return word.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
  }

  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      int diagonal = i;
      for (int j = 0; j <= to.length(); j++) {
        int above = row[j];
        if (i == 0 || j == 0) {
          row[j] = i + j;
        } else {
          int exchange = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
          row[j] = Math.min(diagonal + exchange, 1 + Math.min(above, row[j - 1]));
        }
        diagonal = above;
      }
    }
    return row[to.length()];
  }
}
