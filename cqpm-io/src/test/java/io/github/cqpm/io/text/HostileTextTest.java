package io.github.cqpm.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.paper.Papers;
import io.github.cqpm.model.internal.Legible;
import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a host's text looks like, a report has the elements that it has with a harmless text,
 * and shows the text as it stands.
 */
class HostileTextTest {
  private static final String HARMLESS = "texte";

  private static final List<String> PAYLOADS =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "</style></title></td></table></main><h1>x",
          "&amp; &lt;b&gt; &#60;i&#62; &copy",
          "]]> <!-- x --> <![CDATA[ x <?x ?>",
          "`x` ``` ~~~ ~x~",
          "a | b || \\| \\\\| c",
          "[x](javascript:alert(1)) ![x](x) [x]: /x <http://x.example> [^1]",
          "**x** __x__ *x* _x_ \\*x\\* \\",
          "# x #",
          "> x",
          "- x",
          "+ x",
          "1. x",
          "1) x",
          "---",
          "===",
          "    x",
          "x\n\n# x\r\n- x\n\n    x\n| a |\n|---|\u2028- x\u0085- x",
          "\u202Ex\u202C \u2066x\u2069 \u0000 \u001B[31m \uFFFF \uD800");

  static Stream<Arguments> reports() {
    return PAYLOADS.stream()
        .flatMap(text -> Stream.of(Depth.values()).map(depth -> Arguments.of(text, depth)));
  }

  private static ListResourceBundle sentencesWith(String text) {
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return new Object[][] {
          {"question." + HostileDossier.RULE, text},
          {"reason.acme/KNOWN", text},
          {"missing.acme/MISSING", text},
          {"digest." + text, text},
        };
      }
    };
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_page_has_the_elements_of_a_harmless_one(String text, Depth depth) {
    Document page = page(text, depth);
    assertThat(shapeOf(page)).isEqualTo(shapeOf(page(HARMLESS, depth)));
    assertThat(page.text()).contains(Legible.inLine(text).strip().replaceAll("\\s+", " "));
  }

  private static Document page(String text, Depth depth) {
    return Jsoup.parse(
        Papers.in(Explanations.french().with(sentencesWith(text)).withFreeText())
            .naming(reference -> Optional.of(text))
            .report(HostileDossier.with(text), depth));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void markdown_has_the_elements_of_a_harmless_one(String text, Depth depth) {
    Document rendered = rendered(text, depth);
    assertThat(shapeOf(rendered)).isEqualTo(shapeOf(rendered(HARMLESS, depth)));
    assertThat(rendered.text()).contains(Legible.inLine(text).strip().replaceAll("\\s+", " "));
  }

  private static Document rendered(String text, Depth depth) {
    var extensions = List.of(TablesExtension.create());
    String markdown =
        Explanations.french()
            .with(sentencesWith(text))
            .withFreeText()
            .toMarkdown(HostileDossier.with(text), depth);
    return Jsoup.parse(
        HtmlRenderer.builder()
            .extensions(extensions)
            .build()
            .render(Parser.builder().extensions(extensions).build().parse(markdown)));
  }

  /** Every element with its attributes, every comment, and what is neither text nor element. */
  private static List<String> shapeOf(Node node) {
    List<String> shape = new ArrayList<>();
    node.traverse(
        (each, depth) -> {
          if (each instanceof Element element) {
            List<String> names = new ArrayList<>();
            for (Attribute attribute : element.attributes()) {
              names.add(attribute.getKey());
            }
            shape.add(depth + " " + element.tagName() + " " + names);
          } else if (each instanceof Comment || each instanceof DataNode) {
            shape.add(depth + " " + each.nodeName());
          }
        });
    return shape;
  }
}
