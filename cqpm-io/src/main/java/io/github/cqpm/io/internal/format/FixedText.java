package io.github.cqpm.io.internal.format;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.json.Sink;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text that is always the same. */
final class FixedText extends TextFormat<String> {
  private final SerializedString text;
  private final DocumentProblemCode otherwise;

  FixedText(String text, DocumentProblemCode otherwise) {
    this.text = new SerializedString(text);
    this.otherwise = otherwise;
  }

  String getText() {
    return text.getValue();
  }

  @Override
  List<String> getChoices() {
    return List.of(text.getValue());
  }

  @Override
  @Nullable String parse(String given) {
    return given.equals(text.getValue()) ? given : null;
  }

  @Override
  String print(String value) {
    return value;
  }

  @Override
  void refuse(Pass pass, String given) {
    pass.reportConstant(otherwise, given, List.of(text.getValue()));
  }

  @Override
  void write(String value, Sink sink) throws IOException {
    sink.string(text);
  }
}
