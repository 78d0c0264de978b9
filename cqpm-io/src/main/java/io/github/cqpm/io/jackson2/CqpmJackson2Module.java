package io.github.cqpm.io.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import io.github.cqpm.io.document.InvalidDocumentException;

/**
 * Our types in a host's own mapper of Jackson 2: documents and all that they hold, wherever they
 * stand in the host's values, map keys included. {@code findAndAddModules} finds it.
 *
 * <p>They are read as strictly, and written to the same bytes, as by {@link
 * io.github.cqpm.io.CqpmJson}, whatever the settings of the mapper; only indentation is its own
 * choice, and what its parser lets pass, such as comments, is not seen here. What is refused is
 * thrown as a {@code MismatchedInputException}, the cause of which carries all problems: {@link
 * InvalidDocumentException#findIn} gets it back from whatever a framework throws. Pointers, lines
 * and columns are those of the host's document; columns count bytes where its parser reads bytes,
 * and line and column are 0 where it reads no text. What stands before or after a value of ours, a
 * null in its place included, is the host's business.
 */
public final class CqpmJackson2Module extends Module {
  /** Makes a module that keeps no state. */
  public CqpmJackson2Module() {}

  @Override
  public String getModuleName() {
    return "io.github.cqpm.io";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    Jackson2Host.setUp(context);
  }
}
