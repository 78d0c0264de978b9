package io.github.cqpm.io.internal.pages;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.cqpm.model.internal.Legible;

/**
 * Where a template writes a page: each text is escaped for the place where it stands, and what
 * would turn its direction or is no character is shown as an escape.
 */
public final class PageOutput extends OwaspHtmlTemplateOutput {
  private final StringOutput page;

  private PageOutput(StringOutput page) {
    super(page);
    this.page = page;
  }

  /** Returns an empty page. */
  public static PageOutput empty() {
    return new PageOutput(new StringOutput());
  }

  @Override
  public void writeUserContent(String text) {
    super.writeUserContent(legible(text));
  }

  static String legible(String text) {
    return Legible.inLine(text);
  }

  /** Returns what was written. */
  @Override
  public String toString() {
    return page.toString();
  }
}
