package io.github.cqpm.model.testkit;

import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.CertificationReferential;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for values that break one constraint of Bean Validation, each constraint as often as
 * the others. The engine does not look at constraints: a host does, with its own validator, before
 * it asks for a decision. What only several values can get wrong together is a {@link Defect}.
 *
 * <pre>{@code
 * @Property
 * void my_form_shows_what_is_wrong(@ForAll("invalid") Invalid<Candidacy> invalid) {
 *   assertThat(form.show(invalid.value())).contains(invalid.path());
 * }
 *
 * @Provide
 * Arbitrary<Invalid<Candidacy>> invalid() {
 *   return InvalidArbitraries.candidacies();
 * }
 * }</pre>
 */
public final class InvalidArbitraries {
  private static final int MOST_BLOCKS = 2;
  private static final Pattern IN_RECORD = Pattern.compile("(\\w+)\\[(\\d+)]\\.?(.*)");

  private InvalidArbitraries() {}

  /**
   * Returns referentials that break a constraint: generated ones or, where these have nothing to
   * break it in, {@link AfterSalesReferential}.
   */
  public static Arbitrary<Invalid<CertificationReferential>> referentials() {
    return broken(
        ReferentialBreaches.ALL,
        ReferentialArbitraries.all(MOST_BLOCKS)
            .map(generated -> List.of(generated, AfterSalesReferential.get())));
  }

  /**
   * Returns candidacies of all kinds, to any referential, a record of which breaks a constraint.
   */
  public static Arbitrary<Invalid<Candidacy>> candidacies() {
    return candidacies(ReferentialArbitraries.all(MOST_BLOCKS));
  }

  /** Returns such candidacies to that referential. */
  public static Arbitrary<Invalid<Candidacy>> candidaciesTo(CertificationReferential referential) {
    return candidacies(Arbitraries.just(referential));
  }

  /** Returns records of all kinds that break a constraint. */
  public static Arbitrary<Invalid<CandidacyRecord>> records() {
    return candidacies().map(InvalidArbitraries::recordOf);
  }

  private static Arbitrary<Invalid<Candidacy>> candidacies(
      Arbitrary<CertificationReferential> referentials) {
    return broken(
        CandidacyBreaches.ALL,
        Combinators.combine(referentials, CandidacyArbitraries.all().outlines())
            .as((to, outline) -> List.of(outline.to(to), withEveryRecord(to))));
  }

  /** Returns the first of the values that has what can be broken, with it broken. */
  private static <T> Arbitrary<Invalid<T>> broken(
      List<Breach<T>> breaches, Arbitrary<List<T>> values) {
    return Combinators.combine(
            Arbitraries.of(breaches),
            values,
            Arbitraries.integers().between(0, 99),
            Arbitraries.strings().withChars(" \t\n").ofMaxLength(3))
        .as(
            (breach, candidates, which, blank) ->
                candidates.stream()
                    .flatMap(value -> breach.in(value, which, blank).stream())
                    .findFirst()
                    .orElseThrow())
        .withoutEdgeCases();
  }

  /** Returns a complete candidacy, and what it lacks to have a record of every kind. */
  static Candidacy withEveryRecord(CertificationReferential referential) {
    RecordId report = RecordId.of("report");
    return CompleteCandidacy.to(referential)
        .plus(
            ProjectReport.builder()
                .id(report)
                .date(CompleteCandidacy.REPORTED)
                .addCompetency(referential.getCompetencyIds().get(0))
                .build())
        .plus(
            RetainedResult.builder()
                .id(RecordId.of("retained"))
                .date(CompleteCandidacy.ENROLLED)
                .part(referential.getCompetencyIds().get(0))
                .certification(referential.getId())
                .build())
        .plus(
            Revocation.builder()
                .id(RecordId.of("revocation"))
                .date(CompleteCandidacy.LAST_DAY)
                .record(report)
                .build());
  }

  /** Returns what is invalid in the candidacy by itself. */
  private static Invalid<CandidacyRecord> recordOf(Invalid<Candidacy> invalid) {
    Matcher at = IN_RECORD.matcher(invalid.path());
    if (!at.matches()) {
      throw new IllegalStateException(invalid.path());
    }
    Candidacy candidacy = invalid.value();
    List<? extends CandidacyRecord> records =
        switch (at.group(1)) {
          case "plans" -> candidacy.getPlans();
          case "assessments" -> candidacy.getAssessments();
          case "reports" -> candidacy.getReports();
          case "opinions" -> candidacy.getOpinions();
          case "deliberations" -> candidacy.getDeliberations();
          default -> candidacy.getRevocations();
        };
    return new Invalid<>(
        records.get(Integer.parseInt(at.group(2))), at.group(3), invalid.constraint());
  }
}
