package io.github.cqpm.io.paper;

import io.github.cqpm.io.internal.pages.JtereportGenerated;
import io.github.cqpm.io.internal.pages.PageOutput;
import io.github.cqpm.io.internal.pages.ReportPage;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.Title;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.util.List;
import java.util.stream.Stream;

/** The report of a dossier as a page. */
final class ReportPaper {
  private ReportPaper() {}

  static String write(Explanations explanations, Names names, Dossier dossier, Depth depth) {
    String subject = People.of(names).name(dossier.candidacy().getCandidate()).text();
    Report report = explanations.report(dossier, depth);
    ReportPage page =
        ReportPage.of(report, explanations, french(dossier.referential(), report), subject);
    return PageOutput.write((output, none) -> JtereportGenerated.render(output, none, page));
  }

  /** Returns what stands in sentences and is French in any language. */
  private static List<String> french(CertificationReferential referential, Report report) {
    return Stream.of(
            referential.getCertifier().stream(),
            referential.getBlocks().stream().map(CompetencyBlock::getTitle),
            referential.getBlocks().stream()
                .flatMap(block -> block.getCompetencies().stream())
                .map(Competency::getTitle),
            report.course().groups().stream().map(Title::title))
        .flatMap(each -> each)
        .filter(each -> !each.isBlank())
        .distinct()
        .toList();
  }
}
