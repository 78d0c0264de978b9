package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.examples.lms.store.Content;
import io.github.cqpm.examples.lms.store.Entry;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry of a candidacy, as a row of a table tells it.
 *
 * @param id the id of the record or commission
 * @param what what it is and of which day, in a few words
 * @param who who entered it
 * @param when when it was entered
 * @param revoked whether it was revoked
 * @param revocable whether it may be
 */
public record RecordRow(
    String id, String what, String who, String when, boolean revoked, boolean revocable) {
  private static final Explanations FRENCH = Explanations.french();
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("dd/MM/uuuu' à 'HH'\u202Fh\u202F'mm");
  private static final ZoneId HERE = ZoneId.of("Europe/Paris");

  /** Returns an entry, told. */
  static RecordRow of(Opened opened, Entry entry) {
    boolean revoked = opened.isRevoked(entry.content().id());
    return new RecordRow(
        entry.content().id().toString(),
        about(opened, entry.content()),
        opened.name(entry.who().value()),
        WHEN.format(ZonedDateTime.ofInstant(entry.at(), HERE)),
        revoked,
        !revoked
            && entry.content() instanceof Content.OfRecord entered
            && !(entered.record() instanceof Revocation));
  }

  /** Returns what an entry is, and of which day, in a few words. */
  static String about(Opened opened, Content content) {
    if (content instanceof Content.OfRecord entered) {
      CandidacyRecord record = entered.record();
      String more = more(record);
      return "%s du %s%s"
          .formatted(
              FRENCH.label(record.getKind()),
              FRENCH.write(record.getDate()),
              more.isEmpty() ? "" : "\u202F: " + more);
    }
    return "commission\u202F: "
        + ((Content.OfCommission) content)
            .commission().getMembers().stream()
                .map(member -> opened.name(member.getReference().value()))
                .collect(Collectors.joining(", "));
  }

  private static String more(CandidacyRecord record) {
    return switch (record.getKind()) {
      case ENROLMENT -> "";
      case PLAN -> count(((AssessmentPlan) record).getCompetencies().size(), "compétence");
      case ASSESSMENT -> {
        CommissionAssessment assessment = (CommissionAssessment) record;
        yield assessment.getCompetency() + " " + FRENCH.label(assessment.getResult());
      }
      case REPORT -> listed(((ProjectReport) record).getCompetencies());
      case OPINION -> opinion((CompanyOpinion) record);
      case DELIBERATION -> deliberation((JuryDeliberation) record);
      case RETAINED_RESULT -> ((RetainedResult) record).getPart().toString();
      case REVOCATION -> ((Revocation) record).getRecord().toString();
    };
  }

  private static String opinion(CompanyOpinion opinion) {
    return Stream.concat(
            opinion.getStances().values().stream(), opinion.getOverallStance().stream())
        .distinct()
        .map(FRENCH::label)
        .collect(Collectors.joining(", "));
  }

  private static String deliberation(JuryDeliberation deliberation) {
    Stream<String> rulings =
        deliberation.getRulings().values().stream()
            .collect(
                Collectors.groupingBy(
                    CompetencyRuling::getRuling, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(each -> count(each.getValue(), FRENCH.label(each.getKey())));
    Stream<String> awards = deliberation.getAwards().stream().map(each -> award(each));
    return Stream.concat(rulings, awards).collect(Collectors.joining(", "));
  }

  private static String award(Award award) {
    return award instanceof Award.Block block ? "bloc " + block + " attribué" : "CQPM attribué";
  }

  private static String count(long number, String what) {
    return number + " " + what + (number > 1 ? "s" : "");
  }

  private static String listed(List<?> all) {
    return all.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
