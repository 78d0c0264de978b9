package io.github.cqpm.io.internal.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The formats of all our types that documents hold, each where it stands on its own. */
public final class Formats {
  private static final Map<Class<?>, Format<?>> BY_TYPE = new LinkedHashMap<>();

  static {
    for (DocumentFormat<?> document : DocumentFormat.all()) {
      BY_TYPE.put(document.getType(), document);
    }
    DocumentFormat.all().forEach(Formats::addParts);
  }

  private Formats() {}

  /** Returns all types, and the format of each. */
  static Map<Class<?>, Format<?>> all() {
    return BY_TYPE;
  }

  /**
   * Returns the format in which values of that class are read and written: its own, or that of what
   * a generated class, or one of several alternatives, implements; none for what is not ours.
   */
  public static Optional<Format<?>> find(Class<?> type) {
    Format<?> own = BY_TYPE.get(type);
    if (own != null) {
      return Optional.of(own);
    }
    for (Class<?> implemented : type.getInterfaces()) {
      if (BY_TYPE.containsKey(implemented)) {
        return Optional.of(BY_TYPE.get(implemented));
      }
    }
    return Optional.empty();
  }

  private static void addParts(Format<?> whole) {
    for (Format<?> part : whole.getParts()) {
      add(part);
      addParts(part);
    }
  }

  private static void add(Format<?> format) {
    // a day is of the Java library: how a host writes its own is its business
    if (format instanceof ObjectFormat<?, ?> object) {
      BY_TYPE.putIfAbsent(object.getType(), object);
    } else if (format instanceof OneOfFormat<?> oneOf) {
      BY_TYPE.put(oneOf.getType(), oneOf);
      // an alternative is told apart on its own, too: its type is written and asked for; not so a
      // record, which a candidacy holds without
      oneOf
          .getAlternatives()
          .forEach((name, each) -> BY_TYPE.putIfAbsent(each.getType(), oneOf.only(name)));
    } else if (format instanceof SpeltFormat<?> spelt && spelt != CommonFormat.DAY) {
      BY_TYPE.put(spelt.getType(), spelt);
    } else if (format instanceof TextFormat.Constants<?> constants) {
      BY_TYPE.put(constants.getType(), constants);
    }
  }
}
