package io.github.cqpm.model;

import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.CertificationCentre;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.MethodId;
import java.util.List;
import java.util.function.Function;

/**
 * A kind of identifier that a host chooses.
 *
 * @param type its type
 * @param title what messages call it
 * @param isOfPeople whether it must never be shown
 * @param of makes one of a text
 * @param valueOf gives the text back
 */
record IdentifierKind<T>(
    Class<T> type,
    String title,
    boolean isOfPeople,
    Function<String, T> of,
    Function<T, String> valueOf) {

  static final List<IdentifierKind<?>> ALL =
      List.of(
          shown(ActivityId.class, "Activity id", ActivityId::of, ActivityId::value),
          shown(
              CertificationId.class,
              "Certification id",
              CertificationId::of,
              CertificationId::value),
          shown(CriterionId.class, "Criterion id", CriterionId::of, CriterionId::value),
          shown(MethodId.class, "Method id", MethodId::of, MethodId::value),
          shown(RecordId.class, "Record id", RecordId::of, RecordId::value),
          shown(
              CertificationCentre.class,
              "Certification centre",
              CertificationCentre::of,
              CertificationCentre::value),
          hidden(
              CandidateReference.class,
              "Candidate reference",
              CandidateReference::of,
              CandidateReference::value),
          hidden(
              PersonReference.class,
              "Person reference",
              PersonReference::of,
              PersonReference::value));

  private static <T> IdentifierKind<T> shown(
      Class<T> type, String title, Function<String, T> of, Function<T, String> valueOf) {
    return new IdentifierKind<>(type, title, false, of, valueOf);
  }

  private static <T> IdentifierKind<T> hidden(
      Class<T> type, String title, Function<String, T> of, Function<T, String> valueOf) {
    return new IdentifierKind<>(type, title, true, of, valueOf);
  }

  T make(String text) {
    return of.apply(text);
  }

  /** Returns the text that an identifier made of this one keeps. */
  String kept(String text) {
    return valueOf.apply(make(text));
  }

  @Override
  public String toString() {
    return title;
  }
}
