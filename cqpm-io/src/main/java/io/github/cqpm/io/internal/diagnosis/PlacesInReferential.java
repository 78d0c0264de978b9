package io.github.cqpm.io.internal.diagnosis;

import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.io.internal.json.Located;
import io.github.cqpm.io.internal.json.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds where a referential has what the engine found wrong; it is indexed once. */
public final class PlacesInReferential {
  private final Located root;
  private final Map<String, List<Located>> ids = new HashMap<>();
  private final Map<String, List<Located>> blocks = new HashMap<>();
  private final Map<String, List<Located>> methods = new HashMap<>();
  private final Map<String, List<InBlock>> competencies = new HashMap<>();

  private final Map<String, List<Located>> assessments = new HashMap<>();

  private record InBlock(String block, Place place) {}

  /** Looks through the document once. */
  public PlacesInReferential(Located root) {
    this.root = root;
    for (Located block : elements(root, "blocks")) {
      Located code = Located.step(block, "code");
      enter(blocks, code, block);
      enter(ids, code, code);
      for (Located competency : elements(block, "competencies")) {
        Located id = Located.step(competency, "id");
        enter(ids, id, id);
        enter(competencies, id, new InBlock(spellingOf(code), id.place()));
        enter(assessments, id, Located.step(competency, "assessment"));
      }
    }
    for (Located activity : elements(Located.step(root, "occupationalStandard"), "activities")) {
      Located id = Located.step(activity, "id");
      enter(ids, id, id);
    }
    for (Located axis : elements(root, "axes")) {
      Located id = Located.step(axis, "id");
      enter(ids, id, id);
    }
    for (Located method : elements(root, "methods")) {
      Located id = Located.step(method, "id");
      enter(methods, id, method);
      enter(ids, id, id);
    }
  }

  private static <E> void enter(Map<String, List<E>> index, Located id, E element) {
    index.computeIfAbsent(spellingOf(id), text -> new ArrayList<>(1)).add(element);
  }

  /** Returns the place; none if the problem is one of a candidacy. */
  public Optional<Place> find(InputProblem problem) {
    String id = problem.ids().isEmpty() ? "" : problem.ids().get(0);
    return switch (problem.code()) {
      case REFERENTIAL_ID_TWICE -> orTop(second(id));
      case COMPETENCY_OUTSIDE_BLOCK -> orTop(competencyInBlock(id, values(problem)));
      case REFERENTIAL_WITHOUT_BLOCKS -> Optional.of(Located.step(root, "blocks").place());
      case BLOCK_WITHOUT_COMPETENCIES -> orTop(competenciesOf(id));
      case CRITERION_GROUP_TWICE -> orTop(criterion(id, 1, values(problem)));
      case UNKNOWN_AXIS -> orTop(criterion(id, 0, values(problem)));
      case UNKNOWN_ACTIVITY -> named(blocks, id, "activity", values(problem));
      case UNKNOWN_COMPETENCY -> named(methods, id, "onlyFor", values(problem));
      default -> Optional.empty();
    };
  }

  private Optional<Place> orTop(Optional<Place> found) {
    return Optional.of(found.orElse(root.place()));
  }

  /** Returns where the id is used for the second time. */
  private Optional<Place> second(String id) {
    return ids.getOrDefault(id, List.of()).stream()
        .map(Located::place)
        .sorted(Place.IN_ORDER)
        .skip(1)
        .findFirst();
  }

  private Optional<Place> competencyInBlock(String id, Set<String> codes) {
    return competencies.getOrDefault(id, List.of()).stream()
        .filter(each -> codes.contains(each.block()))
        .map(InBlock::place)
        .findFirst();
  }

  /** Returns where the competencies of the first such block should be, or the block itself. */
  private Optional<Place> competenciesOf(String code) {
    return blocks.getOrDefault(code, List.of()).stream()
        .filter(block -> elements(block, "competencies").isEmpty())
        .map(block -> Located.step(block, "competencies").place())
        .findFirst();
  }

  /** Returns where a competency has one of those criterion groups, after so many of it. */
  private Optional<Place> criterion(String competency, long before, Set<String> criteria) {
    Map<String, Integer> seen = new HashMap<>();
    return assessments.getOrDefault(competency, List.of()).stream()
        .flatMap(assessment -> elements(assessment, "criteria").stream())
        .map(PlacesInReferential::idOf)
        .filter(id -> criteria.contains(spellingOf(id)))
        .filter(id -> seen.merge(spellingOf(id), 1, Integer::sum) > before)
        .map(Located::place)
        .findFirst();
  }

  /** Returns the id of a criterion group; in a document of version 1 it is called otherwise. */
  private static Located idOf(Located group) {
    boolean called = group instanceof Located.Dictionary object && object.find("id").isPresent();
    return Located.step(group, called ? "id" : "dimension");
  }

  /** Returns where the part of that id names what the problem is about. */
  private static Optional<Place> named(
      Map<String, List<Located>> parts, String id, String property, Set<String> values) {
    return parts.getOrDefault(id, List.of()).stream()
        .map(part -> Located.step(part, property))
        .flatMap(
            named ->
                named instanceof Located.Array array ? array.elements().stream() : Stream.of(named))
        .filter(each -> values.contains(spellingOf(each)))
        .map(Located::place)
        .findFirst();
  }

  /** Returns the elements of that list; none if there is no such list. */
  static List<Located> elements(Located owner, String list) {
    return Located.step(owner, list) instanceof Located.Array array ? array.elements() : List.of();
  }

  /** Returns the offending values, spelt as documents do. */
  static Set<String> values(InputProblem problem) {
    Set<String> values = new HashSet<>();
    problem.values().forEach(value -> values.add(value.value().toString()));
    return values;
  }

  private static String spellingOf(Located id) {
    return id instanceof Located.Scalar scalar ? spelling(scalar.text()) : "";
  }

  /** Returns the one spelling of an id: the code of a block may be written with a space. */
  static String spelling(String id) {
    return id.replace(" ", "");
  }
}
