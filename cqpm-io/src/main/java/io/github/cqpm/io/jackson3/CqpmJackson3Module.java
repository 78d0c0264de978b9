package io.github.cqpm.io.jackson3;

import io.github.cqpm.io.jackson2.CqpmJackson2Module;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Our types in a host's own mapper of Jackson 3, as {@link CqpmJackson2Module} has them in one of
 * Jackson 2: the same documents, bytes and refusals. {@code findAndAddModules} finds it on the
 * class path; on the module path, a host adds it by hand.
 */
public final class CqpmJackson3Module extends JacksonModule {
  /** Makes a module that keeps no state. */
  public CqpmJackson3Module() {}

  @Override
  public String getModuleName() {
    return "io.github.cqpm.io.jackson3";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    Jackson3Host.setUp(context);
  }
}
