package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CompetencyId;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Frameworks turn the text of a path or a form into a value by its static {@code of(String)}, as
 * Spring does for {@code @PathVariable}.
 */
class TextConversionTest {
  static Stream<Class<?>> identifiers() {
    return Stream.concat(
        Stream.of(Award.class, CertificationPart.class, CompetencyId.class),
        ModelTypes.all().stream().filter(TextConversionTest::isOneText));
  }

  private static boolean isOneText(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && type.getRecordComponents()[0].getType() == String.class;
  }

  @ParameterizedTest
  @MethodSource("identifiers")
  void every_identifier_is_made_of_its_text_by_of(Class<?> type) throws Exception {
    var of = type.getMethod("of", String.class);
    assertThat(Modifier.isStatic(of.getModifiers())).isTrue();
    assertThat(of.getReturnType()).isEqualTo(type);
    assertThat(of.invoke(null, "BDC0158-1".substring(0, isBlock(type) ? 7 : 9))).isInstanceOf(type);
  }

  private static boolean isBlock(Class<?> type) {
    return type == Award.class || type.getSimpleName().equals("BlockCode");
  }
}
