package io.github.cqpm.io.internal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.CertificationCentre;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import java.util.LinkedHashMap;
import java.util.Map;

/** The annotations that the model does without; only of the annotations that all Jacksons share. */
final class MixIns {
  /** A value written as the text that {@code of} reads. */
  private abstract static class OfText {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Object of(String text) {
      return text;
    }

    @Override
    @JsonValue
    public abstract String toString();
  }

  /** A reference to a person, whose {@code toString} does not show it. */
  private abstract static class OpaqueText {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Object of(String text) {
      return text;
    }

    @JsonValue
    abstract String value();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = Shape.TYPE)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = CertificationTarget.Certificate.class, name = "CQPM"),
    @JsonSubTypes.Type(value = CertificationTarget.Blocks.class, name = "BLOCKS")
  })
  private abstract static class OfTarget {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = Shape.TYPE)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.Satisfied.class, name = "SATISFIED"),
    @JsonSubTypes.Type(value = Answer.Violated.class, name = "VIOLATED"),
    @JsonSubTypes.Type(value = Answer.NotApplicable.class, name = "NOT_APPLICABLE"),
    @JsonSubTypes.Type(value = Answer.Undetermined.class, name = "UNDETERMINED")
  })
  private abstract static class OfAnswer {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = Shape.TYPE)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Argument.OfRecord.class, name = "RECORD"),
    @JsonSubTypes.Type(value = Argument.OfCompetency.class, name = "COMPETENCY"),
    @JsonSubTypes.Type(value = Argument.OfBlock.class, name = "BLOCK"),
    @JsonSubTypes.Type(value = Argument.OfActivity.class, name = "ACTIVITY"),
    @JsonSubTypes.Type(value = Argument.OfMethod.class, name = "METHOD"),
    @JsonSubTypes.Type(value = Argument.OfDate.class, name = "DATE"),
    @JsonSubTypes.Type(value = Argument.OfNumber.class, name = "NUMBER"),
    @JsonSubTypes.Type(value = Argument.OfCode.class, name = "CODE")
  })
  private abstract static class OfArgument {}

  private MixIns() {}

  /** Returns the mix-in of each type that needs one. */
  static Map<Class<?>, Class<?>> get() {
    Map<Class<?>, Class<?>> mixIns = new LinkedHashMap<>();
    mixIns.put(CertificationId.class, OfText.class);
    mixIns.put(ActivityId.class, OfText.class);
    mixIns.put(MethodId.class, OfText.class);
    mixIns.put(RecordId.class, OfText.class);
    mixIns.put(CertificationCentre.class, OfText.class);
    mixIns.put(RuleId.class, OfText.class);
    mixIns.put(ReasonCode.class, OfText.class);
    mixIns.put(BlockCode.class, OfText.class);
    mixIns.put(CompetencyId.class, OfText.class);
    mixIns.put(CertificationPart.class, OfText.class);
    mixIns.put(Award.class, OfText.class);
    mixIns.put(CandidateReference.class, OpaqueText.class);
    mixIns.put(PersonReference.class, OpaqueText.class);
    mixIns.put(CertificationTarget.class, OfTarget.class);
    mixIns.put(Answer.class, OfAnswer.class);
    mixIns.put(Argument.class, OfArgument.class);
    return mixIns;
  }
}
