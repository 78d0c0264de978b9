package io.github.cqpm.io.testkit;

import io.github.cqpm.io.testkit.Told.Field;
import io.github.cqpm.io.testkit.Told.Fields;
import io.github.cqpm.io.testkit.Told.Items;
import io.github.cqpm.io.testkit.Told.Place;
import io.github.cqpm.io.testkit.Told.Word;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a YAML text: words, lists and groups, and none of what makes YAML dangerous or surprising.
 * Every word is text ({@code no} is no flag, {@code 2026-03-10} no day), and references, tags and
 * second documents are refused.
 */
final class YamlText {
  private static final int DEEPEST = 30;
  private static final int LONGEST = 1_000_000;
  private static final Set<String> NOTHING = Set.of("", "~", "null");

  /** What is told for people to read, in which colons may stand as they like. */
  private static final Set<String> READ_BY_PEOPLE = Set.of("title", "text");

  private final String text;
  private final Iterator<Event> events;
  private final StoryProblems problems;

  private YamlText(String text, StoryProblems problems) {
    this.text = text;
    this.problems = problems;
    this.events =
        new Parse(LoadSettings.builder().setCodePointLimit(LONGEST + 1).build())
            .parseString(text)
            .iterator();
  }

  /**
   * Returns the group that the text tells.
   *
   * @throws InvalidStoryException if it is no YAML at all
   */
  static Fields read(String text, StoryProblems problems) {
    if (text.length() > LONGEST) {
      problems.add(new Place(1, 1), Said.of("too-long", LONGEST));
      problems.refuse();
    }
    YamlText yaml = new YamlText(text, problems);
    try {
      Fields told = yaml.readDocument();
      problems.refuse();
      return told;
    } catch (MarkedYamlEngineException malformed) {
      new MalformedYaml(text, problems).tell(malformed);
    } catch (ReaderException invisible) {
      problems.add(yaml.placeOf(invisible.getPosition()), Said.of("syntax.invisible"));
    } catch (YamlEngineException malformed) {
      problems.add(new Place(1, 1), Said.of("syntax.other"));
    }
    problems.refuse();
    throw new IllegalStateException("It was refused.");
  }

  private Fields readDocument() {
    events.next(); // of the stream
    Event begin = events.next();
    Told told = begin.getEventId() == ID.DocumentStart ? read(events.next(), 0) : null;
    if (begin.getEventId() == ID.DocumentStart) {
      events.next(); // of the document's end
      Event next = events.next();
      if (next.getEventId() == ID.DocumentStart) {
        problems.add(placeOf(next), Said.of("several"));
      }
    }
    if (told instanceof Fields fields) {
      return fields;
    }
    problems.add(new Place(1, 1), Said.of(told == null ? "empty" : "no-story"));
    return Fields.empty(new Place(1, 1));
  }

  private Told read(Event event, int depth) {
    Place at = placeOf(event);
    if (event.getEventId() == ID.Alias
        || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
      problems.add(at, Said.of("reference"));
    }
    if (depth > DEEPEST) {
      problems.add(at, Said.of("too-deep", DEEPEST));
      problems.refuse();
    }
    return switch (event.getEventId()) {
      case MappingStart -> readGroup(at, depth);
      case SequenceStart -> readList(at, !((SequenceStartEvent) event).isFlow(), depth);
      case Scalar -> {
        ScalarEvent scalar = (ScalarEvent) event;
        if (scalar.getTag().isPresent()) {
          problems.add(at, Said.of("tag"));
        }
        yield new Word(at, scalar.getValue(), scalar.isPlain());
      }
      default -> new Word(at, "", false);
    };
  }

  private Items readList(Place at, boolean dashed, int depth) {
    List<Told> items = new ArrayList<>();
    for (Event next = events.next(); next.getEventId() != ID.SequenceEnd; next = events.next()) {
      Told item = read(next, depth + 1);
      if (isSomething(item, "-")) {
        items.add(item);
      }
    }
    return new Items(at, items, dashed);
  }

  private Fields readGroup(Place at, int depth) {
    Fields group = Fields.empty(at);
    for (Event next = events.next(); next.getEventId() != ID.MappingEnd; next = events.next()) {
      Told key = read(next, depth + 1);
      Told value = read(events.next(), depth + 1);
      if (!(key instanceof Word name)) {
        problems.add(key.at(), Said.of("name"));
        continue;
      }
      Field before = group.fields().get(name.text());
      if (before != null) {
        problems.add(
            key.at(), Said.of("twice", StoryProblems.named(name.text()), before.at().line()));
      } else if (isWell(name, value)
          && (isExpected(name, depth) || isSomething(value, name.text()))) {
        group.fields().put(name.text(), new Field(key.at(), name.text(), name.plain(), value));
      }
    }
    return group;
  }

  /** Returns whether it is what is expected: where that is nothing, more is said of it later. */
  private static boolean isExpected(Word name, int depth) {
    return depth == 0 && name.text().equals("expected");
  }

  /** Returns whether a name and its value are written as such, and tells where they are not. */
  private boolean isWell(Word name, Told value) {
    if (!name.plain() || READ_BY_PEOPLE.contains(name.text())) {
      return true;
    }
    Optional<Said> inName = Slips.inName(name.text(), !isNothing(value));
    Optional<Said> inValue =
        value instanceof Word word && word.plain() ? Slips.glued(word.text()) : Optional.empty();
    inName.ifPresentOrElse(
        slip -> problems.add(name.at(), slip),
        () -> inValue.ifPresent(slip -> problems.add(value.at(), slip)));
    return inName.isEmpty() && inValue.isEmpty();
  }

  /** Returns whether there is a value, and tells where there is none. */
  private boolean isSomething(Told value, String after) {
    boolean nothing = isNothing(value);
    if (nothing) {
      problems.add(value.at(), Said.of("nothing", StoryProblems.named(after)));
    }
    return !nothing;
  }

  private static boolean isNothing(Told value) {
    return value instanceof Word word && word.plain() && NOTHING.contains(word.text());
  }

  private static Place placeOf(Event event) {
    return place(event.getStartMark(), new Place(1, 1));
  }

  static Place place(Optional<Mark> mark, Place otherwise) {
    return mark.map(at -> new Place(at.getLine() + 1, at.getColumn() + 1)).orElse(otherwise);
  }

  private Place placeOf(int position) {
    String before = text.substring(0, text.offsetByCodePoints(0, position));
    String line = before.substring(before.lastIndexOf('\n') + 1);
    return new Place((int) before.lines().count() + (line.isEmpty() ? 1 : 0), line.length() + 1);
  }
}
