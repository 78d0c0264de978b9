package io.github.cqpm.io.internal.pages;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
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

  /** What calls a template, with what it lays out. */
  @FunctionalInterface
  public interface Template {
    /** Writes the page. Hand both on. */
    void render(HtmlTemplateOutput output, HtmlInterceptor none);
  }

  /** Returns the page that a template makes. */
  @SuppressWarnings("NullAway") // no tag is intercepted, so that none is asked
  public static String write(Template template) {
    PageOutput output = new PageOutput(new StringOutput());
    template.render(output, null);
    return output.page.toString();
  }

  @Override
  public void writeUserContent(String text) {
    super.writeUserContent(legible(text));
  }

  static String legible(String text) {
    return Legible.inLine(text);
  }
}
