package io.github.cqpm.io.testkit;

import static io.github.cqpm.io.testkit.CandidacyShape.RECORDS;
import static io.github.cqpm.io.testkit.CandidacyShape.isKeyed;
import static io.github.cqpm.io.testkit.CandidacyShape.named;
import static io.github.cqpm.io.testkit.CandidacyShape.step;

import io.github.cqpm.io.testkit.Told.Field;
import io.github.cqpm.io.testkit.Told.Fields;
import io.github.cqpm.io.testkit.Told.Items;
import io.github.cqpm.io.testkit.Told.Place;
import io.github.cqpm.io.testkit.Told.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a story has to say for {@link Changes} to make a candidacy of the complete one. */
final class Differences {
  private static final Word NONE = Word.plain("none");

  private static final String ALL = "all";

  private final CandidacyShape shape;

  Differences(CandidacyShape shape) {
    this.shape = shape;
  }

  /** Returns what differs in a candidacy, its records by their ids where these differ. */
  Fields of(Fields candidacy) {
    return facts("", shape.complete(), candidacy);
  }

  private Optional<Told> find(String path, Told before, Told after) {
    if (before instanceof Fields base && after instanceof Items list && RECORDS.contains(path)) {
      return Optional.of(listed(path, base, list.items().stream().map(CandidacyShape::byItsId)));
    }
    if (before.equals(after) && !(RECORDS.contains(path) && isReordered(before, after))) {
      return Optional.empty();
    }
    if (before instanceof Fields base && after instanceof Fields facts) {
      Told changes = isKeyed(path) ? byId(path, base, facts) : facts(path, base, facts);
      return Optional.of(shorten(path, changes));
    }
    return Optional.of(after);
  }

  private static boolean isReordered(Told before, Told after) {
    return !List.copyOf(((Fields) before).fields().keySet())
        .equals(List.copyOf(((Fields) after).fields().keySet()));
  }

  private Fields facts(String path, Fields base, Fields facts) {
    Set<String> names = new LinkedHashSet<>(base.fields().keySet());
    names.addAll(facts.fields().keySet());
    Fields changes = Fields.empty(Place.NOWHERE);
    for (String name : names) {
      Told before = base.find(name).orElse(Fields.empty(Place.NOWHERE));
      facts
          .find(name)
          .map(after -> find(step(path, name), before, after))
          .orElse(Optional.of(NONE))
          .ifPresent(change -> changes.fields().put(name, Field.of(name, change)));
    }
    return changes;
  }

  private Told byId(String path, Fields base, Fields entries) {
    List<String> order = new ArrayList<>(base.fields().keySet());
    order.retainAll(entries.fields().keySet());
    boolean anew = order.isEmpty() && !base.fields().isEmpty();
    entries.fields().keySet().stream().filter(id -> !order.contains(id)).forEach(order::add);
    if (RECORDS.contains(path) && !order.equals(List.copyOf(entries.fields().keySet()))) {
      return listed(path, base, entries.fields().values().stream());
    }
    Fields changes = Fields.empty(Place.NOWHERE);
    if (anew) {
      changes.fields().put(ALL, new Field(Place.NOWHERE, ALL, true, NONE));
    } else {
      base.fields().keySet().stream()
          .filter(id -> entries.find(id).isEmpty())
          .forEach(id -> put(changes, path, id, NONE));
    }
    for (Field entry : entries.fields().values()) {
      String id = entry.name();
      Optional<Told> known = base.find(id);
      Told before = known.orElseGet(() -> shape.pattern(path, id, entry.value()));
      Optional<Told> change = find(step(path, id), before, entry.value());
      if (change.isPresent() || known.isEmpty()) {
        put(changes, path, id, change.orElse(Fields.empty(Place.NOWHERE)));
      }
    }
    return ofAll(path, base, changes);
  }

  private static void put(Fields changes, String path, String id, Told value) {
    Field field = named(path, id, value);
    changes.fields().put(field.name(), field);
  }

  /** Returns the one change for all, where every entry that was there changes in the same way. */
  private static Fields ofAll(String path, Fields base, Fields changes) {
    Set<String> names =
        base.fields().keySet().stream()
            .map(id -> named(path, id, NONE).name())
            .collect(Collectors.toSet());
    Set<Told> different =
        changes.fields().values().stream().map(Field::value).collect(Collectors.toSet());
    if (names.size() < 2 || different.size() > 1 || !names.equals(changes.fields().keySet())) {
      return changes;
    }
    Fields one = Fields.empty(Place.NOWHERE);
    one.fields().put(ALL, new Field(Place.NOWHERE, ALL, true, different.iterator().next()));
    return one;
  }

  /** Returns a list of these records, each with what differs in it: where their order tells. */
  private Items listed(String path, Fields base, Stream<Field> records) {
    return new Items(
        Place.NOWHERE,
        records
            .<Told>map(
                record -> {
                  String id = record.name();
                  Fields facts = (Fields) record.value();
                  Told before = base.find(id).orElseGet(() -> shape.pattern(path, id, facts));
                  Fields changes = facts(step(path, id), (Fields) before, facts);
                  return changes.fields().isEmpty()
                      ? Word.of(id)
                      : CandidacyShape.withId(id, Place.NOWHERE, changes);
                })
            .toList());
  }

  /** Returns in short what {@link Changes} spells out. */
  private static Told shorten(String path, Told changes) {
    if (!(changes instanceof Fields fields)) {
      return changes;
    }
    return switch (path) {
      case "assessments/*" -> alone("result", fields);
      case "deliberations/*/rulings/*" -> alone("ruling", fields);
      case "target" -> fields.find("codes").orElse(fields);
      default -> fields;
    };
  }

  private static Told alone(String name, Fields fields) {
    return fields.fields().size() == 1 ? fields.find(name).orElse(fields) : fields;
  }
}
