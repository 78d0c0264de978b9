package io.github.cqpm.io.paper;

import io.github.cqpm.io.internal.pages.JtereportGenerated;
import io.github.cqpm.io.internal.pages.PageOutput;
import io.github.cqpm.io.internal.pages.ReportPage;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;

/** The report of a dossier as a page. */
final class ReportPaper {
  private ReportPaper() {}

  static String write(Explanations explanations, Names names, Dossier dossier, Depth depth) {
    String subject = People.of(names).name(dossier.candidacy().getCandidate()).text();
    ReportPage page = ReportPage.of(explanations.report(dossier, depth), explanations, subject);
    return PageOutput.write((output, none) -> JtereportGenerated.render(output, none, page));
  }
}
