package io.github.cqpm.model.referential;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A period's last day does not lie before its first. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PeriodInOrder.Check.class)
public @interface PeriodInOrder {
  /** Returns the key of the message. */
  String message() default "{io.github.cqpm.model.referential.PeriodInOrder.message}";

  /** Returns the validation groups. */
  Class<?>[] groups() default {};

  /** Returns the payload. */
  Class<? extends Payload>[] payload() default {};

  /** The check behind the constraint; the violation is reported at {@code lastDay}. */
  final class Check implements ConstraintValidator<PeriodInOrder, RegistrationPeriod> {
    /** Made by the validator. */
    public Check() {}

    @Override
    public boolean isValid(
        @Nullable RegistrationPeriod period, ConstraintValidatorContext context) {
      if (period == null
          || period.getLastDay().map(last -> !last.isBefore(period.getFirstDay())).orElse(true)) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addPropertyNode("lastDay")
          .addConstraintViolation();
      return false;
    }
  }
}
