package io.github.cqpm.io.text;

import io.github.cqpm.model.internal.Legible;
import java.util.List;
import java.util.Map;

/** Plain text, line by line, with the punctuation of its language. */
final class Lines {
  private final Phrases phrases;
  private final StringBuilder text = new StringBuilder();

  Lines(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Returns the entries of a list, a line each. */
  static String of(Phrases phrases, List<Entry> entries) {
    return new Lines(phrases).addAll(0, entries).toString();
  }

  /** Adds an empty line, unless nothing stands before it. */
  void gap() {
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  /** Adds a line. */
  void add(int indent, String content) {
    text.append("  ".repeat(indent)).append(Legible.inLine(content)).append('\n');
  }

  /** Adds a line with a label before it; the label alone where there is nothing else to tell. */
  void add(int indent, String label, String content) {
    add(indent, content.isEmpty() ? label : phrases.labelled(label, content));
  }

  /** Adds the entries of a list. */
  Lines addAll(int indent, List<Entry> entries) {
    entries.forEach(entry -> add(indent + entry.indent(), entry.label(), entry.text()));
    return this;
  }

  /** Adds a heading, and under it what belongs to it. */
  void section(String heading, List<String> contents) {
    gap();
    add(0, phrases.frame("heading", Map.of("text", heading)));
    contents.forEach(content -> add(1, content));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
