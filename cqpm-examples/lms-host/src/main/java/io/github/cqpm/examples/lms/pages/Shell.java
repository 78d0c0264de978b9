package io.github.cqpm.examples.lms.pages;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param name who is logged in; empty if nobody is
 * @param role in which part
 * @param links where to go
 * @param done what was just done; empty if nothing was
 * @param csrfName the name of the field that holds the token
 * @param csrf the token that shows that a form is ours
 */
public record Shell(
    String name, String role, List<Link> links, String done, String csrfName, String csrf) {
  /** Copies the list. */
  public Shell {
    links = List.copyOf(links);
  }

  /**
   * A link.
   *
   * @param address where to
   * @param text what to
   * @param here whether that is the page shown
   */
  public record Link(String address, String text, boolean here) {}

  /** Returns whether somebody is logged in. */
  public boolean isKnown() {
    return !name.isEmpty();
  }

  /** Returns no more than what it is: a token is a secret, a name a name. */
  @Override
  public String toString() {
    return "Shell";
  }
}
