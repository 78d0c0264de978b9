package io.github.cqpm.io.testkit;

import io.github.cqpm.io.testkit.Told.Field;
import io.github.cqpm.io.testkit.Told.Fields;
import io.github.cqpm.io.testkit.Told.Items;
import io.github.cqpm.io.testkit.Told.Word;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes words, lists and groups as YAML: what is short on one line, the rest line by line. */
final class YamlWriter {
  private static final int WIDTH = 100;

  /** What stands without quotes and is a text to every program that reads YAML. */
  private static final Pattern SAFE =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}|[A-Za-z][A-Za-z0-9]*(?:[ ./_-]?[A-Za-z0-9]+)*");

  private static final Set<String> NOT_A_TEXT =
      Set.of("all", "none", "true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private final StringBuilder text = new StringBuilder();

  private YamlWriter() {}

  /** Returns the text of a group, line by line. */
  static String write(Fields fields) {
    YamlWriter writer = new YamlWriter();
    writer.writeFields(fields, "");
    return writer.text.toString();
  }

  private void writeFields(Fields fields, String indent) {
    for (Field field : fields.fields().values()) {
      text.append(indent).append(name(field)).append(':');
      writeValue(field.value(), indent, indent.length() + field.name().length());
    }
  }

  private void writeValue(Told value, String indent, int before) {
    String line = line(value);
    boolean leaf = value instanceof Word || line.equals("{}") || line.equals("[]");
    if (leaf || (before + line.length() < WIDTH && depth(value) <= 2)) {
      text.append(' ').append(line).append('\n');
    } else if (value instanceof Fields fields) {
      text.append('\n');
      writeFields(fields, indent + "  ");
    } else if (value instanceof Items list) {
      text.append('\n');
      for (Told item : list.items()) {
        writeItem(item, indent + "  ");
      }
    }
  }

  /** Writes an item of a list; the first line of a group begins beside its dash. */
  private void writeItem(Told item, String indent) {
    String line = line(item);
    if (item instanceof Fields fields && (depth(item) > 2 || line.length() > WIDTH)) {
      int begin = text.length();
      writeFields(fields, indent + "  ");
      text.setCharAt(begin + indent.length(), '-');
    } else {
      text.append(indent).append("- ").append(line).append('\n');
    }
  }

  /** Returns how many groups and lists stand in one another. */
  private static int depth(Told value) {
    if (value instanceof Fields fields) {
      return 1
          + fields.fields().values().stream().mapToInt(each -> depth(each.value())).max().orElse(0);
    }
    return value instanceof Items list
        ? 1 + list.items().stream().mapToInt(YamlWriter::depth).max().orElse(0)
        : 0;
  }

  private static String line(Told value) {
    if (value instanceof Fields fields) {
      return fields.fields().isEmpty()
          ? "{}"
          : fields.fields().values().stream()
              .map(field -> name(field) + ": " + line(field.value()))
              .collect(Collectors.joining(", ", "{ ", " }"));
    }
    if (value instanceof Items list) {
      return list.items().stream()
          .map(YamlWriter::line)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    Word word = (Word) value;
    return word.plain() ? word.text() : quoteIfNeeded(word.text());
  }

  /** Returns a name; one that is not plain needs quotes, so that it is not read as our own word. */
  private static String name(Field field) {
    boolean ours = field.plain() && field.name().equals("all");
    return ours
        ? field.name()
        : field.plain() ? quoteIfNeeded(field.name()) : PlacedJson.quote(field.name());
  }

  private static String quoteIfNeeded(String text) {
    boolean safe =
        SAFE.matcher(text).matches() && !NOT_A_TEXT.contains(text.toLowerCase(Locale.ROOT));
    return safe ? text : PlacedJson.quote(text);
  }
}
