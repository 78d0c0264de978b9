package io.github.cqpm.model;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A validator as a host sets it up: nothing of it is made for this model. */
final class Validators {
  static final Validator ENGLISH = in(Locale.ENGLISH);
  static final Validator FRENCH = in(Locale.FRENCH);

  private Validators() {}

  /** Returns what the validator finds, as {@code path constraint}. */
  static List<String> violationsOf(Object value) {
    return ENGLISH.validate(value).stream()
        .map(violation -> violation.getPropertyPath() + " " + constraintOf(violation))
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  static String constraintOf(ConstraintViolation<?> violation) {
    return violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
  }

  private static Validator in(Locale locale) {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(
            new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, Locale.FRENCH), locale, false))
        .buildValidatorFactory()
        .getValidator();
  }
}
