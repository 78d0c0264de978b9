package io.github.cqpm.io.internal.format;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.cqpm.io.Schemas;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Holds documents against the published schemas, with a validator that is not ours. */
final class Judge {
  static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder()
                      .formatAssertionsEnabled(true)
                      .losslessNarrowing(true) // 1.0 is an integer, as the specification says
                      .build()));

  private static final Map<DocumentType, Schema> SCHEMAS = new EnumMap<>(DocumentType.class);

  static {
    for (DocumentType document : DocumentType.values()) {
      SCHEMAS.put(document, REGISTRY.getSchema(textOf(document)));
    }
  }

  private Judge() {}

  static String textOf(DocumentType document) {
    return switch (document) {
      case REFERENTIAL -> Schemas.referential();
      case CANDIDACY -> Schemas.candidacy();
      case RECORD -> Schemas.record();
      case DECISION -> Schemas.decision();
      case COHORT_SUMMARY -> Schemas.cohortSummary();
    };
  }

  /** Returns what the schema has against the document. */
  static List<Error> complaints(DocumentType document, String text) {
    return SCHEMAS.get(document).validate(text, InputFormat.JSON);
  }
}
