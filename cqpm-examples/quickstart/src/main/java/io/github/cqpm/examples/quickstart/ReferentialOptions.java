package io.github.cqpm.examples.quickstart;

import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.NationalRegistration;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which referential is decided, and since when it is registered. */
final class ReferentialOptions {
  @Option(
      names = "--referential",
      paramLabel = "F",
      description = "The referential; unless given, Technico-commercial industriel.")
  private @Nullable Path file;

  @Option(
      names = "--registered",
      paramLabel = "FROM..[TO]",
      converter = RegistrationConverter.class,
      description = "When the certification is registered in the RNCP, both days included.")
  private @Nullable NationalRegistration registration;

  /** Returns the name of the file that {@link #load} reads. */
  String fileName() {
    return String.valueOf(file);
  }

  /** Returns whether a registration is given. */
  boolean isRegistrationGiven() {
    return registration != null;
  }

  /** Reads the referential chosen. */
  CertificationReferential load() {
    CertificationReferential chosen =
        file == null ? Referentials.technicoCommercialIndustriel() : Referentials.load(file);
    return registration == null ? chosen : chosen.withRegistration(registration);
  }
}
