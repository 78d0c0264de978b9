package io.github.cqpm.examples.cli;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A candidacy told as a story: a JSON file, and beside it a story file, of whose head this reads
 * what the program tells: the title, the story, the as-of date and the registration in the RNCP
 * that it supposes. What the file expects is read by the tests, with the test kit of cqpm-io. Where
 * the candidacy is not to the bundled certification, its referential lies in a folder beside the
 * stories.
 *
 * @param name the name of both files
 * @param title the title
 * @param asOf the day as of which to decide
 * @param referential by what to decide, with the registration that the story supposes
 * @param text the story
 * @param candidacy the candidacy
 */
record Story(
    String name,
    String title,
    LocalDate asOf,
    CertificationReferential referential,
    String text,
    Candidacy candidacy) {
  private static final List<String> NAMES =
      List.of(
          "whole-certificate",
          "prior-experience",
          "blocks-only",
          "refused-by-jury",
          "opinion-missing",
          "assessed-before-enrolment",
          "retaken-after-failure",
          "nothing-assessed-yet",
          "unfavourable-opinion",
          "deliberation-revoked",
          "block-carried-over",
          "block-not-common",
          "criterion-not-met",
          "method-not-allowed");

  /** Stories that came later; if they were varied too, cohorts of old seeds would be others now. */
  private static final Set<String> NOT_VARIED = Set.of("block-not-common");

  private static final Pattern FORM =
      Pattern.compile(
          "title: (?<title>.+)\\Rtext: >-\\R(?<text>(  .+\\R)+)\\RasOf: (?<day>.+)\\R"
              + "(registration: (?<registered>[0-9].+)\\R)?(?s).*");

  /** Returns the stories in the order in which they are told. */
  static List<Story> all() {
    return NAMES.stream().map(Story::read).toList();
  }

  /** Returns the names of all stories. */
  static List<String> names() {
    return NAMES;
  }

  /** Returns the story of that name, if there is one. */
  static Optional<Story> find(String name) {
    return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
  }

  /** Returns the stories of candidates for that certification. */
  static List<Story> of(CertificationId certification) {
    return all().stream()
        .filter(story -> story.referential().getId().equals(certification))
        .toList();
  }

  /** Returns those of them that a cohort is made up from. */
  static List<Story> toVary(CertificationId certification) {
    return of(certification).stream().filter(story -> !NOT_VARIED.contains(story.name())).toList();
  }

  private static Story read(String name) {
    Matcher matcher = FORM.matcher(content(name + ".yaml"));
    if (!matcher.matches()) {
      throw new IllegalStateException("The text of the story %s is malformed.".formatted(name));
    }
    Candidacy candidacy = CqpmJson.standard().readCandidacy(content(name + ".json"));
    CertificationReferential referential = referential(candidacy.getReferential().id());
    return new Story(
        name,
        matcher.group("title"),
        new DayConverter().convert(matcher.group("day")),
        Optional.ofNullable(matcher.group("registered"))
            .map(new RegistrationConverter()::convert)
            .map(referential::withRegistration)
            .orElse(referential),
        matcher.group("text").strip().replaceAll("\\R *", " "),
        candidacy);
  }

  private static CertificationReferential referential(CertificationId id) {
    CertificationReferential bundled = Referentials.technicoCommercialIndustriel();
    return id.equals(bundled.getId())
        ? bundled
        : CqpmJson.standard().readReferential(content("referentials/" + id + ".json"));
  }

  private static String content(String file) {
    try (InputStream stream = Story.class.getResourceAsStream("/stories/" + file)) {
      return new String(
          Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
