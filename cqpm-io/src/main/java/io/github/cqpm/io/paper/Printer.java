package io.github.cqpm.io.paper;

import io.github.cqpm.io.internal.pages.AttestationPage;
import io.github.cqpm.io.internal.pages.Frame;
import io.github.cqpm.io.internal.pages.GridPage;
import io.github.cqpm.io.internal.pages.InformationPage;
import io.github.cqpm.io.internal.pages.JteattestationGenerated;
import io.github.cqpm.io.internal.pages.JtegridGenerated;
import io.github.cqpm.io.internal.pages.JteinformationGenerated;
import io.github.cqpm.io.internal.pages.JtereferentialGenerated;
import io.github.cqpm.io.internal.pages.PageOutput;
import io.github.cqpm.io.internal.pages.PaperTexts;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays out the papers of a referential and of one candidate, by their templates. */
final class Printer {
  private final Explanations explanations;
  private final PaperTexts texts;
  private final People people;

  Printer(Explanations explanations, Names names) {
    this.explanations = explanations;
    texts = PaperTexts.in(explanations.getLanguage());
    people = People.of(names);
  }

  String grid(CertificationReferential referential) {
    return print(
        referential,
        "",
        AssessmentGrid.blank(
            referential,
            referential.getBlocks().stream()
                .flatMap(block -> block.getCompetencies().stream())
                .toList(),
            wording(referential)));
  }

  String grid(CertificationReferential referential, CompetencyId id) {
    Wording wording = wording(referential);
    Competency competency =
        referential
            .find(id)
            .orElseThrow(
                () ->
                    wording.refuse(
                        PaperRefusal.UNKNOWN_COMPETENCY,
                        Map.of(
                            "competency",
                            id,
                            "known",
                            referential.getCompetencyIds().stream()
                                .map(CompetencyId::toString)
                                .collect(Collectors.joining(", ")))));
    return print(referential, "", AssessmentGrid.blank(referential, List.of(competency), wording));
  }

  String grid(Dossier dossier) {
    return print(
        dossier.referential(),
        subject(dossier),
        AssessmentGrid.filled(Facts.of(dossier), wording(dossier.referential())));
  }

  private String print(CertificationReferential referential, String subject, GridPage page) {
    return PageOutput.write(
        (output, none) ->
            JtegridGenerated.render(
                output, none, frame("grid", subject, referential), texts, page));
  }

  String referential(CertificationReferential referential) {
    return PageOutput.write(
        (output, none) ->
            JtereferentialGenerated.render(
                output,
                none,
                frame("referential", "", referential),
                texts,
                WholeReferential.of(referential, wording(referential))));
  }

  String information(Dossier dossier) {
    InformationPage page =
        CandidateInformation.of(
            Facts.of(dossier),
            explanations.report(dossier, Depth.BLOCKING),
            wording(dossier.referential()));
    return PageOutput.write(
        (output, none) ->
            JteinformationGenerated.render(
                output,
                none,
                frame("information", subject(dossier), dossier.referential()),
                texts,
                page));
  }

  String attestation(Dossier dossier, BlockCode block) {
    AttestationPage page =
        BlockAttestation.of(Facts.of(dossier), block, wording(dossier.referential()));
    return PageOutput.write(
        (output, none) ->
            JteattestationGenerated.render(
                output,
                none,
                frame("attestation", subject(dossier), dossier.referential()),
                texts,
                page));
  }

  private Wording wording(CertificationReferential referential) {
    return new Wording(explanations.with(referential), texts, people);
  }

  private String subject(Dossier dossier) {
    return people.name(dossier.candidacy().getCandidate()).text();
  }

  private Frame frame(String paper, String subject, CertificationReferential referential) {
    return new Frame(
        texts.language(), texts.get(paper + ".title"), subject, referential.getTitle(), "", false);
  }
}
