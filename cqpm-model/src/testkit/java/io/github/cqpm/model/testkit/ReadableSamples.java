package io.github.cqpm.model.testkit;

import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.CriterionId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.SampleReportingFormat;

/**
 * How a failing property shows a candidacy, a referential and input with a defect: a candidacy
 * record by record, a referential without its wording. jqwik finds it by itself.
 */
public final class ReadableSamples implements SampleReportingFormat {
  /** Makes the format; jqwik does so. */
  public ReadableSamples() {}

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof Candidacy
        || value instanceof CertificationReferential
        || value instanceof DefectiveInput;
  }

  @Override
  public Object report(Object value) {
    if (value instanceof Candidacy candidacy) {
      return report(candidacy);
    }
    return value instanceof CertificationReferential referential
        ? report(referential)
        : report((DefectiveInput) value);
  }

  private static Map<Object, Object> report(Candidacy candidacy) {
    Map<Object, Object> shown = new LinkedHashMap<>();
    shown.put(plain("route"), candidacy.getRoute());
    shown.put(plain("target"), candidacy.getTarget());
    candidacy
        .getHostCompany()
        .ifPresent(hostCompany -> shown.put(plain("host company"), hostCompany));
    shown.put(
        plain("records"),
        Stream.concat(candidacy.getRecords().stream(), candidacy.getCommissions().stream())
            .map(ReadableSamples::plain)
            .toList());
    return shown;
  }

  private static Map<Object, Object> report(CertificationReferential referential) {
    Map<Object, Object> shown = new LinkedHashMap<>();
    shown.put(plain("id"), plain(referential.getReference()));
    shown.put(
        plain("registration"),
        plain(referential.getRegistration().map(Object::toString).orElse("unknown")));
    shown.put(
        plain("blocks"), referential.getBlocks().stream().map(ReadableSamples::line).toList());
    shown.put(
        plain("methods"), referential.getMethods().stream().map(ReadableSamples::line).toList());
    return shown;
  }

  private static Object line(CompetencyBlock block) {
    return plain(
        block.getCode()
            + block.getActivity().map(activity -> ", activity " + activity).orElse("")
            + (block.getCommonTo().isEmpty() ? "" : ", common to " + block.getCommonTo())
            + block.getCompetencies().stream()
                .map(ReadableSamples::withGroups)
                .collect(Collectors.joining(", ", ": ", "")));
  }

  private static String withGroups(Competency competency) {
    return competency.getId()
        + competency.getAssessment().getCriteria().stream()
            .map(CriterionGroup::getId)
            .map(CriterionId::value)
            .collect(Collectors.joining(" ", " (", ")"));
  }

  private static Object line(AssessmentMethod method) {
    return plain(
        method.getId()
            + (method.isProfessionalSetting() ? ", in a professional setting" : "")
            + (method.isReportRequired() ? ", with a report" : "")
            + method.getOnlyFor().map(only -> ", only for " + only).orElse(""));
  }

  private static Map<Object, Object> report(DefectiveInput input) {
    Map<Object, Object> shown = new LinkedHashMap<>();
    shown.put(plain("defect"), input.defect());
    shown.put(plain("since"), plain(input.since()));
    shown.put(plain("referential"), input.referential());
    shown.put(plain("candidacy"), input.candidacy());
    return shown;
  }

  private static Object plain(Object value) {
    return SampleReportingFormat.plainLabel(value.toString());
  }
}
