package io.github.cqpm.io.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.internal.pages.Frame;
import io.github.cqpm.io.internal.pages.JteframeGenerated;
import io.github.cqpm.io.internal.pages.PageOutput;
import io.github.cqpm.io.internal.pages.Prose;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around every page. */
class FrameTest {
  private static Document page(String text) {
    return Jsoup.parse(html(text));
  }

  private static String html(String text) {
    return PageOutput.write(
        (output, none) ->
            JteframeGenerated.render(
                output,
                none,
                new Frame("fr", text, text, text, text, false),
                content -> content.writeUserContent(text)));
  }

  @Test
  void the_title_and_the_margins_name_kind_and_subject() {
    Frame frame = new Frame("fr", "Rapport", "C-1", "Certificat", "Pied.", false);
    assertThat(frame.title()).isEqualTo("Rapport – C-1");
    assertThat(frame.style()).contains("@top-left { content: \"Rapport \\2013  C\\2d 1\"; }");
    assertThat(frame.toString()).doesNotContain("C-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</style><script>x</script>",
        "\"; } body { display: none } @page { @top-left { content: \"",
        "\\",
        "\n} x",
        "--><!--",
        "\u202Ex\u202C \u0000"
      })
  void hostile_text_is_text_in_the_page_and_in_its_style(String hostile) {
    Document page = page(hostile);
    Document harmless = page("texte");
    assertThat(page.getAllElements().eachAttr("class"))
        .isEqualTo(harmless.getAllElements().eachAttr("class"));
    assertThat(page.getAllElements().stream().map(each -> each.tagName()).toList())
        .isEqualTo(harmless.getAllElements().stream().map(each -> each.tagName()).toList());
    String style = page.selectFirst("style").data();
    assertThat(style.chars().filter(each -> each == '{').count())
        .isEqualTo(
            harmless.selectFirst("style").data().chars().filter(each -> each == '{').count());
    assertThat(html(hostile)).doesNotContain("\u202E").doesNotContain("\u0000");
  }

  @Test
  void codes_and_days_are_not_broken_and_quotations_are_french() {
    assertThat(Prose.of("en", "BDC0158-1 on 2026-03-10: « Oui. » a-b"))
        .extracting(part -> part.kind() + " " + part.text())
        .containsExactly(
            "WHOLE BDC0158-1",
            "WORDS  on ",
            "WHOLE 2026-03-10",
            "WORDS : ",
            "FRENCH « Oui. »",
            "WORDS  a-b");
    assertThat(Prose.of("fr", "le 10/03/2026, « Oui. »"))
        .extracting(part -> part.kind() + " " + part.text())
        .containsExactly("WORDS le ", "WHOLE 10/03/2026", "WORDS , « Oui. »");
    assertThat(
            Prose.of("en", "a « b » BDC0158-1 c").stream()
                .map(Prose.Part::text)
                .collect(Collectors.joining()))
        .isEqualTo("a « b » BDC0158-1 c");
  }
}
