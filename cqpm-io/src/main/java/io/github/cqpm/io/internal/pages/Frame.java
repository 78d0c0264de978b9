package io.github.cqpm.io.internal.pages;

/**
 * What stands around the content of every page: its head on the screen, and on paper also in the
 * margins of each sheet.
 *
 * @param language the language of the page, {@code fr} or {@code en}
 * @param kind what kind of page it is: <i>procès-verbal du jury</i>
 * @param subject whom or what it is about, in a few words; empty if nothing in particular
 * @param certification the title of the certification, which is French in any language
 * @param foot the sentence at the foot of each sheet; empty if there is none
 * @param landscape whether it is printed on A4 turned by a quarter, for wide tables
 */
public record Frame(
    String language,
    String kind,
    String subject,
    String certification,
    String foot,
    boolean landscape) {
  /** Returns its title, which names what it is about. */
  public String title() {
    return subject.isEmpty() ? kind + " – " + certification : kind + " – " + subject;
  }

  /** Returns its style sheet: that of all pages, and what stands in the margins of this one. */
  public String style() {
    return Stylesheet.ALL
        + "@page { size: A4%s; }\n".formatted(landscape ? " landscape" : "")
        + "@page { @top-left { content: %s; } @bottom-left { content: %s; } }\n"
            .formatted(Stylesheet.quote(title()), Stylesheet.quote(foot))
        + "@page :first { @top-left { content: none; } }\n";
  }

  /** Returns no more than the kind of page, since its subject may be a person. */
  @Override
  public String toString() {
    return "Frame[" + kind + "]";
  }
}
