package io.github.cqpm.examples.quickstart;

import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.NationalRegistration;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which referential is decided, and since when it is registered. */
final class ReferentialOptions {
  @Option(names = "--referential", paramLabel = "${bundle:label.file}")
  private @Nullable Path file;

  @Option(
      names = "--registered",
      paramLabel = "${bundle:label.period}",
      converter = RegistrationConverter.class)
  private @Nullable NationalRegistration registration;

  /** Returns the name of the file that {@link #load} reads. */
  String fileName() {
    return String.valueOf(file);
  }

  /** Returns whether a file is given. */
  boolean isFileGiven() {
    return file != null;
  }

  /** Returns the registration, if one is given. */
  Optional<NationalRegistration> registration() {
    return Optional.ofNullable(registration);
  }

  /** Reads the referential chosen. */
  CertificationReferential load() {
    CertificationReferential chosen =
        file == null ? Referentials.technicoCommercialIndustriel() : Referentials.load(file);
    return registration == null ? chosen : chosen.withRegistration(registration);
  }
}
