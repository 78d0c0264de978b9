package io.github.cqpm.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar, which the build writes into a file of it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    try (InputStream stream = Version.class.getResourceAsStream("version.txt")) {
      String version =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return new String[] {"cqpm " + version.strip()};
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
