package io.github.cqpm.io.internal.diagnosis;

import static io.github.cqpm.io.internal.diagnosis.PlacesInReferential.elements;
import static io.github.cqpm.io.internal.diagnosis.PlacesInReferential.spelling;
import static io.github.cqpm.io.internal.diagnosis.PlacesInReferential.values;

import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.io.internal.json.Located;
import io.github.cqpm.io.internal.json.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds where a candidacy has what the engine found wrong. What is looked up is indexed once: there
 * may be many problems about many records, and one record may have a part in many.
 */
public final class PlacesInCandidacy {
  private static final List<String> LISTS =
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

  private final Located root;

  /** By list and id, in the order of the document. */
  private final Map<String, Map<String, List<Located>>> records = new HashMap<>();

  /** By id, and by what they revoke; of several alike, the first. */
  private final Map<String, Map<String, Located>> revocations = new HashMap<>();

  /** Where the keys stand of the maps that were asked for. */
  private final IdentityHashMap<Located, Map<String, Place>> keys = new IdentityHashMap<>();

  private record Text(String text, Place place) {}

  /** Looks through the document once. */
  public PlacesInCandidacy(Located root) {
    this.root = root;
    for (String list : LISTS) {
      Map<String, List<Located>> byId = new HashMap<>();
      for (Located each : elements(root, list)) {
        if (Located.step(each, "id") instanceof Located.Scalar id) {
          byId.computeIfAbsent(id.text(), text -> new ArrayList<>(1)).add(each);
        }
      }
      records.put(list, byId);
    }
    for (Located each : elements(root, "revocations")) {
      if (Located.step(each, "id") instanceof Located.Scalar id
          && Located.step(each, "record") instanceof Located.Scalar revoked) {
        revocations
            .computeIfAbsent(id.text(), text -> new HashMap<>())
            .putIfAbsent(revoked.text(), each);
      }
    }
  }

  /** Returns the place; where the referential is named, if the problem is one of that. */
  public Place find(InputProblem problem) {
    return findOwn(problem).orElseGet(() -> Located.step(root, "referential").place());
  }

  private Optional<Place> findOwn(InputProblem problem) {
    return switch (problem.code()) {
      case REFERENTIAL_ID_TWICE,
          COMPETENCY_OUTSIDE_BLOCK,
          REFERENTIAL_WITHOUT_BLOCKS,
          BLOCK_WITHOUT_COMPETENCIES,
          CRITERION_GROUP_TWICE,
          UNKNOWN_AXIS ->
          Optional.empty();
      case OTHER_REFERENTIAL -> Optional.of(Located.step(root, "referential").place());
      case EMPTY_TARGET -> Optional.of(Located.step(root, "target").place());
      case UNKNOWN_COMPETENCY, UNKNOWN_ACTIVITY -> value(problem);
      case UNKNOWN_BLOCK, UNKNOWN_COMMISSION, UNKNOWN_CRITERION_GROUP, DATE_OUT_OF_RANGE ->
          orTop(value(problem));
      case ID_TWICE -> orTop(inRecord(problem, LISTS, 1, "id"));
      case REVOKES_UNKNOWN, REVOKES_REVOCATION, REVOKES_COMMISSION ->
          orTop(inRevocation(problem, "record"));
      case REVOKED_BEFORE_RECORD -> orTop(inRevocation(problem, "date"));
      case MEMBER_TWICE -> orTop(memberTwice(problem));
      case CHAIR_NOT_MEMBER ->
          orTop(inRecord(problem, List.of("deliberations"), 0, "jury", "chair"));
      case SECOND_ENROLMENT -> orTop(inRecord(problem, List.of("enrolments"), 1));
      case PLANS_OF_ONE_DAY -> orTop(inRecord(problem, List.of("plans"), 1, "date"));
      case RESULTS_DIFFER -> orTop(inRecord(problem, List.of("assessments"), 1, "result"));
      case RULINGS_DIFFER -> orTop(keyInSecond(problem, "deliberations", "rulings"));
      case STANCES_DIFFER -> orTop(keyInSecond(problem, "opinions", "stances"));
    };
  }

  private Optional<Place> orTop(Optional<Place> found) {
    return Optional.of(found.orElse(root.place()));
  }

  /** Returns the first records concerned that are in those lists, so many of each id and list. */
  private List<Located> records(InputProblem problem, List<String> lists, int most) {
    return problem.ids().stream()
        .flatMap(id -> lists.stream().flatMap(list -> records(list, id).stream().limit(most)))
        .sorted(Comparator.comparing(Located::place, Place.IN_ORDER))
        .toList();
  }

  private List<Located> records(String list, String id) {
    return records.getOrDefault(list, Map.of()).getOrDefault(id, List.of());
  }

  /** Returns the record of that rank that is in those lists, or the last before. */
  private Optional<Located> record(InputProblem problem, List<String> lists, int rank) {
    return records(problem, lists, rank + 1).stream()
        .limit(rank + 1L)
        .reduce((before, after) -> after);
  }

  /** Returns the place that the path leads to, in the record of that rank or the last before. */
  private Optional<Place> inRecord(
      InputProblem problem, List<String> lists, int rank, String... path) {
    return record(problem, lists, rank)
        .map(
            at -> {
              Located found = at;
              for (String name : path) {
                found = Located.step(found, name);
              }
              return found.place();
            });
  }

  private Optional<Place> inRevocation(InputProblem problem, String property) {
    Set<String> revoked = values(problem);
    revoked.addAll(problem.ids());
    return problem.ids().stream()
        .map(id -> revocations.getOrDefault(id, Map.of()))
        .flatMap(revoking -> revoked.stream().map(revoking::get))
        .filter(Objects::nonNull)
        .min(Comparator.comparing(Located::place, Place.IN_ORDER))
        .map(revocation -> Located.step(revocation, property).place());
  }

  /**
   * Returns where a record concerned, or the target if there is none, names a value in question.
   */
  private Optional<Place> value(InputProblem problem) {
    List<Located> owners =
        problem.ids().isEmpty()
            ? List.of(Located.step(root, "target"))
            : records(problem, LISTS, Integer.MAX_VALUE);
    Set<String> values = values(problem);
    return owners.stream()
        .flatMap(PlacesInCandidacy::texts)
        .filter(text -> values.contains(text.text()) || values.contains(spelling(text.text())))
        .map(Text::place)
        .findFirst()
        .or(() -> owners.stream().map(Located::place).findFirst());
  }

  /** Returns the texts of a value and the names in it, ids aside, in the order of the document. */
  private static Stream<Text> texts(Located at) {
    if (at instanceof Located.Dictionary dictionary) {
      return dictionary.members().stream()
          .filter(member -> !member.name().equals("id"))
          .flatMap(
              member ->
                  Stream.concat(
                      Stream.of(new Text(member.name(), member.place())), texts(member.value())));
    }
    if (at instanceof Located.Array array) {
      return array.elements().stream().flatMap(PlacesInCandidacy::texts);
    }
    return at instanceof Located.Scalar scalar
        ? Stream.of(new Text(scalar.text(), scalar.place()))
        : Stream.empty();
  }

  private Optional<Place> memberTwice(InputProblem problem) {
    List<String> lists = List.of("commissions", "deliberations");
    for (Located each : records(problem, lists, Integer.MAX_VALUE)) {
      Set<String> seen = new HashSet<>();
      for (Located member : elements(Located.step(each, "jury"), "members")) {
        if (Located.step(member, "reference") instanceof Located.Scalar reference
            && !seen.add(reference.text())) {
          return Optional.of(reference.place());
        }
      }
    }
    return Optional.empty();
  }

  /** Returns where the second record says what the first says otherwise. */
  private Optional<Place> keyInSecond(InputProblem problem, String list, String map) {
    return record(problem, List.of(list), 1)
        .map(
            second -> {
              Map<String, Place> keys = keys(Located.step(second, map));
              return values(problem).stream()
                  .map(keys::get)
                  .filter(Objects::nonNull)
                  .min(Place.IN_ORDER)
                  .orElse(Located.step(second, "overallStance").place());
            });
  }

  private Map<String, Place> keys(Located map) {
    return keys.computeIfAbsent(
        map,
        looked -> {
          Map<String, Place> found = new HashMap<>();
          if (looked instanceof Located.Dictionary dictionary) {
            dictionary
                .members()
                .forEach(key -> found.putIfAbsent(spelling(key.name()), key.place()));
          }
          return found;
        });
  }
}
