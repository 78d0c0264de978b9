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

  /**
   * A template of one parameter: {@code JtereportGenerated::render}.
   *
   * @param <T> what it lays out
   */
  @FunctionalInterface
  public interface Template<T> {
    /** Writes the page. */
    void render(HtmlTemplateOutput output, HtmlInterceptor none, T content);
  }

  /** Returns the page that a template makes of what it lays out. */
  @SuppressWarnings("NullAway") // no tag is intercepted, so that none is asked
  public static <T> String write(Template<T> template, T content) {
    PageOutput output = new PageOutput(new StringOutput());
    template.render(output, null, content);
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
