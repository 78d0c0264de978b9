package io.github.cqpm.examples.quickstart;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.NationalRegistration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A candidacy told as a story: a JSON file, and beside it a text with the title, the as-of date, a
 * registration in the RNCP where the story supposes one, an empty line, and the story.
 *
 * @param name the name of both files
 * @param title the title
 * @param asOf the day as of which to decide
 * @param registration the registration that the story supposes
 * @param text the story
 * @param candidacy the candidacy
 */
record Story(
    String name,
    String title,
    LocalDate asOf,
    Optional<NationalRegistration> registration,
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
          "deliberation-revoked");

  private static final Pattern FORM =
      Pattern.compile(
          "(?<title>.+)\\Ras-of: (?<day>.+)\\R(registered: (?<registered>.+)\\R)?\\R(?<text>(?s).+)");

  /** Returns the stories in the order in which they are told. */
  static List<Story> all() {
    return NAMES.stream().map(Story::read).toList();
  }

  private static Story read(String name) {
    Matcher matcher = FORM.matcher(content(name + ".txt"));
    if (!matcher.matches()) {
      throw new IllegalStateException("The text of the story %s is malformed.".formatted(name));
    }
    return new Story(
        name,
        matcher.group("title"),
        new DayConverter().convert(matcher.group("day")),
        Optional.ofNullable(matcher.group("registered")).map(new RegistrationConverter()::convert),
        matcher.group("text").strip().replaceAll("\\R", " "),
        CqpmJson.standard().readCandidacy(content(name + ".json")));
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
