package io.github.cqpm.io.internal.format;

import static io.github.cqpm.io.internal.format.Migrations.add;
import static io.github.cqpm.io.internal.format.Migrations.change;
import static io.github.cqpm.io.internal.format.Migrations.changeEach;
import static io.github.cqpm.io.internal.format.Migrations.rename;

import io.github.cqpm.io.internal.json.Located;
import io.github.cqpm.io.internal.json.Located.Dictionary;
import io.github.cqpm.io.internal.json.Place;
import io.github.cqpm.io.internal.json.Tokens.Token;
import io.github.cqpm.model.referential.CertificationReferential;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The first version of referentials, in which the axes were four and the same for all. It is read
 * as if the referential listed them, and written where the digest of one of that version is needed.
 */
public final class FourAxes {
  /** The axes, and how they are titled. */
  private static final Map<String, String> TITLES = new LinkedHashMap<>();

  static {
    TITLES.put("METHODS", "méthodes utilisées");
    TITLES.put("MEANS", "moyens utilisés");
    TITLES.put("RELATIONS", "liens professionnels / relationnels");
    TITLES.put("CONSTRAINTS", "contraintes liées au milieu et environnement de travail");
  }

  /** What referentials of that version do not tell. */
  private static final Set<String> LATER =
      Set.of("validFrom", "number", "level", "category", "lastChanged", "axes");

  private FourAxes() {}

  /** Referentials, 1 to 2: they list their axes, of which a criterion group has the id. */
  static Dictionary giveReferential(Dictionary referential) {
    return add(
        change(
            referential,
            "blocks",
            blocks ->
                changeEach(
                    blocks,
                    block ->
                        change(
                            block, "competencies", all -> changeEach(all, FourAxes::nameGroups)))),
        "axes",
        FourAxes::list);
  }

  private static Dictionary nameGroups(Dictionary competency) {
    return change(
        competency,
        "assessment",
        assessment ->
            assessment instanceof Dictionary dictionary
                ? change(
                    dictionary,
                    "criteria",
                    groups -> changeEach(groups, group -> rename(group, "dimension", "id")))
                : assessment);
  }

  private static Located list(Place place) {
    List<Located> axes = new ArrayList<>();
    TITLES.forEach(
        (id, title) ->
            axes.add(
                new Dictionary(
                    place,
                    List.of(
                        new Located.Member(
                            "id", place, new Located.Scalar(place, Token.STRING, id)),
                        new Located.Member(
                            "title", place, new Located.Scalar(place, Token.STRING, title))))));
    return new Located.Array(place, axes);
  }

  /** Returns the document of a referential as that version writes it. */
  public static Object toPlain(CertificationReferential referential) {
    Map<Object, Object> document =
        new LinkedHashMap<>(
            (Map<?, ?>) Documents.toPlain(CertificationReferential.class, referential));
    document.put(DocumentFormat.FORMAT_VERSION, 1L);
    document.keySet().removeAll(LATER);
    document.computeIfPresent("blocks", (name, blocks) -> withDimensions(blocks));
    return document;
  }

  private static Object withDimensions(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(FourAxes::withDimensions).toList();
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    Map<Object, Object> changed = new LinkedHashMap<>();
    map.forEach(
        (name, inside) ->
            changed.put(
                name,
                name.equals("criteria") && inside instanceof List<?> groups
                    ? groups.stream().map(FourAxes::withDimension).toList()
                    : withDimensions(inside)));
    return changed;
  }

  private static Object withDimension(Object group) {
    Map<Object, Object> changed = new LinkedHashMap<>((Map<?, ?>) group);
    changed.put("dimension", changed.remove("id"));
    return changed;
  }
}
