package io.github.cqpm.io.testkit;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.testkit.Told.Field;
import io.github.cqpm.io.testkit.Told.Fields;
import io.github.cqpm.io.testkit.Told.Items;
import io.github.cqpm.io.testkit.Told.Place;
import io.github.cqpm.io.testkit.Told.Word;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a candidacy to one referential is made of in a story: the groups whose names are ids, and
 * the complete candidacy, with a pattern of each kind of record. In a path, a star stands for an
 * id.
 */
final class CandidacyShape {
  /** The lists of records, which a story tells by their ids. */
  static final List<String> RECORDS =
      List.of(
          "enrolments",
          "plans",
          "commissions",
          "assessments",
          "reports",
          "opinions",
          "deliberations",
          "retainedResults",
          "revocations");

  /** The lists whose records a competency names. */
  private static final Set<String> BY_COMPETENCY = Set.of("assessments", "reports");

  private static final Set<String> MAPS =
      Set.of(
          "plans/*/competencies",
          "assessments/*/ratings",
          "opinions/*/stances",
          "deliberations/*/rulings");

  private final CertificationReferential referential;
  private final Fields complete;

  /** Begins with the complete candidacy to the referential. */
  CandidacyShape(CertificationReferential referential) {
    this.referential = referential;
    this.complete = completeTo(referential);
  }

  /** Returns the complete candidacy; one without a record where the referential allows none. */
  private static Fields completeTo(CertificationReferential referential) {
    try {
      Fields complete = byId(CompleteCandidacy.to(referential));
      if (RECORDS.stream().noneMatch(list -> complete.find(list).orElse(null) instanceof Items)) {
        return complete;
      }
    } catch (RuntimeException noneIsComplete) {
      // such as where it has no method, or a competency twice
    }
    return byId(
        Candidacy.builder()
            .candidate(CandidateReference.of("candidate"))
            .referential(referential.getReference())
            .route(AccessRoute.EMPLOYEE)
            .build());
  }

  /** Returns the complete candidacy, its records by their ids. */
  Fields complete() {
    return complete;
  }

  /** Returns whether the names of a group are ids. */
  static boolean isKeyed(String path) {
    return RECORDS.contains(path) || MAPS.contains(path);
  }

  /** Returns the path of a part of what is at a path. */
  static String step(String path, String name) {
    return path.isEmpty() ? name : path + "/" + (isKeyed(path) ? "*" : name);
  }

  /** Returns a candidacy with the records of each list by their ids, where these differ. */
  static Fields byId(Candidacy candidacy) {
    Fields document = Told.ofJson(CqpmJson.standard().writeLine(candidacy));
    Fields result = document.without("format", "formatVersion");
    for (String list : RECORDS) {
      if (result.find(list).orElse(null) instanceof Items items) {
        Fields records = Fields.empty(items.at());
        for (Told item : items.items()) {
          Field record = byItsId(item);
          records.fields().put(record.name(), record);
        }
        if (records.fields().size() == items.items().size()) {
          result = result.with(list, records);
        }
      }
    }
    return result;
  }

  /** Returns a record under its id. */
  static Field byItsId(Told record) {
    Fields facts = (Fields) record;
    return Field.of(((Word) facts.find("id").orElseThrow()).text(), facts.without("id"));
  }

  /** Returns the document of a candidacy whose records are told by their ids. */
  static Fields toDocument(Fields candidacy) {
    Fields result =
        Fields.empty(candidacy.at())
            .with("format", Word.of("cqpm-candidacy"))
            .with("formatVersion", Word.plain("1"));
    for (Field field : candidacy.fields().values()) {
      if (RECORDS.contains(field.name()) && field.value() instanceof Fields records) {
        List<Told> items = new ArrayList<>();
        records.fields().values().forEach(record -> items.add(withId(record)));
        result =
            result.with(new Field(field.at(), field.name(), true, new Items(records.at(), items)));
      } else {
        result = result.with(field);
      }
    }
    return result;
  }

  private static Told withId(Field record) {
    return record.value() instanceof Fields facts
        ? withId(record.name(), record.at(), facts)
        : record.value();
  }

  /** Returns a record with its id before its facts. */
  static Fields withId(String id, Place at, Fields facts) {
    Fields whole = Fields.empty(at).with("id", new Word(at, id, false));
    facts.fields().forEach(whole.fields()::put);
    return whole;
  }

  /**
   * Returns the id that a name stands for: a competency is the name of its assessment or report.
   */
  static String idOf(String path, Field field) {
    return field.plain() && BY_COMPETENCY.contains(path) && isCompetency(field.name())
        ? prefix(path) + field.name()
        : field.name();
  }

  /** Returns the shortest name of an id; without quotes, unless it would be read as another. */
  static Field named(String path, String id, Told value) {
    String prefix = BY_COMPETENCY.contains(path) ? prefix(path) : "";
    String rest = id.startsWith(prefix) ? id.substring(prefix.length()) : "";
    if (!prefix.isEmpty() && isCompetency(rest)) {
      return new Field(Place.NOWHERE, rest, true, value);
    }
    boolean misread = id.equals("all") || (!prefix.isEmpty() && isCompetency(id));
    return new Field(Place.NOWHERE, id, !misread, value);
  }

  /**
   * Returns whether a record is told by the name of a competency that the referential has not, and
   * of which no more is said: not even its day.
   */
  boolean isOfUnknownCompetency(String path, Field field) {
    return field.plain()
        && BY_COMPETENCY.contains(path)
        && isCompetency(field.name())
        && competencies().noneMatch(field.name()::equals)
        && !(field.value() instanceof Fields facts && facts.find("date").isPresent());
  }

  /** Returns the competencies of the referential. */
  Stream<String> competencies() {
    return referential.getCompetencyIds().stream().map(CompetencyId::toString);
  }

  private static String prefix(String path) {
    return path.substring(0, path.length() - 1) + "-";
  }

  private static boolean isCompetency(String text) {
    try {
      return text.equals(CompetencyId.parse(text).toString());
    } catch (IllegalArgumentException other) {
      return false;
    }
  }

  /** Returns the names that {@code all} stands for, where the complete candidacy has none there. */
  Stream<String> allNames(String path) {
    return switch (path) {
      case "plans/*/competencies", "deliberations/*/rulings" -> competencies();
      case "opinions/*/stances" ->
          referential.getOccupationalStandard().getActivities().stream()
              .map(activity -> activity.getId().value());
      default -> Stream.empty();
    };
  }

  /**
   * Returns what a record has that the complete candidacy lacks, as far as it is not said: all but
   * its day and what it is about.
   */
  Fields pattern(String path, String id, Told told) {
    Fields records =
        complete.find(path).map(Fields.class::cast).orElse(Fields.empty(Place.NOWHERE));
    Fields first =
        records.fields().values().stream()
            .findFirst()
            .map(field -> (Fields) field.value())
            .orElse(Fields.empty(Place.NOWHERE));
    return switch (path) {
      case "enrolments" -> first.without("date");
      case "plans" -> first.without("date", "sentOn");
      case "commissions" -> first;
      case "assessments" -> assessment(records, first, id, told);
      case "reports" -> report(id);
      case "opinions" -> first.only("author");
      case "deliberations" -> first.only("jury");
      case "retainedResults" ->
          Fields.empty(Place.NOWHERE).with("certification", Word.of(referential.getId().value()));
      default -> Fields.empty(Place.NOWHERE);
    };
  }

  private static Fields assessment(Fields records, Fields first, String id, Told told) {
    String named = id.startsWith("assessment-") ? id.substring("assessment-".length()) : "";
    boolean byName = isCompetency(named);
    String about =
        told instanceof Fields facts && facts.find("competency").orElse(null) instanceof Word word
            ? word.text()
            : named;
    Fields pattern =
        records.find("assessment-" + about).map(Fields.class::cast).orElse(first).without("date");
    return byName ? pattern.with("competency", Word.of(named)) : pattern.without("competency");
  }

  private static Fields report(String id) {
    Fields pattern = Fields.empty(Place.NOWHERE);
    String named = id.startsWith("report-") ? id.substring("report-".length()) : "";
    if (isCompetency(named)) {
      pattern = pattern.with("competencies", new Items(Place.NOWHERE, List.of(Word.of(named))));
    }
    return pattern.with("conditionsMet", Word.plain("true"));
  }
}
