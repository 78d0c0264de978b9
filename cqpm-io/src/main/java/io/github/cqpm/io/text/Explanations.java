package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.AskedValue;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.DecisionDifference;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.Question;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.StatusChange;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.decision.ValidatedResult;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.ValueDifference;
import io.github.cqpm.io.document.Verification;
import io.github.cqpm.model.candidacy.CarriedCandidacy;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.internal.Legible;
import io.github.cqpm.model.referential.CertificationReferential;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Sentences in one language, made from the codes and arguments of decisions and problems. They
 * never hold a free text or a reference to a person. Dates are written {@code 10/03/2026} in French
 * and {@code 2026-03-10} in English. The class is long, since it is the one way to all texts.
 */
public final class Explanations {
  private static final Explanations FRENCH = of(Sentences.FRENCH);
  private static final Explanations ENGLISH = of(Sentences.ENGLISH);

  private final Phrases phrases;
  private final boolean freeText;

  private Explanations(Phrases phrases, boolean freeText) {
    this.phrases = phrases;
    this.freeText = freeText;
  }

  private static Explanations of(Sentences language) {
    return new Explanations(new Phrases(language, Titles.NONE), false);
  }

  /** Returns sentences in French. */
  public static Explanations french() {
    return FRENCH;
  }

  /** Returns sentences in English. */
  public static Explanations english() {
    return ENGLISH;
  }

  /** Returns sentences in the language of a locale: in French for every French, in English else. */
  public static Explanations in(Locale locale) {
    return locale.getLanguage().equals(FRENCH.getLanguage()) ? FRENCH : ENGLISH;
  }

  /**
   * Returns a text of others', such as a title or the name of a file, as it may be printed to a
   * terminal or a log: an escape, such as {@code \}{@code u001B}, stands for each character that
   * would act there, breaks lines or turns the direction of writing. All texts from here are so,
   * but that a line break in running text is a space.
   */
  public static String legible(String text) {
    return Legible.of(text);
  }

  /**
   * Returns sentences to which a host adds those of its own rules, under the keys {@code
   * question.RULE}, {@code reason.CODE}, {@code missing.CODE}, {@code generic.CODE} (what is said
   * of many candidacies together, without values), {@code label.Type.CONSTANT}, {@code
   * parameter.NAME}, {@code digest.NAME} and {@code caution.CODE}. In a reason or missing fact,
   * {@code {name}} stands for the argument of that name, {@code {name:Type}} for the label of a
   * constant, and a part in brackets is left out where a value in it is empty. What has no sentence
   * is told in words of ours; {@link #findUnsaid} tells what that is.
   *
   * @throws IllegalArgumentException if keys or sentences are malformed, or have one already; all
   *     are named
   */
  public Explanations with(ResourceBundle ofHost) {
    return new Explanations(phrases.with(ofHost), freeText);
  }

  /**
   * Returns sentences with the titles of that referential: reports on decisions that were made by
   * it name the certification, its blocks, its competencies and its axes by title, too. Without
   * one, there are words for the four axes of the bundled referential.
   */
  public Explanations with(CertificationReferential referential) {
    return new Explanations(phrases.with(referential), freeText);
  }

  /**
   * Returns sentences in whose reports also stands what people wrote freely: the jury's reasons,
   * what the commission noted, the company's comment. These may name people, so that a host asks
   * for them only where the reader has a right to them.
   */
  public Explanations withFreeText() {
    return new Explanations(phrases, true);
  }

  /** Returns whether reports and papers tell what people wrote freely. */
  public boolean isWithFreeText() {
    return freeText;
  }

  /** Returns what is told of a dossier at that depth, for a host that lays it out by itself. */
  public Report report(Dossier dossier, Depth depth) {
    return ReportContent.of(Telling.of(dossier, phrases, freeText), depth);
  }

  /** Returns the language, {@code fr} or {@code en}. */
  public String getLanguage() {
    return phrases.getLanguage();
  }

  /**
   * Returns the keys of the sentences that a report on the decision lacks, for a test of a host's
   * bundle: there is none, or it names an argument that the reason does not have. Give a decision
   * that keeps all findings: those that are not kept are not looked at.
   */
  public List<String> findUnsaid(AdmissibilityDecision decision) {
    return phrases.findUnsaid(decision);
  }

  /**
   * Returns the keys of the sentences that a rule needs and that are not there: its question, and a
   * sentence for each code with which it declares that it may answer. A line in the test of a
   * host's rule asks for none in each language. That a sentence names an argument that the rule
   * never gives shows on decisions alone: {@link #findUnsaid(AdmissibilityDecision)}.
   */
  public List<String> findUnsaid(RuleDescription<?> rule) {
    return phrases.findUnsaid(rule);
  }

  /** Returns a report of the dossier as plain text: what stands, what blocks, who must do what. */
  public String explain(Dossier dossier) {
    return explain(dossier, Depth.BLOCKING);
  }

  /** Returns a report of the dossier as plain text, at that depth. */
  public String explain(Dossier dossier, Depth depth) {
    return new TextReport(phrases, report(dossier, depth)).write();
  }

  /** Returns the report as Markdown (CommonMark with tables), in which all others' text is text. */
  public String toMarkdown(Dossier dossier, Depth depth) {
    return new MarkdownReport(phrases, report(dossier, depth)).write();
  }

  /** Returns what differs between two decisions: statuses, answers, and the records they cite. */
  public String explain(DecisionDifference difference) {
    return explain(difference, Depth.FULL);
  }

  /**
   * Returns what differs between two decisions, to that depth: the statuses; also the answers that
   * fail, or failed; or everything.
   */
  public String explain(DecisionDifference difference, Depth depth) {
    return new DifferenceReport(phrases).write(difference, depth);
  }

  /** Returns a status before and after, as one line. */
  public String explain(StatusChange change) {
    return Legible.inLine(phrases.explain(change));
  }

  /** Returns what a candidacy that was carried to another version names without a counterpart. */
  public String explain(CarriedCandidacy carried) {
    return new CarriedReport(phrases).write(carried);
  }

  /** Returns whether a stored decision is confirmed and, if not, what differs, place by place. */
  public String explain(Verification verification) {
    return new VerificationReport(phrases).write(verification);
  }

  /** Returns a place at which two documents differ, and what stands there, as one line. */
  public String explain(ValueDifference difference) {
    return Legible.inLine(phrases.explain(difference));
  }

  /**
   * Returns what a decision was made with, line by line, after what a reader must know of its
   * sources; in full, with every rule that ran, or that the decision keeps where it is compact.
   */
  public String explain(Provenance provenance, Depth depth) {
    Lines lines = new Lines(phrases);
    phrases.cautions(provenance.getCautions().stream()).forEach(caution -> lines.add(0, caution));
    return lines.addAll(0, new ProvenancePhrases(phrases).write(provenance, depth)).toString();
  }

  /** Returns the values of a policy, line by line, and the standard value where one differs. */
  public String explain(DecisionPolicy policy) {
    return explain(policy, Depth.FULL);
  }

  /**
   * Returns the values of a policy in full; at a lesser depth, those that are not standard alone.
   */
  public String explain(DecisionPolicy policy, Depth depth) {
    return Lines.of(
        phrases,
        new ProvenancePhrases(phrases)
            .write(policy).stream()
                .filter(entry -> depth == Depth.FULL || !entry.usual())
                .toList());
  }

  /** Returns the reasons of a finding, or the facts that it lacks, as sentences. */
  public String explain(Finding finding) {
    return Legible.inLine(phrases.explain(finding));
  }

  /**
   * Returns the answer of a finding as the points of a report tell it: the same of all
   * competencies.
   */
  public String point(Finding finding) {
    return Legible.inLine(phrases.point(finding));
  }

  /** Returns the reasons of an answer, or the facts that it lacks, as sentences. */
  public String explain(Answer answer) {
    return Legible.inLine(new AnswerPhrases(phrases.sentences(), phrases.titles()).write(answer));
  }

  /** Returns a reason as a sentence. */
  public String explain(Reason reason) {
    return Legible.inLine(new AnswerPhrases(phrases.sentences(), phrases.titles()).write(reason));
  }

  /** Returns a missing fact as a sentence. */
  public String explain(MissingFact missing) {
    return Legible.inLine(new AnswerPhrases(phrases.sentences(), phrases.titles()).write(missing));
  }

  /** Returns what is wrong with the input of a decision, and how to mend it. */
  public String explain(InputProblem problem) {
    return Legible.inLine(new ProblemPhrases(phrases.sentences()).write(problem));
  }

  /**
   * Returns what is wrong with a document and how to mend it, without its place. A constraint of
   * ours is told in this language, any other in that of its validator.
   */
  public String explain(DocumentProblem problem) {
    return Legible.inLine(new ProblemPhrases(phrases.sentences()).write(problem));
  }

  /** Returns the question that a rule asks; whether it is satisfied, if no sentence is known. */
  public String getQuestion(RuleId rule) {
    return Legible.inLine(phrases.getQuestion(rule));
  }

  /** Returns the label of a constant, as a screen shows it; its name, if none is known. */
  public String label(Enum<?> constant) {
    return Legible.inLine(phrases.label(constant));
  }

  /**
   * Returns what the reasons or missing facts of that code have in common, as a sentence without
   * values, such as "The assessment precedes the enrolment."; of a host's that gives none, its
   * sentence with {@code …} for each value or, without one, that it is a host's reason, and its
   * code.
   */
  public String label(ReasonCode code) {
    return Legible.inLine(phrases.label(code));
  }

  /**
   * Returns the sentence that a rule rests on, in guillemets, with its heading; for a source whose
   * wording is not at hand, its document and article. A host's source is named with its document.
   */
  public String cite(AppliedRule rule) {
    return Legible.inLine(phrases.cite(rule));
  }

  /**
   * Returns what a reader must know of a source, by the code that stands in a decision's cautions;
   * the code itself, if no sentence is known.
   */
  public String getCaution(String code) {
    return Legible.inLine(phrases.getCaution(code));
  }

  /** Returns a day as this language writes it. */
  public String write(LocalDate day) {
    return phrases.write(day);
  }

  /** Returns a heading or a standing sentence of a report. */
  public String write(ReportText text) {
    return phrases.write(text);
  }

  /** Returns what is wanted: the whole CQPM, or the codes of the blocks. */
  public String write(CertificationTarget target) {
    return Legible.inLine(phrases.write(target));
  }

  /** Returns how a competency stands, and since when. */
  public String explain(CompetencyDecision competency) {
    return phrases.explain(competency);
  }

  /** Returns until when the result of a competency is kept, its last day included. */
  public Optional<String> keptUntil(CompetencyDecision competency) {
    return phrases.keptUntil(competency);
  }

  /** Returns until when a result is kept, its last day included. */
  public Optional<String> keptUntil(ValidatedResult result) {
    return phrases.keptUntil(result);
  }

  /** Returns what kind of thing a rule was asked about, and which one. */
  public String write(Subject subject) {
    return Legible.inLine(phrases.write(subject));
  }

  /**
   * Returns what remains to be done, and about what, for steps that are told together: those of one
   * action or of one host's rule.
   */
  public String explain(List<RemainingStep> together) {
    return Legible.inLine(phrases.explain(together));
  }

  /**
   * Returns what is asked next, as the heading of a form. Where a record does not say all, it is
   * named; of a host's rule, it is the question that the rule asks.
   */
  public String explain(Question question) {
    return Legible.inLine(new QuestionPhrases(phrases).write(question));
  }

  /**
   * Returns the label of a value that the question asks for, with the title of its part where these
   * explanations are {@linkplain #with(CertificationReferential) with the referential}.
   */
  public String label(Question question, AskedValue value) {
    return Legible.inLine(new QuestionPhrases(phrases).write(question, value));
  }

  /**
   * Returns one of the choices of a value that is asked for, in words; as it stands if it is none.
   */
  public String label(AskedValue value, String choice) {
    return Legible.inLine(new QuestionPhrases(phrases).write(value, choice));
  }

  /** Returns which record was left aside, and why. */
  public String explain(LeftAside aside) {
    return Legible.inLine(phrases.explain(aside));
  }
}
