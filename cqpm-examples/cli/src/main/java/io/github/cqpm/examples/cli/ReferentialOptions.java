package io.github.cqpm.examples.cli;

import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.NationalRegistration;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * By which referential is decided, and since when it is registered: by one, or by that of a folder
 * or of ours which each candidacy names.
 */
final class ReferentialOptions {
  @Option(names = "--referential", paramLabel = "${bundle:label.file}")
  private @Nullable Path file;

  @Option(names = "--referentials", paramLabel = "${bundle:label.folder}")
  private @Nullable Path folder;

  @Option(
      names = "--registered",
      paramLabel = "${bundle:label.period}",
      converter = RegistrationConverter.class)
  private @Nullable NationalRegistration registration;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /**
   * Checks that the options go together.
   *
   * @throws ParameterException if not; it says so in that language, and what to do
   */
  void check(Language language) {
    if (file != null && folder != null) {
      throw new ParameterException(spec.commandLine(), language.say("usage.referentials"));
    }
  }

  /** Returns the name of the file or folder that is read. */
  String fileName() {
    return String.valueOf(folder != null ? folder : file);
  }

  /** Returns whether a file is given. */
  boolean isFileGiven() {
    return file != null;
  }

  /** Returns the registration, if one is given. */
  Optional<NationalRegistration> registration() {
    return Optional.ofNullable(registration);
  }

  /** Reads those of the folder, if one is given, to stand beside the bundled one. */
  Optional<Referentials> loadFolder() {
    if (folder == null) {
      return Optional.empty();
    }
    Referentials all = Referentials.bundled().withFolder(folder);
    NationalRegistration known = registration;
    if (known != null) {
      for (CertificationReferential each : all.getAll()) {
        all = all.withRegistration(each.getId(), known);
      }
    }
    return Optional.of(all);
  }

  /** Reads the referential chosen. */
  CertificationReferential load() {
    CertificationReferential chosen =
        file == null ? Referentials.technicoCommercialIndustriel() : Referentials.load(file);
    return registration == null ? chosen : chosen.withRegistration(registration);
  }
}
