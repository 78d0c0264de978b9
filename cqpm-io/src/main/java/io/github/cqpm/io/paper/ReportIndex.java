package io.github.cqpm.io.paper;

import io.github.cqpm.io.internal.pages.Frame;
import io.github.cqpm.io.internal.pages.IndexPage;
import io.github.cqpm.io.internal.pages.IndexPage.Row;
import io.github.cqpm.io.internal.pages.JteindexGenerated;
import io.github.cqpm.io.internal.pages.PageOutput;
import io.github.cqpm.io.internal.pages.PaperTexts;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportCourse.Marked;
import io.github.cqpm.io.text.ReportText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists reports that are pages in one folder. */
final class ReportIndex {
  private final Explanations explanations;
  private final People people;

  ReportIndex(Explanations explanations, Names names) {
    this.explanations = explanations;
    people = People.of(names);
  }

  String write(Map<String, Dossier> pages) {
    PaperTexts texts = PaperTexts.in(explanations.getLanguage());
    Frame frame =
        new Frame(
            texts.language(),
            texts.get("index.title"),
            "",
            pages.values().stream()
                .map(dossier -> dossier.referential().getTitle())
                .distinct()
                .collect(Collectors.joining(", ")),
            explanations.write(ReportText.JURY_AWARDS),
            false);
    IndexPage page =
        new IndexPage(
            pages.entrySet().stream().map(each -> row(each.getKey(), each.getValue())).toList());
    return PageOutput.write(
        (output, none) -> JteindexGenerated.render(output, none, frame, texts, page));
  }

  private Row row(String file, Dossier dossier) {
    Report report = explanations.report(dossier, Depth.STATUS);
    Report.Verdict verdict = report.verdict();
    return new Row(
        link(file),
        people.name(dossier.candidacy().getCandidate()),
        dossier.referential().getTitle(),
        new Marked(
            verdict.mark(),
            verdict.watch().isEmpty()
                ? verdict.outcome()
                : verdict.outcome() + ", " + verdict.watch()),
        verdict.award(),
        report.matrix().summary(),
        report.steps().isEmpty() ? "" : report.steps().get(0).actor(),
        report.steps().isEmpty() ? report.noStep() : report.steps().get(0).what());
  }

  /** Returns a link to a file beside this page, whatever its name. */
  private static String link(String file) {
    try {
      return new URI(null, null, "./" + file, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("This is no name of a file: " + file, e);
    }
  }
}
