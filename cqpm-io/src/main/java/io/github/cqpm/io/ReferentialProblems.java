package io.github.cqpm.io;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.internal.format.DocumentReader;
import io.github.cqpm.io.internal.json.Problems;
import io.github.cqpm.model.internal.Legible;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.ReferentialReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may be wrong with a referential beside others, and with what names one. */
final class ReferentialProblems {
  /** How many known referentials are named; a cohort may have as many problems as lines. */
  private static final int MOST_NAMED = 20;

  /** A version in another form may be anybody's text, and is not shown. */
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_./:+-]{1,40}");

  private ReferentialProblems() {}

  /** Returns the refusal of what names a referential that is not among those. */
  static InvalidDocumentException unknown(
      ReferentialReference named,
      List<CertificationReferential> all,
      Reading<?> reading,
      String... path) {
    List<ReferentialReference> known =
        all.stream().map(CertificationReferential::getReference).toList();
    List<ReferentialReference> versions =
        known.stream().filter(each -> each.id().equals(named.id())).toList();
    List<ReferentialReference> near = versions.isEmpty() ? known : versions;
    return refusal(
        DocumentProblemCode.UNKNOWN_REFERENTIAL,
        reading,
        path,
        CODE.matcher(named.version()).matches() ? shown(named) : named.id().value(),
        Stream.concat(
            near.stream().limit(MOST_NAMED).map(ReferentialProblems::shown),
            near.size() > MOST_NAMED ? Stream.of("…") : Stream.of()));
  }

  /**
   * Requires that the version says something: without the constraints, a reader does not ask.
   *
   * @throws InvalidDocumentException if it is blank
   */
  static void requireVersion(Reading<CertificationReferential> reading) {
    if (reading.getValue().getVersion().isBlank()) {
      throw invalid(reading, "version", "", "ReferentialReference");
    }
  }

  /** Returns the refusal of a referential beside which a registered one cannot be. */
  static InvalidDocumentException rivals(
      Reading<CertificationReferential> reading, CertificationReferential rival) {
    CertificationReferential added = reading.getValue();
    String other = shown(rival.getReference());
    if (added.getReference().equals(rival.getReference())) {
      return invalid(reading, "version", other, "VERSION_TWICE");
    }
    Optional<LocalDate> day = added.getValidFrom();
    return day.isPresent()
        ? invalid(reading, "validFrom", day.get().toString(), "DAY_TWICE", other)
        : invalid(reading, "version", shown(added.getReference()), "BEGINNING_TWICE", other);
  }

  /** Returns why the two cannot be registered together, for a developer. */
  static String say(CertificationReferential added, CertificationReferential rival) {
    if (added.getReference().equals(rival.getReference())) {
      return "Two referentials that differ are both %s: give the one that changed another version."
          .formatted(shown(added.getReference()));
    }
    return "%s and %s both hold from %s: give one of them another validFrom."
        .formatted(
            shown(rival.getReference()),
            shown(added.getReference()),
            added.getValidFrom().map(LocalDate::toString).orElse("the beginning"));
  }

  private static String shown(ReferentialReference reference) {
    return Legible.beginOf(reference.toString());
  }

  private static InvalidDocumentException invalid(
      Reading<?> reading, String property, String value, String... expected) {
    return refusal(
        DocumentProblemCode.INVALID_VALUE,
        reading,
        new String[] {property},
        value,
        Stream.of(expected));
  }

  private static InvalidDocumentException refusal(
      DocumentProblemCode code,
      Reading<?> reading,
      String[] path,
      String value,
      Stream<String> expected) {
    DocumentProblem problem =
        Problems.problem(code, DocumentReader.placeIn(reading, path), value, expected.toList(), "");
    return new InvalidDocumentException(List.of(problem));
  }
}
