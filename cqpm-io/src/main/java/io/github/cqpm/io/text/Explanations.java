package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.DecisionDifference;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.StatusChange;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.decision.ValidatedResult;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.ValueDifference;
import io.github.cqpm.io.document.Verification;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Sentences in one language, made from the codes and arguments of decisions and problems. They
 * never hold a free text or a reference to a person. Dates are written {@code 10/03/2026} in French
 * and {@code 2026-03-10} in English.
 */
public final class Explanations {
  private static final Explanations FRENCH = new Explanations(Sentences.FRENCH, Titles.NONE);
  private static final Explanations ENGLISH = new Explanations(Sentences.ENGLISH, Titles.NONE);

  private final Sentences sentences;
  private final Titles titles;

  private Explanations(Sentences sentences, Titles titles) {
    this.sentences = sentences;
    this.titles = titles;
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
    return new Explanations(sentences.with(ofHost), titles);
  }

  /**
   * Returns sentences with the titles of that referential: reports on decisions that were made by
   * it name the certification, its blocks and its competencies by title, too.
   */
  public Explanations with(CertificationReferential referential) {
    return new Explanations(sentences, new Titles(referential));
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

  /**
   * Returns the report as Markdown (CommonMark with tables). All that the decision and the
   * referential bring is text, whatever it looks like.
   */
  public String toMarkdown(AdmissibilityDecision decision, Depth depth) {
    return new MarkdownReport(this, decision, depth).write();
  }

  /**
   * Returns the report as an HTML page to show or to print on A4: one file without script, that
   * asks for no other. All that the decision and the referential bring is text, whatever it looks
   * like. Write it in UTF-8.
   */
  public String toHtml(AdmissibilityDecision decision, Depth depth) {
    return new HtmlReport(this, decision, depth).write();
  }

  /** Returns what differs between two decisions: statuses, answers, and the records they cite. */
  public String explain(DecisionDifference difference) {
    return new DifferenceText(this).write(difference);
  }

  /** Returns a status before and after, as one line. */
  public String explain(StatusChange change) {
    return DifferenceText.write(change, this);
  }

  /** Returns whether a stored decision is confirmed and, if not, what differs, place by place. */
  public String explain(Verification verification) {
    return new VerificationText(this).write(verification);
  }

  /** Returns a place at which two documents differ, and what stands there, as one line. */
  public String explain(ValueDifference difference) {
    return VerificationText.write(difference, this);
  }

  /** Returns what a decision was made with, line by line; in full, with every rule that ran. */
  public String explain(Provenance provenance, Depth depth) {
    return new Lines(this).addAll(0, tell(provenance, depth)).toString();
  }

  /** Returns the values of a policy, line by line, and the standard value where one differs. */
  public String explain(DecisionPolicy policy) {
    return new Lines(this).addAll(0, new ProvenanceText(this).write(policy)).toString();
  }

  /** Returns the reasons of a finding, or the facts that it lacks, as sentences. */
  public String explain(Finding finding) {
    return explain(finding.answer());
  }

  /** Returns the reasons of an answer, or the facts that it lacks, as sentences. */
  public String explain(Answer answer) {
    return new AnswerText(sentences).write(answer);
  }

  /** Returns a reason as a sentence. */
  public String explain(Reason reason) {
    return new AnswerText(sentences).write(reason);
  }

  /** Returns a missing fact as a sentence. */
  public String explain(MissingFact missing) {
    return new AnswerText(sentences).write(missing);
  }

  /** Returns what is wrong with the input of a decision, and how to mend it. */
  public String explain(InputProblem problem) {
    return new ProblemText(sentences).write(problem);
  }

  /**
   * Returns what is wrong with a document and how to mend it, without its place. A constraint of
   * ours is told in this language, any other in that of its validator.
   */
  public String explain(DocumentProblem problem) {
    return new ProblemText(sentences).write(problem);
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
   * Returns what the reasons or missing facts of that code have in common: their sentence, with
   * {@code …} for what differs. It is the code itself, if no sentence is known.
   */
  public String label(ReasonCode code) {
    return sentences
        .find("reason." + code)
        .or(() -> sentences.find("missing." + code))
        .map(Sentences::withoutValues)
        .orElse(code.toString());
  }

  /**
   * Returns the sentence that a rule rests on, in guillemets, with its heading; for a source whose
   * wording is not at hand, its document and article. A host's source is named with its document.
   */
  public String cite(AppliedRule rule) {
    return sourceOf(rule).inLine();
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

  /**
   * Returns what remains to be done, and about what, for steps that are told together: those of one
   * action or of one host's rule.
   */
  public String explain(List<RemainingStep> together) {
    RemainingStep first = together.get(0);
    String what =
        first.action() == RemainingStep.Action.SATISFY_HOST_RULE
            ? frame("host-step", Map.of("rule", first.rule().toString()))
            : label(first.action());
    return first.subject().equals(Subject.CANDIDACY)
        ? what
        : together.stream()
            .map(step -> step.subject().key())
            .collect(Collectors.joining(", ", what + " (", ")"));
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

  /** Returns the answer in a few words. */
  String brief(Answer answer) {
    return new AnswerText(sentences).brief(answer).orElse(label(answer.kind()));
  }

  /** Returns what a rule rests on. */
  Source sourceOf(AppliedRule rule) {
    return Source.of(rule, sentences);
  }

  /** Returns what a decision was made with, entry by entry. */
  List<Entry> tell(Provenance provenance, Depth depth) {
    return new ProvenanceText(this).write(provenance, depth);
  }

  /** Returns the titles of what the decision is about, as far as they are known. */
  Titles titlesOf(AdmissibilityDecision decision) {
    return titles.of(decision);
  }

  /** Returns the language, as HTML names it. */
  String getLanguage() {
    return sentences.getLanguage();
  }
}
