package io.github.cqpm.io.paper;

import gg.jte.html.HtmlTemplateOutput;
import java.util.Objects;

/** Whether the run time of the templates is there, which a host that prints nothing leaves out. */
final class Templates {
  private Templates() {}

  static void require() {
    try {
      Objects.requireNonNull(HtmlTemplateOutput.class);
    } catch (NoClassDefFoundError absent) {
      throw new IllegalStateException(
          "Papers are written by gg.jte:jte-runtime, an optional dependency of cqpm-io that is not"
              + " there: add it, in version 3.2.5 or a later 3.x. On the module path, it is the"
              + " module gg.jte.runtime.",
          absent);
    }
  }
}
