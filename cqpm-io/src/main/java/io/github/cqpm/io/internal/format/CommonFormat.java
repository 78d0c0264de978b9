package io.github.cqpm.io.internal.format;

import static io.github.cqpm.io.internal.format.RecordFormat.part;
import static io.github.cqpm.io.internal.format.RecordFormat.record;
import static io.github.cqpm.io.internal.format.TextFormat.code;
import static io.github.cqpm.io.internal.format.TextFormat.identifier;
import static io.github.cqpm.io.internal.format.TextFormat.person;

import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.referential.ReferentialReference;
import java.time.LocalDate;

/** What stands in several documents. */
final class CommonFormat {
  static final TextFormat<String> TEXT = TextFormat.freeText();
  static final Format<Boolean> FLAG = FlagFormat.FLAG;
  static final TextFormat<LocalDate> DAY = TextFormat.days();

  static final TextFormat<CertificationId> CERTIFICATION_ID =
      identifier(
          CertificationId.class, "CertificationId", CertificationId::of, CertificationId::value);
  static final TextFormat<BlockCode> BLOCK_CODE =
      code(BlockCode.class, "BlockCode", BlockCode::parse, BlockCode::value);
  static final TextFormat<CompetencyId> COMPETENCY_ID =
      code(CompetencyId.class, "CompetencyId", CompetencyId::parse, CompetencyId::toString);
  static final TextFormat<CertificationPart> PART =
      code(
          CertificationPart.class,
          "CertificationPart",
          CertificationPart::parse,
          CertificationPart::toString);
  static final TextFormat<ActivityId> ACTIVITY_ID =
      identifier(ActivityId.class, "ActivityId", ActivityId::of, ActivityId::value);
  static final TextFormat<MethodId> METHOD_ID =
      identifier(MethodId.class, "MethodId", MethodId::of, MethodId::value);
  static final TextFormat<CriterionId> CRITERION_ID =
      identifier(CriterionId.class, "CriterionId", CriterionId::of, CriterionId::value);
  static final TextFormat<RecordId> RECORD_ID =
      identifier(RecordId.class, "RecordId", RecordId::of, RecordId::value);
  static final TextFormat<CandidateReference> CANDIDATE =
      person(
          CandidateReference.class,
          "CandidateReference",
          CandidateReference::of,
          CandidateReference::value);

  static final Format<ReferentialReference> REFERENTIAL_REFERENCE =
      record(
          ReferentialReference.class,
          part("id", CERTIFICATION_ID, ReferentialReference::id),
          part("version", TEXT, ReferentialReference::version),
          ReferentialReference::new);

  private CommonFormat() {}
}
