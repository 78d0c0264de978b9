package io.github.cqpm.model;

import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.referential.BlockCode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;

/**
 * A kind of identifier that a host chooses: a record of one text. A host's framework turns a text
 * into one by its static {@code of(String)}, as Spring does for {@code @PathVariable}.
 */
record IdentifierKind(Class<?> type) {
  static final List<IdentifierKind> ALL =
      ModelTypes.all().stream()
          .filter(type -> type != BlockCode.class && isOfOneText(type))
          .map(IdentifierKind::new)
          .toList();

  private static boolean isOfOneText(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && type.getRecordComponents()[0].getType() == String.class;
  }

  /** Returns what messages call it. */
  String title() {
    String words = type.getSimpleName().replaceAll("(?<=[a-z])[A-Z]", " $0");
    return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Returns whether it must never be shown. */
  boolean isOfPeople() {
    return type == CandidateReference.class || type == PersonReference.class;
  }

  Object make(String text) {
    try {
      return type.getMethod("of", String.class).invoke(null, text);
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the text that an identifier made of this one keeps. */
  String kept(String text) {
    RecordComponent component = type.getRecordComponents()[0];
    try {
      return (String) component.getAccessor().invoke(make(text));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return title();
  }
}
