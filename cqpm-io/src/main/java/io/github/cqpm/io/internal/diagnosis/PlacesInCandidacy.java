package io.github.cqpm.io.internal.diagnosis;

import static io.github.cqpm.io.internal.diagnosis.PlacesInReferential.elements;

import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.io.internal.json.Located;
import io.github.cqpm.io.internal.json.Located.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds where a candidacy has what the engine found wrong. */
public final class PlacesInCandidacy {
  static final Comparator<Place> IN_ORDER =
      Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

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

  private final InputProblem problem;
  private final Located root;
  private final Index index;

  private PlacesInCandidacy(InputProblem problem, Located root, Index index) {
    this.problem = problem;
    this.root = root;
    this.index = index;
  }

  /** The records of a document, by their ids: there may be many problems about many records. */
  public static final class Index {
    private final Map<String, List<Entry>> byId = new HashMap<>();

    /** Looks through the document once. */
    public Index(Located root) {
      for (String list : LISTS) {
        for (Located each : elements(root, list)) {
          if (Located.step(each, "id") instanceof Located.Scalar id) {
            byId.computeIfAbsent(id.text(), text -> new ArrayList<>()).add(new Entry(list, each));
          }
        }
      }
    }

    private record Entry(String list, Located element) {}

    private Stream<Located> find(String id, List<String> lists) {
      return byId.getOrDefault(id, List.of()).stream()
          .filter(entry -> lists.contains(entry.list()))
          .map(Entry::element);
    }
  }

  /** Returns the place; where the referential is named, if the problem is one of that. */
  public static Place find(InputProblem problem, Located root, Index index) {
    return findOwn(problem, root, index).orElseGet(() -> Located.step(root, "referential").place());
  }

  private static Optional<Place> findOwn(InputProblem problem, Located root, Index index) {
    PlacesInCandidacy places = new PlacesInCandidacy(problem, root, index);
    return switch (problem.code()) {
      case REFERENTIAL_ID_TWICE,
          COMPETENCY_OUTSIDE_BLOCK,
          REFERENTIAL_WITHOUT_BLOCKS,
          BLOCK_WITHOUT_COMPETENCIES ->
          Optional.empty();
      case OTHER_REFERENTIAL -> Optional.of(Located.step(root, "referential").place());
      case EMPTY_TARGET -> Optional.of(Located.step(root, "target").place());
      case UNKNOWN_COMPETENCY, UNKNOWN_ACTIVITY -> places.value();
      case UNKNOWN_BLOCK, UNKNOWN_COMMISSION, UNKNOWN_CRITERION_GROUP, DATE_OUT_OF_RANGE ->
          places.orTop(places.value());
      case ID_TWICE -> places.orTop(places.inRecord(LISTS, 1, "id"));
      case REVOKES_UNKNOWN, REVOKES_REVOCATION, REVOKES_COMMISSION ->
          places.orTop(places.inRevocation("record"));
      case REVOKED_BEFORE_RECORD -> places.orTop(places.inRevocation("date"));
      case MEMBER_TWICE -> places.orTop(places.memberTwice());
      case CHAIR_NOT_MEMBER ->
          places.orTop(places.inRecord(List.of("deliberations"), 0, "jury", "chair"));
      case SECOND_ENROLMENT -> places.orTop(places.inRecord(List.of("enrolments"), 1));
      case PLANS_OF_ONE_DAY -> places.orTop(places.inRecord(List.of("plans"), 1, "date"));
      case RESULTS_DIFFER -> places.orTop(places.inRecord(List.of("assessments"), 1, "result"));
      case RULINGS_DIFFER -> places.orTop(places.keyInSecond("deliberations", "rulings"));
      case STANCES_DIFFER -> places.orTop(places.keyInSecond("opinions", "stances"));
    };
  }

  private Optional<Place> orTop(Optional<Place> found) {
    return Optional.of(found.orElse(root.place()));
  }

  /** Returns the records concerned that are in those lists, in the order of the document. */
  private List<Located> records(List<String> lists) {
    return problem.ids().stream()
        .distinct()
        .flatMap(id -> index.find(id, lists))
        .sorted(Comparator.comparing(Located::place, IN_ORDER))
        .toList();
  }

  /** Returns the place that the path leads to, in the record of that rank or the last before. */
  private Optional<Place> inRecord(List<String> lists, int rank, String... path) {
    List<Located> found = records(lists);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Located at = found.get(Math.min(rank, found.size() - 1));
    for (String name : path) {
      at = Located.step(at, name);
    }
    return Optional.of(at.place());
  }

  private Optional<Place> inRevocation(String property) {
    return records(List.of("revocations")).stream()
        .filter(
            revocation ->
                Located.step(revocation, "record") instanceof Located.Scalar revoked
                    && (problem.ids().contains(revoked.text()) || isValue(revoked.text())))
        .map(revocation -> Located.step(revocation, property).place())
        .findFirst();
  }

  /**
   * Returns where a record concerned, or the target if there is none, names a value in question.
   */
  private Optional<Place> value() {
    List<Located> owners =
        problem.ids().isEmpty() ? List.of(Located.step(root, "target")) : records(LISTS);
    return owners.stream()
        .flatMap(this::mentions)
        .findFirst()
        .or(() -> owners.stream().map(Located::place).findFirst());
  }

  private Stream<Place> mentions(Located at) {
    if (at instanceof Located.Dictionary dictionary) {
      return dictionary.members().stream()
          .filter(member -> !member.name().equals("id"))
          .flatMap(
              member ->
                  isValue(member.name()) ? Stream.of(member.place()) : mentions(member.value()));
    }
    if (at instanceof Located.Array array) {
      return array.elements().stream().flatMap(this::mentions);
    }
    return at instanceof Located.Scalar scalar && isValue(scalar.text())
        ? Stream.of(scalar.place())
        : Stream.empty();
  }

  private Optional<Place> memberTwice() {
    for (Located each : records(List.of("commissions", "deliberations"))) {
      Located owner = Located.step(each, "jury");
      Set<String> seen = new HashSet<>();
      for (Located member : elements(owner, "members")) {
        if (Located.step(member, "reference") instanceof Located.Scalar reference
            && !seen.add(reference.text())) {
          return Optional.of(reference.place());
        }
      }
    }
    return Optional.empty();
  }

  /** Returns where the second record says what the first says otherwise. */
  private Optional<Place> keyInSecond(String list, String map) {
    List<Located> found = records(List.of(list));
    return found.stream()
        .skip(found.size() > 1 ? 1 : 0)
        .findFirst()
        .map(
            second ->
                mentions(Located.step(second, map))
                    .findFirst()
                    .orElse(Located.step(second, "overallStance").place()));
  }

  private boolean isValue(String text) {
    return problem.values().stream().map(Argument::value).anyMatch(value -> spells(text, value));
  }

  /** Returns whether the text is that id; the code of a block may be written with a space. */
  static boolean spells(String text, Object id) {
    return text.equals(id.toString()) || text.replace(" ", "").equals(id.toString());
  }
}
