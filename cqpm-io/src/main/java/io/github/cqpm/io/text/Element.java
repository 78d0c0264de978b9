package io.github.cqpm.io.text;

import io.github.cqpm.model.internal.Legible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of an HTML page. Its text and the values of its attributes are escaped as they are
 * written, so that nothing a host brings becomes markup; there is no other way in.
 */
final class Element {
  private static final Set<String> VOID = Set.of("meta");
  private static final Set<String> WITHIN_LINES =
      Set.of("a", "cite", "code", "small", "span", "strong");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Object> contents = new ArrayList<>();

  Element(String name) {
    this.name = name;
  }

  /** Returns an element that holds that text. */
  static Element of(String name, String text) {
    return new Element(name).add(text);
  }

  /** Returns an element with a sign that is seen and not read out, and its text. */
  static Element signed(String name, Sign sign, String text) {
    Element element = new Element(name).with("class", sign.tone());
    if (sign != Sign.NONE) {
      element
          .add(
              Element.of("span", sign.character())
                  .with("class", "sign")
                  .with("aria-hidden", "true"))
          .add(" ");
    }
    return element.add(text);
  }

  /** Sets an attribute. */
  Element with(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  /** Marks its words as those of the referential: French, whatever the page is written in. */
  Element inFrench(String language) {
    return language.equals("fr") ? this : with("lang", "fr");
  }

  /** Adds text. */
  Element add(String text) {
    contents.add(text);
    return this;
  }

  /** Adds an element. */
  Element add(Element element) {
    contents.add(element);
    return this;
  }

  /** Adds elements. */
  Element addAll(List<Element> elements) {
    contents.addAll(elements);
    return this;
  }

  /** Returns whether it holds nothing. */
  boolean isEmpty() {
    return contents.isEmpty();
  }

  /** Returns it as HTML. */
  @Override
  public String toString() {
    StringBuilder html = new StringBuilder();
    write(html);
    return html.toString();
  }

  private void write(StringBuilder html) {
    html.append('<').append(name);
    attributes.forEach(
        (attribute, value) ->
            html.append(' ').append(attribute).append("=\"").append(escape(value)).append('"'));
    html.append('>');
    for (Object content : contents) {
      if (content instanceof Element element) {
        element.write(html);
      } else {
        html.append(escape((String) content));
      }
    }
    if (!VOID.contains(name)) {
      html.append("</").append(name).append('>');
    }
    if (!WITHIN_LINES.contains(name)) {
      html.append('\n');
    }
  }

  private static String escape(String text) {
    return Legible.inLine(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
