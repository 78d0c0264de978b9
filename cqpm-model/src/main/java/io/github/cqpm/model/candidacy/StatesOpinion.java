package io.github.cqpm.model.candidacy;

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

/** An opinion holds a stance on an activity, or on the whole. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = StatesOpinion.Check.class)
public @interface StatesOpinion {
  /** Returns the key of the message. */
  String message() default "{io.github.cqpm.model.candidacy.StatesOpinion.message}";

  /** Returns the validation groups. */
  Class<?>[] groups() default {};

  /** Returns the payload. */
  Class<? extends Payload>[] payload() default {};

  /** The check behind the constraint. */
  final class Check implements ConstraintValidator<StatesOpinion, CompanyOpinion> {
    /** Made by the validator. */
    public Check() {}

    @Override
    public boolean isValid(@Nullable CompanyOpinion opinion, ConstraintValidatorContext context) {
      return opinion == null
          || !opinion.getStances().isEmpty()
          || opinion.getOverallStance().isPresent();
    }
  }
}
