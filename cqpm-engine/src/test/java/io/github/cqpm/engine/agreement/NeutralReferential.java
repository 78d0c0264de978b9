package io.github.cqpm.engine.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cqpm.model.referential.Activity;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.AssessmentSpecification;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.referential.OccupationalStandard;
import io.github.cqpm.model.referential.RegistrationPeriod;
import io.github.cqpm.model.referential.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Builds a referential from the neutral form of the random cases. */
final class NeutralReferential {
  private NeutralReferential() {}

  static CertificationReferential build(JsonNode json) {
    var standard = OccupationalStandard.builder();
    json.get("activities").forEach(id -> standard.addActivity(activity(id.asText())));
    var referential =
        CertificationReferential.builder()
            .id(CertificationId.of(json.get("id").asText()))
            .version(json.get("version").asText())
            .title("Neutral")
            .occupationalStandard(standard.build());
    json.get("methods").forEach(method -> referential.addMethod(method(method)));
    json.get("blocks").forEach(block -> referential.addBlock(block(block)));
    if (!json.get("registration").isNull()) {
      var registration = NationalRegistration.builder();
      json.get("registration").forEach(period -> registration.addPeriod(period(period)));
      referential.registration(registration.build());
    }
    return referential.build();
  }

  private static Activity activity(String id) {
    return Activity.builder().id(ActivityId.of(id)).title(id).build();
  }

  private static AssessmentMethod method(JsonNode json) {
    var method =
        AssessmentMethod.builder()
            .id(MethodId.of(json.get("id").asText()))
            .title(json.get("id").asText())
            .professionalSetting(json.get("professional").asBoolean())
            .reportRequired(json.get("report").asBoolean());
    if (!json.get("only").isNull()) {
      List<CompetencyId> only = new ArrayList<>();
      json.get("only").forEach(id -> only.add(CompetencyId.parse(id.asText())));
      method.onlyFor(only);
    }
    return method.build();
  }

  private static CompetencyBlock block(JsonNode json) {
    var block =
        CompetencyBlock.builder()
            .code(BlockCode.of(json.get("code").asText()))
            .title(json.get("code").asText());
    if (!json.get("activity").isNull()) {
      block.activity(ActivityId.of(json.get("activity").asText()));
    }
    json.get("commonTo").forEach(id -> block.addCommonTo(CertificationId.of(id.asText())));
    json.get("competencies").forEach(competency -> block.addCompetency(competency(competency)));
    return block.build();
  }

  private static Competency competency(JsonNode json) {
    var assessment = AssessmentSpecification.builder();
    json.get("groups")
        .forEach(
            group ->
                assessment.addCriteria(
                    CriterionGroup.builder()
                        .id(CriterionId.of(group.asText()))
                        .addStatement(Statement.of("neutral"))
                        .build()));
    return Competency.builder()
        .id(CompetencyId.parse(json.get("id").asText()))
        .title(json.get("id").asText())
        .assessment(assessment.build())
        .build();
  }

  private static RegistrationPeriod period(JsonNode json) {
    var period = RegistrationPeriod.builder().firstDay(LocalDate.parse(json.get("from").asText()));
    if (!json.get("to").isNull()) {
      period.lastDay(LocalDate.parse(json.get("to").asText()));
    }
    return period.build();
  }
}
