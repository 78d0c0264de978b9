package io.github.cqpm.io.document;

import io.github.cqpm.model.candidacy.CandidacyRecord;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record of a candidacy by itself, with its type, as a host sends it, queues it or keeps it: an
 * event in the course of a candidacy. {@code candidacy.plus(typed.getRecord())} carries the
 * candidacy on.
 */
public final class TypedRecord {
  private final CandidacyRecord entry;

  private TypedRecord(CandidacyRecord entry) {
    this.entry = Objects.requireNonNull(entry, "The record is null: give the one to hold.");
  }

  /** Returns the record with its type. */
  public static TypedRecord of(CandidacyRecord entry) {
    return new TypedRecord(entry);
  }

  /** Returns the record; its kind is the type. */
  @Valid
  public CandidacyRecord getRecord() {
    return entry;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TypedRecord typed && typed.entry.equals(entry);
  }

  @Override
  public int hashCode() {
    return entry.hashCode();
  }

  /** Returns the record on one line, legibly. */
  @Override
  public String toString() {
    return "TypedRecord[%s]".formatted(entry);
  }
}
