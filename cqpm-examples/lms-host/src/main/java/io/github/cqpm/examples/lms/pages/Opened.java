package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.engine.decision.AskedFact;
import io.github.cqpm.engine.decision.Question;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.store.Kept;
import io.github.cqpm.io.paper.Names;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/**
 * A candidacy that somebody opened.
 *
 * @param kept the candidacy, and who entered what
 * @param dossier what was decided on it, as of today
 * @param questions what the decision asks for next
 * @param today the day
 * @param reader who opened it
 * @param words the words in which it is told to that reader
 * @param names how people are called
 */
public record Opened(
    Kept kept,
    Dossier dossier,
    List<Question> questions,
    LocalDate today,
    Person reader,
    Explanations words,
    Names names) {
  /** Copies the list. */
  public Opened {
    questions = List.copyOf(questions);
  }

  /** Returns the parts about which a question asks for that: competencies, activities. */
  Set<String> asked(Question.Topic topic, AskedFact fact) {
    return questions.stream()
        .filter(question -> question.topic() == topic)
        .flatMap(question -> question.getValues(fact).stream())
        .flatMap(value -> value.part().stream())
        .collect(Collectors.toSet());
  }

  /** Returns the referential that it is about. */
  public CertificationReferential referential() {
    return dossier.referential();
  }

  /** Returns the blocks that the candidate wants: all, or those of the target. */
  public List<CompetencyBlock> blocks() {
    return kept.candidacy().getTarget() instanceof CertificationTarget.Blocks wanted
        ? referential().getBlocks().stream()
            .filter(block -> wanted.codes().contains(block.getCode()))
            .toList()
        : referential().getBlocks();
  }

  /** Returns what is told of it. */
  public Report report() {
    return words.report(dossier, Depth.BLOCKING);
  }

  /** Returns the name of the candidate. */
  public String candidate() {
    return name(kept.candidacy().getCandidate().value());
  }

  /** Returns the name of somebody; the reference where there is no name. */
  public String name(String reference) {
    return Explanations.legible(
        names.find(reference).filter(name -> !name.isBlank()).orElse(reference));
  }

  /** Returns whether a record was revoked. */
  public boolean isRevoked(RecordId record) {
    return kept.candidacy().getRevocations().stream()
        .anyMatch(revocation -> revocation.getRecord().equals(record));
  }

  /** Returns the commissions of which the reader is a member. */
  public List<AssessmentCommission> ownCommissions() {
    return kept.candidacy().getCommissions().stream()
        .filter(
            commission ->
                commission.getMembers().stream()
                    .anyMatch(member -> member.getReference().value().equals(reader.reference())))
        .toList();
  }

  /** Returns the methods by which a competency may be assessed. */
  public List<AssessmentMethod> methods(CompetencyId competency) {
    return referential().getMethods().stream().filter(method -> method.allows(competency)).toList();
  }

  /** Returns the method that the latest plan in force chose for a competency, if it chose one. */
  public Optional<AssessmentMethod> plannedMethod(CompetencyId competency) {
    return kept.candidacy().getPlans().stream()
        .filter(plan -> !isRevoked(plan.getId()))
        .max(CandidacyRecord.BY_DATE)
        .map(plan -> plan.getCompetencies().get(competency))
        .flatMap(PlannedAssessment::getMethod)
        .flatMap(
            id ->
                referential().getMethods().stream()
                    .filter(method -> method.getId().equals(id))
                    .findFirst());
  }

  /** Returns the address of its page. */
  public String address() {
    return "/candidatures/" + UriUtils.encodePathSegment(kept.id(), StandardCharsets.UTF_8);
  }

  /** Returns nobody's name. */
  @Override
  public String toString() {
    return "Opened[%s]".formatted(kept.id());
  }
}
