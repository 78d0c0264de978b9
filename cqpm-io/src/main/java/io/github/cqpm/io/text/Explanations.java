package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.DecisionDifference;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.StatusChange;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.decision.ValidatedResult;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.referential.BlockCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sentences in one language, made from the codes and arguments of decisions and problems. They
 * never hold a free text or a reference to a person. Dates are written {@code 10/03/2026} in French
 * and {@code 2026-03-10} in English.
 */
public final class Explanations {
  private static final Explanations FRENCH = new Explanations(Sentences.FRENCH);
  private static final Explanations ENGLISH = new Explanations(Sentences.ENGLISH);

  /** Which texts of a problem are names of ours, to be put into words. */
  private static final Map<DocumentProblemCode, String> FORMS =
      Map.of(
          DocumentProblemCode.WRONG_TYPE, "kind.",
          DocumentProblemCode.MALFORMED_VALUE, "form.",
          DocumentProblemCode.TOO_LONG, "limit.");

  private final Sentences sentences;

  private Explanations(Sentences sentences) {
    this.sentences = sentences;
  }

  /** Returns sentences in French. */
  public static Explanations french() {
    return FRENCH;
  }

  /** Returns sentences in English. */
  public static Explanations english() {
    return ENGLISH;
  }

  /**
   * Returns sentences to which a host adds those of its own rules. Keys: {@code question.RULE},
   * {@code reason.CODE}, {@code missing.CODE}; {@code {name}} stands for the argument of that name.
   */
  public Explanations with(ResourceBundle ofHost) {
    return new Explanations(sentences.with(ofHost));
  }

  /** Returns a report of the decision: how everything stands, why, and what remains to be done. */
  public String explain(AdmissibilityDecision decision) {
    return explain(decision, Depth.BLOCKING);
  }

  /**
   * Returns a report of the decision at that depth: how everything stands and why, what remains to
   * be done and by whom, the records left aside, and what the decision was made with.
   */
  public String explain(AdmissibilityDecision decision, Depth depth) {
    return new DecisionText(this, decision, depth).write();
  }

  /** Returns what differs between two decisions: statuses, answers, and the records they cite. */
  public String explain(DecisionDifference difference) {
    return new DifferenceText(this).write(difference);
  }

  /** Returns a status before and after, as one line. */
  public String explain(StatusChange change) {
    return DifferenceText.write(change, this);
  }

  /** Returns what a decision was made with, line by line; in full, with every rule that ran. */
  public String explain(Provenance provenance, Depth depth) {
    return new ProvenanceText(this).write(provenance, depth);
  }

  /** Returns the values of a policy, line by line, and the standard value where one differs. */
  public String explain(DecisionPolicy policy) {
    return new ProvenanceText(this).write(policy);
  }

  /** Returns the reasons of a finding, or the facts that it lacks, as sentences. */
  public String explain(Finding finding) {
    return explain(finding.answer());
  }

  /** Returns the reasons of an answer, or the facts that it lacks, as sentences. */
  public String explain(Answer answer) {
    if (answer instanceof Answer.Satisfied satisfied) {
      return explain(satisfied.evidence());
    }
    if (answer instanceof Answer.Violated violated) {
      return explain(violated.reasons());
    }
    if (answer instanceof Answer.NotApplicable notApplicable) {
      return explain(notApplicable.reason());
    }
    return ((Answer.Undetermined) answer)
        .missing().stream().map(this::explain).collect(Collectors.joining(" "));
  }

  private String explain(List<Reason> reasons) {
    return reasons.stream().map(this::explain).collect(Collectors.joining(" "));
  }

  /** Returns a reason as a sentence. */
  public String explain(Reason reason) {
    return sentences.fill("reason." + reason.code(), values(reason.arguments()));
  }

  /** Returns a missing fact as a sentence. */
  public String explain(MissingFact missing) {
    return sentences.fill("missing." + missing.code(), values(missing.arguments()));
  }

  /** Returns what is wrong with the input of a decision, and how to mend it. */
  public String explain(InputProblem problem) {
    return sentences.fill(
        "problem." + problem.code(),
        Map.of(
            "ids", String.join(", ", problem.ids()),
            "values",
                problem.values().stream().map(this::write).collect(Collectors.joining(", "))));
  }

  /**
   * Returns what is wrong with a document and how to mend it, without its place. A constraint of
   * ours is told in this language, any other in that of its validator.
   */
  public String explain(DocumentProblem problem) {
    if (problem.inputProblem().isPresent()) {
      return explain(problem.inputProblem().get());
    }
    String prefix = FORMS.getOrDefault(problem.code(), "");
    Optional<String> constraint =
        problem.code() == DocumentProblemCode.CONSTRAINT_VIOLATED
            ? sentences.find("constraint." + problem.value())
            : Optional.empty();
    return sentences.fill(
        "document." + problem.code(),
        Map.of(
            "value",
            form(prefix, problem.value()),
            "expected",
            constraint.orElseGet(
                () ->
                    problem.expected().stream()
                        .map(expected -> form(prefix, expected))
                        .collect(Collectors.joining(", "))),
            "suggestion",
            problem.suggestion()));
  }

  private String form(String prefix, String text) {
    return prefix.isEmpty() ? text : sentences.find(prefix + text).orElse(text);
  }

  /** Returns the question that a rule asks; its id, if no sentence is known. */
  public String getQuestion(RuleId rule) {
    return sentences.find("question." + rule).orElse(rule.toString());
  }

  /** Returns the label of a constant, as a screen shows it; its name, if none is known. */
  public String label(Enum<?> constant) {
    if (constant instanceof ReportText text) {
      return write(text);
    }
    Class<?> type = constant.getDeclaringClass();
    Class<?> owner = type.getSimpleName().equals("Kind") ? type.getEnclosingClass() : type;
    return sentences
        .find("label." + owner.getSimpleName() + "." + constant.name())
        .orElse(constant.name());
  }

  /**
   * Returns the sentence that a rule rests on, in guillemets, with its heading; for a source whose
   * wording is not at hand, its document and article. A host's source is named with its document.
   */
  public String cite(AppliedRule rule) {
    Citation citation = rule.citation();
    boolean isOfReferential = !citation.quote().isEmpty() && !ProvenanceText.isOfHost(rule.id());
    String source =
        Stream.of(isOfReferential ? "" : citation.document(), citation.heading())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    String quoted =
        citation.quote().isEmpty() ? source : "« %s » (%s)".formatted(citation.quote(), source);
    return citation.caution().isEmpty()
        ? quoted
        : "%s (%s)".formatted(quoted, sentences.inThisLanguage(citation.caution()));
  }

  /** Returns a day as this language writes it. */
  public String write(LocalDate day) {
    return sentences.write(day);
  }

  /** Returns a heading or a standing sentence of a report. */
  public String write(ReportText text) {
    return frame(text.getKey());
  }

  /** Returns what is wanted: the whole CQPM, or the codes of the blocks. */
  public String write(CertificationTarget target) {
    return target instanceof CertificationTarget.Blocks blocks
        ? blocks.codes().stream().map(BlockCode::toString).collect(Collectors.joining(", "))
        : frame("target.certificate");
  }

  /** Returns how a competency stands, and since when. */
  public String explain(CompetencyDecision competency) {
    return frame(
        "competency-stands",
        Map.of(
            "status", label(competency.getStatus()),
            "since", competency.getSince().map(this::write).orElse("")));
  }

  /** Returns until when the result of a competency is kept, its last day included. */
  public Optional<String> keptUntil(CompetencyDecision competency) {
    return competency.getKeptUntil().map(this::writeLast);
  }

  /** Returns until when a result is kept, its last day included. */
  public Optional<String> keptUntil(ValidatedResult result) {
    return result.getKeptUntil().map(this::writeLast);
  }

  private String writeLast(LocalDate day) {
    return frame("included", Map.of("day", write(day)));
  }

  /** Returns what kind of thing a rule was asked about, and which one. */
  public String write(Subject subject) {
    return subject.equals(Subject.CANDIDACY)
        ? label(subject.kind())
        : label(subject.kind()) + " " + subject.key();
  }

  /** Returns which record was left aside, and why. */
  public String explain(LeftAside aside) {
    return aside.record() + " (" + label(aside.reason()) + ")";
  }

  /** Returns a sentence or heading of the frame of a report. */
  String frame(String key) {
    return sentences.get("report." + key);
  }

  /** Returns a sentence of the frame of a report, with its values. */
  String frame(String key, Map<String, String> values) {
    return sentences.fill("report." + key, values);
  }

  /** Returns the sentence of that key as it stands, if there is one. */
  Optional<String> find(String key) {
    return sentences.find(key);
  }

  private Map<String, String> values(List<Argument> arguments) {
    Map<String, String> values = new LinkedHashMap<>();
    arguments.forEach(argument -> values.put(argument.name(), write(argument)));
    return values;
  }

  private String write(Argument argument) {
    return argument instanceof Argument.OfDate date
        ? write(date.value())
        : argument.value().toString();
  }
}
