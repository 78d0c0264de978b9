package io.github.cqpm.io.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** Teaches Jackson the types of the model and of the engine, which know nothing of it. */
final class FormatModule extends SimpleModule {
  @Serial private static final long serialVersionUID = 1L;

  FormatModule() {
    super("cqpm");
    MixIns.get().forEach(this::setMixInAnnotation);
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.insertAnnotationIntrospector(new FormatIntrospector());
    context.addBeanDeserializerModifier(new ExactConstants());
    context.addBeanSerializerModifier(new HeaderModifier());
    context.addDeserializationProblemHandler(new HeaderHandler());
    for (Class<?> mayBeLeftOut :
        List.of(List.class, Map.class, Set.class, SortedSet.class, SortedMap.class)) {
      context
          .configOverride(mayBeLeftOut)
          .setInclude(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
    }
    context
        .configOverride(Optional.class)
        .setInclude(
            JsonInclude.Value.construct(
                JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS));
  }

  /** Writes the format and its version at the head of each document. */
  private static final class HeaderModifier extends BeanSerializerModifier {
    @Serial private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> orderProperties(
        SerializationConfig config, BeanDescription type, List<BeanPropertyWriter> properties) {
      Optional<DocumentType> document = DocumentType.of(type.getBeanClass());
      if (document.isEmpty()) {
        return properties;
      }
      List<BeanPropertyWriter> withHeader = new ArrayList<>();
      withHeader.add(new HeaderWriter(properties.get(0), document.get()));
      withHeader.addAll(properties);
      return withHeader;
    }
  }

  private static final class HeaderWriter extends BeanPropertyWriter {
    @Serial private static final long serialVersionUID = 1L;

    private final DocumentType document;

    HeaderWriter(BeanPropertyWriter first, DocumentType document) {
      super(first);
      this.document = document;
    }

    @Override
    public void serializeAsField(Object bean, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStringField(DocumentType.FORMAT, document.getFormat());
      json.writeNumberField(DocumentType.FORMAT_VERSION, document.getVersion());
    }
  }

  /** Accepts the format and its version at the head of a document, where they are right. */
  private static final class HeaderHandler extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        JsonDeserializer<?> deserializer,
        Object builderOrRecord,
        String name)
        throws IOException {
      Optional<DocumentType> document =
          Optional.<Class<?>>ofNullable(builderOrRecord.getClass().getDeclaringClass())
              .or(() -> Optional.of(builderOrRecord.getClass()))
              .flatMap(DocumentType::of);
      Header header = (Header) context.getAttribute(Header.class);
      if (document.isEmpty() || header == null) {
        return false;
      }
      return header.accept(name, parser.currentToken(), parser.getText(), document.get());
    }
  }
}
