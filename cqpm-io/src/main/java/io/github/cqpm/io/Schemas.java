package io.github.cqpm.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schemas (draft 2020-12) of the documents, for editors and for hosts in other languages.
 * They know the form of a document and the constraints on single values; FORMAT.md lists the few
 * things that only the reader finds.
 */
public final class Schemas {
  private Schemas() {}

  /** Returns the text of the schema for a referential. */
  public static String referential() {
    return text("cqpm-referential");
  }

  /** Returns the text of the schema for a candidacy. */
  public static String candidacy() {
    return text("cqpm-candidacy");
  }

  /** Returns the text of the schema for a record by itself. */
  public static String record() {
    return text("cqpm-record");
  }

  /** Returns the text of the schema for a decision. */
  public static String decision() {
    return text("cqpm-decision");
  }

  /** Returns the text of the schema for the summary of a cohort. */
  public static String cohortSummary() {
    return text("cqpm-cohort-summary");
  }

  private static String text(String format) {
    String name = "schema/" + format + ".schema.json";
    try (InputStream stream = Schemas.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
