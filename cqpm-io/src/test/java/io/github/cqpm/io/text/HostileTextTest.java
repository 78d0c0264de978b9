package io.github.cqpm.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.FormatExamples;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.internal.Legible;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.ReferentialReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.TreeMap;
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
  private static final RuleId RULE = RuleId.of("acme/fees");
  private static final RuleId UNQUOTED = RuleId.of("acme/unquoted");

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

  private static final AdmissibilityDecision REAL =
      CertificationEngine.of(RuleSet.agreement())
          .decide(
              CqpmJson.standard().readReferential(FormatExamples.referential()),
              CqpmJson.standard()
                  .readCandidacy(FormatExamples.candidacy())
                  .without(RecordId.of("O1")),
              LocalDate.of(2026, 5, 1));

  static Stream<Arguments> reports() {
    return PAYLOADS.stream()
        .flatMap(text -> Stream.of(Depth.values()).map(depth -> Arguments.of(text, depth)));
  }

  /** A decision that holds the text wherever a decision may hold free text. */
  private static AdmissibilityDecision decisionWith(String text) {
    Reason known = Reason.of(ReasonCode.of("acme/KNOWN"), Argument.number("count", 2));
    Reason unknown = Reason.of(ReasonCode.of("acme/UNKNOWN"), Argument.number(text, 2));
    List<Finding> findings = new ArrayList<>(REAL.getFindings());
    findings.add(new Finding(RULE, Subject.CANDIDACY, Answer.violated(known, unknown)));
    findings.add(
        new Finding(
            RULE,
            new Subject(Subject.Kind.PLAN, text),
            Answer.undetermined(MissingFact.of("acme/MISSING"))));
    findings.add(
        new Finding(
            UNQUOTED,
            new Subject(Subject.Kind.RULING, text + "/BDC0900-1"),
            Answer.violated(unknown)));
    List<RemainingStep> steps = new ArrayList<>(REAL.getRemainingSteps());
    steps.add(
        new RemainingStep(
            RemainingStep.Action.DELIBERATE, new Subject(Subject.Kind.COMPETENCY, text), RULE));
    return AdmissibilityDecision.builder()
        .from(REAL)
        .findings(findings)
        .remainingSteps(steps)
        .provenance(
            Provenance.builder()
                .from(REAL.getProvenance())
                .referential(
                    ReferentialReference.of(REAL.getProvenance().getReferential().id(), text))
                .ruleSet(text)
                .ruleSetVersion(text)
                .addRules(rule(RULE, text, text), rule(UNQUOTED, text, ""))
                .putDigest("candidacy", text)
                .putDigest(text, text)
                .build())
        .build();
  }

  private static AppliedRule rule(RuleId id, String text, String quote) {
    return new AppliedRule(
        id,
        text,
        Severity.BLOCKING,
        Subject.Kind.CANDIDACY,
        new TreeMap<>(Map.of(text, text, "period", text)),
        new Citation(text, text, quote, text),
        true);
  }

  private static Explanations explanationsWith(String text) {
    CertificationReferential.Builder referential =
        CertificationReferential.builder()
            .from(CqpmJson.standard().readReferential(FormatExamples.referential()))
            .title(text)
            .version(text);
    CertificationReferential real =
        CqpmJson.standard().readReferential(FormatExamples.referential());
    referential.blocks(
        real.getBlocks().stream()
            .map(
                block ->
                    CompetencyBlock.builder()
                        .from(block)
                        .title(text)
                        .competencies(
                            block.getCompetencies().stream()
                                .map(each -> Competency.builder().from(each).title(text).build())
                                .toList())
                        .build())
            .toList());
    return Explanations.french().with(sentencesWith(text)).with(referential.build());
  }

  private static ListResourceBundle sentencesWith(String text) {
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return new Object[][] {
          {"question." + RULE, text},
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
    return Jsoup.parse(explanationsWith(text).toHtml(decisionWith(text), depth));
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
    String markdown = explanationsWith(text).toMarkdown(decisionWith(text), depth);
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
            shape.add(depth + " " + each);
          }
        });
    return shape;
  }
}
