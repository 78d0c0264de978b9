package io.github.cqpm.io;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The validator of a host, as tests give it to ours. */
public final class Validators {
  private static final Validator STANDARD =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private Validators() {}

  public static Validator standard() {
    return STANDARD;
  }
}
