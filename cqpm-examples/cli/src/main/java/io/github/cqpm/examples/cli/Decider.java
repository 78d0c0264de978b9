package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Digests;
import io.github.cqpm.io.DocumentDecider;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.cohort.CohortDecider;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides candidacies, files or stories, by what the options of a command say. */
final class Decider {
  private final ReferentialOptions options;
  private final CertificationEngine engine;
  private final DecisionPolicy policy;
  private final @Nullable LocalDate asOf;
  private final LocalDate today;
  private final CertificationReferential referential;
  private final Optional<Referentials> referentials;

  /**
   * Reads what is decided by.
   *
   * @param asOf the day as of which to decide; null for a story's own day, and otherwise today
   */
  Decider(
      ReferentialOptions options,
      CertificationEngine engine,
      DecisionPolicy policy,
      @Nullable LocalDate asOf,
      LocalDate today) {
    this.options = options;
    this.engine = engine;
    this.policy = policy;
    this.asOf = asOf;
    this.today = today;
    referential = options.load();
    referentials = options.loadFolder();
  }

  /** Returns the referential of candidacies that are not to one of a folder. */
  CertificationReferential referential() {
    return referential;
  }

  /** Returns the names of all stories, or of those of candidates for the certification chosen. */
  List<Path> stories() {
    List<Story> stories = options.isFileGiven() ? Story.of(referential.getId()) : Story.all();
    return stories.stream().map(story -> Path.of(story.name())).toList();
  }

  /** Decides the candidacy of that file, or else of the story of that name. */
  Decided decide(Path file) {
    Optional<Story> story = Files.exists(file) ? Optional.empty() : Story.find(file.toString());
    return story.isPresent() ? decide(story.get()) : read(file);
  }

  /** Decides the cohort of that file, and sums it up. */
  CohortSummary sumUp(Path cohort, Explanations explanations, OutputStream rejects) {
    LocalDate day = asOf != null ? asOf : today;
    CohortDecider deciding =
        referentials
            .map(all -> CohortDecider.of(engine, all, day))
            .orElseGet(() -> CohortDecider.of(engine, referential, day));
    try (InputStream in = Files.newInputStream(cohort)) {
      return deciding
          .with(policy)
          .with(explanations)
          .decide(in, OutputStream.nullOutputStream(), rejects);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Decided read(Path file) {
    Reading<Candidacy> candidacy = CqpmJson.standard().read(file, Candidacy.class);
    CertificationReferential by =
        referentials.map(all -> all.getNamedBy(candidacy)).orElse(referential);
    DecisionRequest request = request(by, candidacy.getValue(), asOf != null ? asOf : today);
    return new Decided(
        file.toString(),
        null,
        Dossier.of(by, candidacy.getValue(), DocumentDecider.decide(engine, request, candidacy)));
  }

  private Decided decide(Story story) {
    CertificationReferential by = options.isFileGiven() ? referential : story.referential();
    CertificationReferential known =
        options
            .registration()
            .or(story.referential()::getRegistration)
            .map(by::withRegistration)
            .orElse(by);
    LocalDate day = asOf != null ? asOf : story.asOf();
    return new Decided(
        story.name(),
        story,
        Dossier.of(
            known, story.candidacy(), engine.decide(request(known, story.candidacy(), day))));
  }

  private DecisionRequest request(CertificationReferential by, Candidacy candidacy, LocalDate day) {
    return Digests.in(
        DecisionRequest.builder()
            .referential(by)
            .candidacy(candidacy)
            .asOf(day)
            .policy(policy)
            .build());
  }
}
