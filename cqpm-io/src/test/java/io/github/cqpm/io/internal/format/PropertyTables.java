package io.github.cqpm.io.internal.format;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The tables of FORMAT.md: which properties each object of a document has. */
final class PropertyTables {
  static final String UPDATE =
      "./mvnw -q -pl cqpm-io -am verify -Dtest=PropertyTablesTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Djacoco.skip -Dformat.update";

  private final StringBuilder rows = new StringBuilder();
  private final Set<Format<?>> told = Collections.newSetFromMap(new IdentityHashMap<>());

  private PropertyTables() {}

  /** Returns the table of a document, which begins with the document itself. */
  static String of(DocumentType document) {
    PropertyTables tables = new PropertyTables();
    tables.rows.append("| where | must be there | may be left out |\n|---|---|---|\n");
    tables.tell("the document", "", document.whole());
    return tables.rows.toString();
  }

  /** Tells of each object once, where it stands first; one inside another after that. */
  private void tell(String where, String path, Format<?> format) {
    if (format instanceof ObjectFormat<?, ?> object && told.add(object)) {
      rows.append("| %s | %s | %s |\n".formatted(where, names(object, true), names(object, false)));
      for (Property<?, ?, ?> property : object.getProperties()) {
        String part = path + (path.isEmpty() ? "" : ".") + property.name();
        tell("`" + part + "`", part, property.format());
      }
    } else if (format instanceof ListFormat<?> list) {
      String each = path + "[]";
      tell("`" + each + "`", each, list.getParts().get(0));
    } else if (format instanceof MapFormat<?, ?, ?> map) {
      String each = path + "{}";
      tell("`" + each + "`", each, map.getParts().get(1));
    } else if (format instanceof OneOfFormat<?> oneOf && told.add(oneOf)) {
      tellAlternatives(path, oneOf);
    }
  }

  /** Tells of alternatives that have the same properties in one row. */
  private void tellAlternatives(String path, OneOfFormat<?> oneOf) {
    Map<List<String>, String> names = new LinkedHashMap<>();
    oneOf
        .getAlternatives()
        .forEach(
            (name, each) ->
                names.merge(each.getNames(), "`" + name + "`", (some, more) -> some + ", " + more));
    oneOf
        .getAlternatives()
        .values()
        .forEach(
            each -> {
              String types = names.remove(each.getNames());
              if (types != null) {
                tell("`%s`: %s".formatted(path, types), path, each);
              }
            });
  }

  private static String names(ObjectFormat<?, ?> object, boolean required) {
    Predicate<Property<?, ?, ?>> is = property -> property.required() == required;
    return object.getProperties().stream()
        .filter(is)
        .map(property -> "`" + property.name() + "`")
        .collect(Collectors.joining(", "));
  }
}
