package io.github.cqpm.io.internal;

import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.io.internal.Located.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where a referential has what the engine found wrong. */
final class PlacesInReferential {
  private final Located root;

  private PlacesInReferential(Located root) {
    this.root = root;
  }

  /** Returns the place; none if the problem is one of a candidacy. */
  static Optional<Place> find(InputProblem problem, Located root) {
    PlacesInReferential places = new PlacesInReferential(root);
    String id = problem.ids().isEmpty() ? "" : problem.ids().get(0);
    return switch (problem.code()) {
      case REFERENTIAL_ID_TWICE -> places.orTop(places.second(id));
      case COMPETENCY_OUTSIDE_BLOCK -> places.orTop(places.competencyInBlock(id, problem));
      case REFERENTIAL_WITHOUT_BLOCKS -> Optional.of(Located.step(root, "blocks").place());
      case BLOCK_WITHOUT_COMPETENCIES -> places.orTop(places.competenciesOf(id));
      case UNKNOWN_ACTIVITY -> places.named("blocks", "code", id, "activity", problem);
      case UNKNOWN_COMPETENCY -> places.named("methods", "id", id, "onlyFor", problem);
      default -> Optional.empty();
    };
  }

  private Optional<Place> orTop(Optional<Place> found) {
    return Optional.of(found.orElse(root.place()));
  }

  /** Returns where the id is used for the second time. */
  private Optional<Place> second(String id) {
    List<Located> all = new ArrayList<>();
    for (Located block : elements(root, "blocks")) {
      all.add(Located.step(block, "code"));
      elements(block, "competencies").forEach(each -> all.add(Located.step(each, "id")));
    }
    elements(Located.step(root, "occupationalStandard"), "activities")
        .forEach(each -> all.add(Located.step(each, "id")));
    elements(root, "methods").forEach(each -> all.add(Located.step(each, "id")));
    return all.stream()
        .filter(each -> spells(each, id))
        .map(Located::place)
        .sorted(PlacesInCandidacy.IN_ORDER)
        .skip(1)
        .findFirst();
  }

  private Optional<Place> competencyInBlock(String id, InputProblem problem) {
    return elements(root, "blocks").stream()
        .filter(block -> namesOne(Located.step(block, "code"), problem))
        .flatMap(block -> elements(block, "competencies").stream())
        .map(competency -> Located.step(competency, "id"))
        .filter(each -> spells(each, id))
        .map(Located::place)
        .findFirst();
  }

  /** Returns where the competencies of the first such block should be, or the block itself. */
  private Optional<Place> competenciesOf(String id) {
    return elements(root, "blocks").stream()
        .filter(block -> spells(Located.step(block, "code"), id))
        .filter(block -> elements(block, "competencies").isEmpty())
        .map(block -> Located.step(block, "competencies").place())
        .findFirst();
  }

  /** Returns where the part of that id names what the problem is about. */
  private Optional<Place> named(
      String list, String idProperty, String id, String property, InputProblem problem) {
    return elements(root, list).stream()
        .filter(part -> spells(Located.step(part, idProperty), id))
        .map(part -> Located.step(part, property))
        .flatMap(
            named ->
                named instanceof Located.Array array
                    ? array.elements().stream()
                    : List.of(named).stream())
        .filter(each -> namesOne(each, problem))
        .map(Located::place)
        .findFirst();
  }

  private static boolean namesOne(Located value, InputProblem problem) {
    return problem.values().stream().map(Argument::value).anyMatch(each -> spells(value, each));
  }

  /** Returns the elements of that list; none if there is no such list. */
  static List<Located> elements(Located owner, String list) {
    return Located.step(owner, list) instanceof Located.Array array ? array.elements() : List.of();
  }

  /** Returns whether the value is that id; the code of a block may be written with a space. */
  static boolean spells(Located value, Object id) {
    return value instanceof Located.Scalar scalar && PlacesInCandidacy.spells(scalar.text(), id);
  }
}
