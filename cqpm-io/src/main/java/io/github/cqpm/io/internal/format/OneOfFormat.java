package io.github.cqpm.io.internal.format;

import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.json.Located;
import io.github.cqpm.io.internal.json.Place;
import io.github.cqpm.io.internal.json.Sink;
import io.github.cqpm.io.internal.json.Tokens;
import io.github.cqpm.io.internal.json.Tokens.Token;
import io.github.cqpm.io.internal.json.TreeReader;
import io.github.cqpm.io.internal.json.TreeTokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object of one of several types, told apart by the property {@code type}, which is written
 * first and may stand anywhere.
 *
 * @param <T> the type of the values
 */
final class OneOfFormat<T> extends Format<T> {
  /** The property that tells the type. */
  static final String TYPE = "type";

  private static final Place TOP = Place.top(0, 0);

  private final Class<T> type;
  private final Map<String, ObjectFormat<? extends T, ?>> alternatives;

  private OneOfFormat(Class<T> type, Map<String, ObjectFormat<? extends T, ?>> alternatives) {
    this.type = type;
    this.alternatives = alternatives;
  }

  /** Returns the format without alternatives. */
  static <T> OneOfFormat<T> oneOf(Class<T> type) {
    return new OneOfFormat<>(type, Map.of());
  }

  /** Adds an alternative. */
  OneOfFormat<T> or(String name, ObjectFormat<? extends T, ?> format) {
    Map<String, ObjectFormat<? extends T, ?>> all = new LinkedHashMap<>(alternatives);
    all.put(
        name,
        format.headed(TYPE, TextFormat.fixed(name, DocumentProblemCode.UNKNOWN_CONSTANT), name));
    Map<String, String> owners = new HashMap<>();
    all.forEach((each, of) -> of.getNames().forEach(property -> owners.put(property, each)));
    all.replaceAll((each, of) -> of.beside(owners));
    return new OneOfFormat<>(type, all);
  }

  /**
   * Returns the format of one alternative alone, whose type is written and asked for all the same.
   */
  OneOfFormat<T> only(String name) {
    return new OneOfFormat<>(
        type, Map.of(name, Objects.requireNonNull(alternatives.get(name)).beside(Map.of())));
  }

  Class<T> getType() {
    return type;
  }

  /** Returns the alternatives by name, each with its property {@code type}. */
  Map<String, ObjectFormat<? extends T, ?>> getAlternatives() {
    return alternatives;
  }

  @Override
  List<Format<?>> getParts() {
    return List.copyOf(alternatives.values());
  }

  @Override
  @Nullable T read(Pass pass) throws IOException {
    Tokens tokens = pass.tokens();
    if (tokens.current() != Token.OBJECT) {
      pass.requireLeisure();
      pass.refuseKind(List.of("object"), meant(tokens));
      return null;
    }
    Place begin = pass.isTrusting() ? TOP : tokens.place(null, "");
    String first = tokens.nextName();
    if (TYPE.equals(first) && tokens.next() == Token.STRING) {
      ObjectFormat<? extends T, ?> chosen = alternatives.get(tokens.text());
      if (chosen != null) {
        return chosen.readProperties(pass, 1);
      }
    }
    pass.requireLeisure();
    return readTree(pass, copy(tokens, first, begin));
  }

  /** Returns the object that a text alone means, which is the name of an alternative. */
  private String meant(Tokens tokens) throws IOException {
    String text = tokens.current() == Token.STRING ? tokens.text() : "";
    return alternatives.keySet().stream()
        .filter(text::equalsIgnoreCase)
        .map(name -> "{\"%s\": \"%s\"}".formatted(TYPE, name))
        .findFirst()
        .orElse("");
  }

  /** Returns the object that begins there, of whose first property the tokens have passed some. */
  private static Located.Dictionary copy(Tokens tokens, @Nullable String first, Place begin)
      throws IOException {
    Place here = tokens.place();
    Place place = first == null || here.owner() == null ? here : here.owner();
    place = place.at(begin.line(), begin.column());
    List<Located.Member> members = new ArrayList<>();
    if (first != null) {
      members.add(TreeReader.readMember(tokens, place, first));
      members.addAll(TreeReader.readMembers(tokens, place));
    }
    return new Located.Dictionary(place, members);
  }

  /** Reads an object whose type does not come first. */
  private @Nullable T readTree(Pass pass, Located.Dictionary object) throws IOException {
    Located.Member ofType = object.find(TYPE).orElse(null);
    if (ofType != null
        && ofType.value() instanceof Located.Scalar name
        && name.token() == Token.STRING
        && alternatives.containsKey(name.text())) {
      List<Located.Member> reordered = new ArrayList<>(object.members());
      reordered.remove(ofType);
      reordered.add(0, ofType);
      return read(pass.over(new TreeTokens(new Located.Dictionary(object.place(), reordered))));
    }
    refuse(pass.over(new TreeTokens(object)));
    return null;
  }

  /** Tells what is wrong with an object whose type is not known. */
  private void refuse(Pass pass) throws IOException {
    Set<String> absent = new LinkedHashSet<>(List.of(TYPE));
    alternatives.values().forEach(each -> absent.addAll(each.getNames()));
    List<String> known = List.copyOf(absent);
    UnknownProperties unknown = new UnknownProperties();
    Tokens tokens = pass.tokens();
    for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
      if (!known.contains(name)) {
        unknown.pass(name, pass);
        continue;
      }
      boolean first = absent.remove(name);
      if (!first) {
        pass.report(DocumentProblemCode.DUPLICATE_PROPERTY, name);
      }
      if (tokens.next() == Token.STRING && first && name.equals(TYPE)) {
        pass.reportConstant(
            DocumentProblemCode.UNKNOWN_CONSTANT,
            tokens.text(),
            List.copyOf(alternatives.keySet()));
      } else if (first && name.equals(TYPE)) {
        pass.refuseKind("string");
      } else {
        tokens.skip();
      }
    }
    if (absent.contains(TYPE)) {
      String[] names = alternatives.keySet().toArray(String[]::new);
      pass.report(DocumentProblemCode.MISSING_PROPERTY, TYPE, names);
    }
    unknown.tell(pass, known, List.copyOf(absent), Map.of());
  }

  @Override
  void write(T value, Sink sink) throws IOException {
    for (ObjectFormat<? extends T, ?> alternative : alternatives.values()) {
      if (alternative.getType().isInstance(value)) {
        write(alternative, value, sink);
        return;
      }
    }
    throw new IllegalArgumentException("No document holds a %s.".formatted(value.getClass()));
  }

  private static <S> void write(ObjectFormat<S, ?> format, Object value, Sink sink)
      throws IOException {
    format.write(format.getType().cast(value), sink);
  }
}
