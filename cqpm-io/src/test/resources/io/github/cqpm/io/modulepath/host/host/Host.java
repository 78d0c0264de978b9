package host;

import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.ReferentialReference;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Prints the violations of a candidacy, one a line. */
public final class Host {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final CompetencyId COMPETENCY = CompetencyId.parse("BDC0158-1");

  private Host() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    Validator validator =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Stream.of(candidacy(), inOrder())
        .flatMap(value -> violationsOf(value, validator))
        .forEach(out::println);
  }

  private static Stream<String> violationsOf(Object value, Validator validator) {
    return validator.validate(value).stream()
        .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
        .sorted();
  }

  /** A candidacy with a wrong thing of each kind. */
  private static Candidacy candidacy() {
    return begun()
        .addPlan(
            AssessmentPlan.builder()
                .id(RecordId.of("plan"))
                .date(DAY)
                .putCompetency(
                    COMPETENCY,
                    PlannedAssessment.builder().reportDue(DAY.minusDays(1)).place(" ").build())
                .build())
        .addAssessment(
            CommissionAssessment.builder()
                .id(RecordId.of("assessment"))
                .date(DAY)
                .competency(COMPETENCY)
                .supports(List.of("a report", " "))
                .result(AssessmentResult.ACQUIRED)
                .build())
        .addOpinion(CompanyOpinion.builder().id(RecordId.of("opinion")).date(DAY).build())
        .build();
  }

  /** A candidacy with nothing wrong, and with much left out. */
  private static Candidacy inOrder() {
    return begun()
        .addPlan(
            AssessmentPlan.builder()
                .id(RecordId.of("plan"))
                .date(DAY)
                .putCompetency(COMPETENCY, PlannedAssessment.builder().reportDue(DAY).build())
                .build())
        .addOpinion(
            CompanyOpinion.builder()
                .id(RecordId.of("opinion"))
                .date(DAY)
                .overallStance(OpinionStance.RESERVED)
                .build())
        .build();
  }

  private static Candidacy.Builder begun() {
    return Candidacy.builder()
        .candidate(CandidateReference.of("c1"))
        .referential(ReferentialReference.of(CertificationId.of("cqpm-1"), "2026"))
        .route(AccessRoute.EMPLOYEE);
  }
}
