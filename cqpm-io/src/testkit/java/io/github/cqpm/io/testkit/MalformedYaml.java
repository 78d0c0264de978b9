package io.github.cqpm.io.testkit;

import io.github.cqpm.io.testkit.Told.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Tells what keeps a text from being YAML: where it was done, not only where it is noticed. */
final class MalformedYaml {
  /** The mistakes that are told where what is malformed begins. */
  private static final Set<String> TOLD_AT_BEGIN =
      Set.of("syntax.quote", "syntax.bracket", "syntax.colon-missing", "reference");

  private static final Pattern CURLED_VALUE = Pattern.compile("[^:]*: *([“”„«‘’]).*");

  private static final Pattern CURLED_END = Pattern.compile("[^\"]*\"[^\"]*([“”»]).*");

  private final List<String> lines;
  private final StoryProblems problems;

  MalformedYaml(String text, StoryProblems problems) {
    this.lines = text.lines().toList();
    this.problems = problems;
  }

  void tell(MarkedYamlEngineException malformed) {
    Place at =
        YamlText.place(malformed.getProblemMark().or(malformed::getContextMark), new Place(1, 1));
    String kind = kindOf(String.valueOf(malformed.getProblem()), line(at.line()));
    Place begin =
        TOLD_AT_BEGIN.contains(kind) ? YamlText.place(malformed.getContextMark(), at) : at;
    boolean told =
        switch (kind) {
          case "syntax.colon-in-text" ->
              tellCurled(CURLED_VALUE, at.line()) || tellSlip(before(at.line()));
          case "syntax.colon-missing" -> tellSlip(begin.line());
          case "syntax.quote" -> tellCurled(CURLED_END, begin.line());
          default -> false;
        };
    if (!told) {
      problems.add(begin, Said.of(kind));
    }
  }

  /** Returns which sentence tells what is noticed in a line. */
  private static String kindOf(String said, String line) {
    if (line.matches("[ ]*\\t.*") || said.contains("TAB")) {
      return "syntax.tab";
    }
    if (said.contains("mapping values are not allowed")) {
      return "syntax.colon-in-text";
    }
    if (said.contains("sequence entries are not allowed") || said.contains("'-'")) {
      return "syntax.dash";
    }
    if (line.matches(".*[:\\[{,-] *[*&].*")) {
      return "reference";
    }
    if (said.contains("could not find expected ':'")) {
      return "syntax.colon-missing";
    }
    if (said.contains("unexpected end of stream") || said.contains("document separator")) {
      return "syntax.quote";
    }
    return said.contains("expected ',' or") ? "syntax.bracket" : "syntax.other";
  }

  private boolean tellCurled(Pattern curled, int line) {
    Matcher found = curled.matcher(line(line));
    boolean matches = found.matches();
    if (matches) {
      problems.add(new Place(line, found.start(1) + 1), Said.of("curled"));
    }
    return matches;
  }

  private boolean tellSlip(int line) {
    Optional<Said> slip = isOfText(line) ? Optional.empty() : Slips.inLine(line(line).strip());
    slip.ifPresent(said -> problems.add(new Place(line, indent(line) + 1), said));
    return slip.isPresent();
  }

  /** Returns whether a line goes on with a text for people to read. */
  private boolean isOfText(int line) {
    int above = before(line);
    while (above > 0 && indent(above) >= indent(line)) {
      above = before(above);
    }
    return line(above).matches("(title|text):.*");
  }

  /** Returns the last line before that is not empty; 0 if there is none. */
  private int before(int line) {
    int before = line - 1;
    while (before > 0 && line(before).isBlank()) {
      before--;
    }
    return before;
  }

  private String line(int number) {
    return number < 1 || number > lines.size() ? "" : lines.get(number - 1);
  }

  private int indent(int line) {
    return line(line).length() - line(line).stripLeading().length();
  }
}
