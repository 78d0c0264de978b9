package io.github.cqpm.io.cohort;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.io.document.CohortBasis;
import io.github.cqpm.io.internal.format.CohortSummaryFormat;
import io.github.cqpm.model.candidacy.Award;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a line tells before its decision: what the summary counts that would else be found in its
 * findings and provenance, which are long and come last.
 *
 * @param obstacles what stands in the way
 * @param pointsToWatch the codes of the notices that are violated
 * @param awarded how what a jury has awarded stands in the decision
 * @param basis what it was decided with
 */
record LineHead(
    Obstacles obstacles,
    SortedSet<ReasonCode> pointsToWatch,
    SortedMap<Award, AdmissibilityStatus> awarded,
    CohortBasis basis) {
  static LineHead of(AdmissibilityDecision decision) {
    Set<RuleId> notices = new HashSet<>();
    for (AppliedRule rule : decision.getProvenance().getRules()) {
      if (rule.severity() == Severity.NOTICE) {
        notices.add(rule.id());
      }
    }
    SortedSet<ReasonCode> watched = new TreeSet<>();
    SortedMap<Award, AdmissibilityStatus> awarded = new TreeMap<>();
    for (Finding finding : decision.getFindings()) {
      Answer.Kind kind = finding.answer().kind();
      if (kind == Answer.Kind.VIOLATED && notices.contains(finding.rule())) {
        watched.addAll(finding.answer().codes());
      }
      if (finding.rule().equals(RuleId.AWARD_AGREES) && kind != Answer.Kind.NOT_APPLICABLE) {
        String key = finding.subject().key();
        awarded.put(Award.of(key.substring(key.lastIndexOf('/') + 1)), statusOf(kind));
      }
    }
    return new LineHead(
        Obstacles.of(decision), watched, awarded, CohortBasis.of(decision.getProvenance()));
  }

  private static AdmissibilityStatus statusOf(Answer.Kind kind) {
    return switch (kind) {
      case SATISFIED -> AdmissibilityStatus.ADMISSIBLE;
      case VIOLATED -> AdmissibilityStatus.NOT_ADMISSIBLE;
      case UNDETERMINED, NOT_APPLICABLE -> AdmissibilityStatus.UNDETERMINED;
    };
  }

  /** Writes its properties into the object of the line. */
  void write(JsonGenerator json) throws IOException {
    write("causes", obstacles.causes(), json);
    write("consequences", obstacles.consequences(), json);
    write("pointsToWatch", pointsToWatch, json);
    json.writeObjectFieldStart("awarded");
    for (Map.Entry<Award, AdmissibilityStatus> each : awarded.entrySet()) {
      json.writeStringField(each.getKey().toString(), each.getValue().name());
    }
    json.writeEndObject();
    json.writeFieldName("basis");
    CohortSummaryFormat.writeBasis(basis, json);
  }

  private static void write(String name, SortedSet<ReasonCode> codes, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (ReasonCode code : codes) {
      json.writeString(code.toString());
    }
    json.writeEndArray();
  }

  /** Reads it from a line, until the name of the decision. */
  static LineHead read(JsonParser json) throws IOException {
    SortedSet<ReasonCode> causes = new TreeSet<>();
    SortedSet<ReasonCode> consequences = new TreeSet<>();
    SortedSet<ReasonCode> pointsToWatch = new TreeSet<>();
    SortedMap<Award, AdmissibilityStatus> awarded = new TreeMap<>();
    CohortBasis basis = null; // until it is read
    String name = json.nextFieldName();
    while (name != null && !name.equals("decision")) {
      json.nextToken();
      switch (name) {
        case "causes" -> read(json, causes);
        case "consequences" -> read(json, consequences);
        case "pointsToWatch" -> read(json, pointsToWatch);
        case "awarded" -> {
          for (String award = json.nextFieldName(); award != null; award = json.nextFieldName()) {
            json.nextToken(); // whatever stands there, as a text
            awarded.put(Award.of(award), AdmissibilityStatus.valueOf(json.getValueAsString("")));
          }
        }
        case "basis" -> basis = CohortSummaryFormat.readBasis(json);
        default -> json.skipChildren();
      }
      name = json.nextFieldName();
    }
    if (name == null || basis == null) {
      throw new IllegalArgumentException("Something is missing, or in the wrong place.");
    }
    return new LineHead(new Obstacles(causes, consequences), pointsToWatch, awarded, basis);
  }

  private static void read(JsonParser json, SortedSet<ReasonCode> codes) throws IOException {
    while (json.nextToken() == JsonToken.VALUE_STRING) {
      codes.add(ReasonCode.of(json.getText()));
    }
  }
}
