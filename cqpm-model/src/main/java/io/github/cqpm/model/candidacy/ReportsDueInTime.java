package io.github.cqpm.model.candidacy;

import io.github.cqpm.model.referential.CompetencyId;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** No report is due before the day on which its plan is defined. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReportsDueInTime.Check.class)
public @interface ReportsDueInTime {
  /** Returns the key of the message. */
  String message() default "{io.github.cqpm.model.candidacy.ReportsDueInTime.message}";

  /** Returns the validation groups. */
  Class<?>[] groups() default {};

  /** Returns the payload. */
  Class<? extends Payload>[] payload() default {};

  /** The check behind the constraint; violations are reported at each {@code reportDue}. */
  final class Check implements ConstraintValidator<ReportsDueInTime, AssessmentPlan> {
    /** Made by the validator. */
    public Check() {}

    @Override
    public boolean isValid(@Nullable AssessmentPlan plan, ConstraintValidatorContext context) {
      if (plan == null) {
        return true;
      }
      List<CompetencyId> late =
          plan.getCompetencies().entrySet().stream()
              .filter(planned -> isBefore(planned.getValue(), plan.getDate()))
              .map(Map.Entry::getKey)
              .toList();
      context.disableDefaultConstraintViolation();
      for (CompetencyId competency : late) {
        context
            .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
            .addPropertyNode("competencies")
            .addPropertyNode("reportDue")
            .inContainer(Map.class, 1)
            .inIterable()
            .atKey(competency)
            .addConstraintViolation();
      }
      return late.isEmpty();
    }

    private static boolean isBefore(PlannedAssessment planned, LocalDate day) {
      return planned.getReportDue().map(due -> due.isBefore(day)).orElse(false);
    }
  }
}
