package io.github.cqpm.io.testkit;

import static io.github.cqpm.io.testkit.CandidacyShape.RECORDS;
import static io.github.cqpm.io.testkit.CandidacyShape.idOf;
import static io.github.cqpm.io.testkit.CandidacyShape.isKeyed;
import static io.github.cqpm.io.testkit.CandidacyShape.step;

import io.github.cqpm.io.testkit.Told.Field;
import io.github.cqpm.io.testkit.Told.Fields;
import io.github.cqpm.io.testkit.Told.Items;
import io.github.cqpm.io.testkit.Told.Place;
import io.github.cqpm.io.testkit.Told.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a candidacy of the complete one and of what a story says otherwise: {@code none} takes
 * something out, a group changes what it names, {@code all} goes for every one, and anything else
 * stands for what was there.
 */
final class Changes {
  private static final String NONE = "none";
  private static final String ALL = "all";
  private static final int MOST_MEMBERS = 50;

  private final CandidacyShape shape;
  private final StoryProblems problems;

  /** Begins with the complete candidacy of that shape. */
  Changes(CandidacyShape shape, StoryProblems problems) {
    this.shape = shape;
    this.problems = problems;
  }

  /** Returns the candidacy, its records by their ids. */
  Fields apply(Fields told) {
    return (Fields) merge("", shape.complete(), told);
  }

  private Told merge(String path, @Nullable Told before, Told told) {
    Told full = spellOut(path, told);
    Fields base = before instanceof Fields fields ? fields : Fields.empty(told.at());
    if (full instanceof Items list && RECORDS.contains(path)) {
      return mergeList(path, base, list);
    }
    if (!(full instanceof Fields changes)) {
      return full;
    }
    return isKeyed(path) ? mergeById(path, base, changes) : mergeFacts(path, base, changes);
  }

  private Fields mergeFacts(String path, Fields base, Fields changes) {
    Fields result = base.copy(changes.at());
    for (Field change : changes.fields().values()) {
      if (Told.is(NONE, change.value())) {
        remove(path, result, change.name(), change);
      } else {
        Told before = base.find(change.name()).orElse(null);
        Told after = merge(step(path, change.name()), before, change.value());
        result.fields().put(change.name(), new Field(change.at(), change.name(), true, after));
      }
    }
    return result;
  }

  private Fields mergeById(String path, Fields base, Fields changes) {
    Fields result = base.copy(changes.at());
    Field all = changes.fields().get(ALL);
    Fields others = changes;
    if (all != null && all.plain()) {
      mergeAll(path, result, all);
      others = changes.without(ALL);
    }
    for (Field change : others.fields().values()) {
      String id = idOf(path, change);
      if (shape.isOfUnknownCompetency(path, change)) {
        problems.addUnknown(
            new Word(change.at(), change.name(), true), shape.competencies().toList());
      } else if (Told.is(NONE, change.value())) {
        remove(path, result, id, change);
      } else {
        put(result, id, change.at(), mergeEntry(path, result, id, change.value()));
      }
    }
    return result;
  }

  /** Does to every entry what is told of all. */
  private void mergeAll(String path, Fields result, Field all) {
    if (Told.is(NONE, all.value())) {
      result.fields().clear();
      return;
    }
    List<String> names =
        result.fields().isEmpty()
            ? shape.allNames(path).toList()
            : List.copyOf(result.fields().keySet());
    if (names.isEmpty()) {
      problems.add(all.at(), Said.of("all-of-nothing"));
    }
    for (String name : names) {
      Told before = result.find(name).orElse(null);
      put(result, name, all.at(), merge(step(path, ALL), before, all.value()));
    }
  }

  /** Returns the records that a list names, and no others, in its order. */
  private Items mergeList(String path, Fields base, Items list) {
    List<Told> records = new ArrayList<>();
    for (Told item : list.items()) {
      Told name = item instanceof Fields facts ? facts.find("id").orElse(null) : item;
      if (!(name instanceof Word word)) {
        tellMissingId(path, list, item);
        continue;
      }
      Fields changes = item instanceof Fields facts ? facts : Fields.empty(item.at());
      String id = word.text();
      Fields record = (Fields) mergeEntry(path, base, id, changes.without("id"));
      records.add(CandidacyShape.withId(id, name.at(), record));
    }
    return new Items(list.at(), records);
  }

  /** Tells that a list names a record by nothing; or that it is none, but a group with dashes. */
  private void tellMissingId(String path, Items list, Told item) {
    Fields there =
        shape.complete().find(path).map(Fields.class::cast).orElse(Fields.empty(item.at()));
    boolean group =
        item instanceof Fields facts
            && facts.fields().values().stream()
                .anyMatch(field -> there.find(idOf(path, field)).isPresent());
    Optional<Said> slip =
        group
            ? Slips.insteadOfGroup(new Items(item.at(), List.of(item), list.dashed()))
            : Optional.empty();
    slip.ifPresentOrElse(
        said -> problems.add(item.at(), said),
        () -> problems.addMissingName(item.at(), "id", List.of()));
  }

  /** Returns an entry with what is told of it; a new record has what goes without saying. */
  private Told mergeEntry(String path, Fields base, String id, Told told) {
    Optional<Told> known = base.find(id);
    if (known.isPresent()) {
      return merge(step(path, id), known.get(), told);
    }
    Fields pattern = shape.pattern(path, id, told);
    boolean record = RECORDS.contains(path);
    return merge(
        step(path, id),
        pattern,
        record && told instanceof Fields facts ? lacking(pattern, facts) : told);
  }

  /** Returns what is told of a new record, but that it has not what it has not; and tells that. */
  private Fields lacking(Fields pattern, Fields facts) {
    Fields rest = facts.copy(facts.at());
    for (Field fact : facts.fields().values()) {
      if (Told.is(NONE, fact.value()) && pattern.find(fact.name()).isEmpty()) {
        problems.add(fact.at(), Said.of("new-without", StoryProblems.named(fact.name())));
        rest.fields().remove(fact.name());
      }
    }
    return rest;
  }

  private static void put(Fields result, String name, Place at, Told value) {
    result.fields().put(name, new Field(at, name, false, value));
  }

  private void remove(String path, Fields result, String name, Field change) {
    if (result.fields().containsKey(name)) {
      result.fields().remove(name);
      return;
    }
    String there =
        result.fields().values().stream()
            .map(field -> CandidacyShape.named(path, field.name(), field.value()).name())
            .collect(Collectors.joining(", "));
    problems.add(
        change.at(),
        there.isEmpty()
            ? Said.of("nothing-there")
            : Said.of("nothing-to-remove", StoryProblems.shown(change.name()), there));
  }

  /** Returns what is meant by what a story may say in short. */
  private Told spellOut(String path, Told told) {
    if (told instanceof Items list && path.equals("target")) {
      return target(told.at(), "BLOCKS").with("codes", list);
    }
    if (told instanceof Fields colleges && path.equals("deliberations/*/jury/members")) {
      return jury(colleges);
    }
    if (!(told instanceof Word word)) {
      return told;
    }
    return switch (path) {
      case "assessments/*" -> Fields.empty(told.at()).with("result", told);
      case "deliberations/*/rulings/*" -> Fields.empty(told.at()).with("ruling", told);
      case "target" -> target(told.at(), word.text());
      case "commissions/*/members" -> commission(word);
      default ->
          isKeyed(path)
              ? Fields.empty(told.at()).with(new Field(told.at(), ALL, true, told))
              : told;
    };
  }

  private static Fields target(Place at, String type) {
    return Fields.empty(at).with("type", new Word(at, type, false));
  }

  private Told commission(Word number) {
    List<Told> members = new ArrayList<>();
    for (int i = 1; i <= count(number); i++) {
      members.add(
          Fields.empty(number.at())
              .with("reference", Word.of("assessor-" + i))
              .with("qualified", Word.plain("true")));
    }
    return new Items(number.at(), members);
  }

  private Told jury(Fields colleges) {
    List<Told> members = new ArrayList<>();
    for (Field college : colleges.fields().values()) {
      String name = college.name();
      String member = name.equals("EMPLOYERS") ? "employer" : "employee";
      for (int i = 1; i <= count(college.value()); i++) {
        members.add(
            Fields.empty(college.at())
                .with("reference", Word.of(i == 1 ? member : member + "-" + i))
                .with("college", new Word(college.at(), name, false)));
      }
    }
    return new Items(colleges.at(), members);
  }

  private int count(Told told) {
    if (told instanceof Word word && word.text().matches("[0-9]{1,2}")) {
      int count = Integer.parseInt(word.text());
      if (count <= MOST_MEMBERS) {
        return count;
      }
    }
    problems.add(told.at(), Said.of("number", MOST_MEMBERS));
    return 0;
  }
}
