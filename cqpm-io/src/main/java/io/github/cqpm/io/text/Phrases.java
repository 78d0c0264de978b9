package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.StatusChange;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.decision.ValidatedResult;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.io.document.ValueDifference;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a report says in a line or in a few words.
 *
 * @param sentences in which language
 * @param titles the titles that are known
 */
record Phrases(Sentences sentences, Titles titles) {
  /** Returns phrases with a host's sentences, too. */
  Phrases with(ResourceBundle ofHost) {
    return new Phrases(new HostSentences(ofHost).addTo(sentences), titles);
  }

  /** Returns phrases with the titles of that referential. */
  Phrases with(CertificationReferential referential) {
    return new Phrases(sentences, Titles.of(referential));
  }

  /** Returns a sentence or heading of the frame of a report. */
  String frame(String key) {
    return sentences.get("report." + key);
  }

  /** Returns a sentence of the frame of a report, with its values. */
  String frame(String key, Map<String, String> values) {
    return sentences.fill("report." + key, values);
  }

  /** Returns a label and a text, with the punctuation of the language. */
  String labelled(String label, String text) {
    return frame("labelled", Map.of("label", label, "text", text));
  }

  /** Returns a heading with the punctuation of the language. */
  String heading(ReportText text) {
    return frame("heading", Map.of("text", write(text)));
  }

  /** Returns what somebody wrote, in guillemets. */
  String quote(String text) {
    return frame("quoted", Map.of("text", text));
  }

  /** Returns the sentence of that key as it stands, if there is one. */
  Optional<String> find(String key) {
    return sentences.find(key);
  }

  /** Returns the language, as HTML names it. */
  String getLanguage() {
    return sentences.getLanguage();
  }

  /** Returns phrases with the titles of what the decision is about, as far as they are known. */
  Phrases about(AdmissibilityDecision decision) {
    return new Phrases(sentences, titles.of(decision));
  }

  /** Returns phrases with the titles of the criteria of that competency. */
  Phrases about(CompetencyId competency) {
    return new Phrases(sentences, titles.about(competency));
  }

  /** Returns the question that a rule asks, if a sentence is known. */
  Optional<String> findQuestion(RuleId rule) {
    return sentences.find("question." + rule);
  }

  /** Returns the question that a rule asks; whether it is satisfied, if no sentence is known. */
  String getQuestion(RuleId rule) {
    return findQuestion(rule)
        .orElseGet(() -> sentences.fill("unsaid.question", Map.of("rule", rule.toString())));
  }

  /** Returns the label of a constant; its name, if none is known. */
  String label(Enum<?> constant) {
    if (constant instanceof ReportText text) {
      return write(text);
    }
    Class<?> type = constant.getDeclaringClass();
    Class<?> owner = type.getSimpleName().equals("Kind") ? type.getEnclosingClass() : type;
    return sentences
        .find("label." + owner.getSimpleName() + "." + constant.name())
        .orElse(constant.name());
  }

  /** Returns what the reasons or missing facts of that code have in common. */
  String label(ReasonCode code) {
    return sentences
        .find("generic." + code)
        .or(() -> sentences.find("reason." + code).map(Sentence::new).map(Sentence::withoutValues))
        .or(() -> sentences.find("missing." + code).map(Sentence::new).map(Sentence::withoutValues))
        .orElseGet(() -> sentences.fill("unsaid.code", Map.of("code", code.toString())));
  }

  /** Returns what a reader must know of a source; its code, if no sentence is known. */
  String getCaution(String code) {
    return sentences.find("caution." + code).orElse(code);
  }

  /** Returns what a reader must know of the sources of a decision, each on a line with a label. */
  List<String> cautionsOf(AdmissibilityDecision decision) {
    return cautions(decision.getProvenance().getCautions().stream());
  }

  /** Returns cautions, each once and on a line with a label. */
  List<String> cautions(Stream<String> codes) {
    return codes.distinct().map(code -> labelled(frame("caution"), getCaution(code))).toList();
  }

  /** Returns what a rule rests on. */
  Source sourceOf(AppliedRule rule) {
    return Source.of(rule, getCaution(rule.citation().caution()), titles.ofBundled());
  }

  /** Returns what a rule rests on, on one line. */
  String cite(AppliedRule rule) {
    return sourceOf(rule).inLine();
  }

  /** Returns the reasons of a finding, or the facts that it lacks, as sentences. */
  String explain(Finding finding) {
    return explain(finding.rule(), finding.answer());
  }

  /** Returns the reasons of a rule's answer, or the facts that it lacks, as sentences. */
  String explain(RuleId rule, Answer answer) {
    return new AnswerPhrases(sentences, titles).write(answer, getQuestion(rule));
  }

  /** Returns the answer of a finding as a point tells it, for several competencies at once. */
  String point(Finding finding) {
    return new AnswerPhrases(sentences, titles)
        .shared(finding.answer())
        .orElseGet(() -> explain(finding));
  }

  /** Returns in a few words why what the finding is about does not count. */
  String why(Finding finding) {
    return sentences.find("question." + finding.rule()).isPresent()
        ? new AnswerPhrases(sentences, titles).why(finding.answer())
        : explain(finding);
  }

  /** Returns a group of criteria as those titles name it. */
  String criterion(Titles known, String id) {
    return new AnswerPhrases(sentences, known).nameCriterion(id);
  }

  /** Returns what a set of rules is called; its id, where it is a host's. */
  String ruleSet(String id) {
    return find("report.rule-set." + id).orElse(id);
  }

  /** Returns the keys of the sentences that a report on the decision lacks, each once. */
  List<String> findUnsaid(AdmissibilityDecision decision) {
    Stream<String> questions =
        decision.getProvenance().getRules().stream().map(rule -> "question." + rule.id());
    AnswerPhrases answers = new AnswerPhrases(sentences, titles);
    return Stream.concat(
            questions.filter(key -> find(key).isEmpty()),
            decision.getFindings().stream().map(Finding::answer).flatMap(answers::findUnsaid))
        .distinct()
        .toList();
  }

  /** Returns the keys of the sentences that the rule lacks, by what it declares, each once. */
  List<String> findUnsaid(RuleDescription<?> rule) {
    Stream<String> answers =
        rule.possibleAnswers().codes().entrySet().stream()
            .flatMap(
                ofKind ->
                    ofKind.getValue().stream()
                        .map(code -> AnswerPhrases.keyOf(ofKind.getKey(), code)));
    return Stream.concat(Stream.of("question." + rule.id()), answers)
        .filter(key -> find(key).isEmpty())
        .distinct()
        .toList();
  }

  /** Returns the answer in a few words. */
  String brief(Answer answer) {
    return new AnswerPhrases(sentences, titles).brief(answer).orElse(label(answer.kind()));
  }

  /** Returns a day as this language writes it. */
  String write(LocalDate day) {
    return sentences.write(day);
  }

  /** Returns a heading or a standing sentence of a report. */
  String write(ReportText text) {
    return frame(text.getKey());
  }

  /** Returns what is wanted: the whole CQPM, or the blocks by code and title. */
  String write(CertificationTarget target) {
    return target instanceof CertificationTarget.Blocks blocks
        ? blocks.codes().stream().map(titles::name).collect(Collectors.joining(" + "))
        : frame("target.certificate");
  }

  /** Returns what kind of thing a rule was asked about, and which one. */
  String write(Subject subject) {
    return subject.equals(Subject.CANDIDACY)
        ? label(subject.kind())
        : label(subject.kind()) + " " + subject.key();
  }

  /** Returns how a competency stands, and since when. */
  String explain(CompetencyDecision competency) {
    return frame(
        "competency-stands",
        Map.of(
            "status", label(competency.getStatus()),
            "since", competency.getSince().map(this::write).orElse("")));
  }

  /** Returns until when the result of a competency is kept, its last day included. */
  Optional<String> keptUntil(CompetencyDecision competency) {
    return competency.getKeptUntil().map(this::writeLast);
  }

  /** Returns until when a result is kept, its last day included. */
  Optional<String> keptUntil(ValidatedResult result) {
    return result.getKeptUntil().map(this::writeLast);
  }

  private String writeLast(LocalDate day) {
    return frame("included", Map.of("day", write(day)));
  }

  /** Returns steps in the lists in which they are told: of one action, or of one host's rule. */
  static List<List<RemainingStep>> together(List<RemainingStep> steps) {
    Map<Object, List<RemainingStep>> lists = new LinkedHashMap<>();
    for (RemainingStep step : steps) {
      boolean ofHost = step.action() == RemainingStep.Action.SATISFY_HOST_RULE;
      lists
          .computeIfAbsent(ofHost ? step.rule() : step.action(), key -> new ArrayList<>())
          .add(step);
    }
    return List.copyOf(lists.values());
  }

  /** Returns what remains to be done, without about what. */
  String doing(RemainingStep step) {
    return step.action() == RemainingStep.Action.SATISFY_HOST_RULE
        ? frame(
            "host-step", Map.of("rule", findQuestion(step.rule()).orElse(step.rule().toString())))
        : label(step.action());
  }

  /** Returns what remains to be done, and about what, for steps that are told together. */
  String explain(List<RemainingStep> together) {
    String what = doing(together.get(0));
    return together.get(0).subject().equals(Subject.CANDIDACY)
        ? what
        : frame(
            "about",
            Map.of(
                "what",
                what,
                "about",
                together.stream()
                    .map(step -> step.subject().key())
                    .collect(Collectors.joining(", "))));
  }

  /** Returns which record was left aside, and why. */
  String explain(LeftAside aside) {
    return aside.record() + " (" + label(aside.reason()) + ")";
  }

  /** Returns a status before and after, as one line. */
  String explain(StatusChange change) {
    String label = label(change.kind());
    boolean isAboutAll = change.key().equals(Subject.CANDIDACY.key());
    return labelled(
        isAboutAll ? label : label + " " + change.key(),
        labelOrNone(change.before()) + " → " + labelOrNone(change.after()));
  }

  private String labelOrNone(@Nullable Enum<?> status) {
    return status == null ? frame("none") : label(status);
  }

  /** Returns a name on the way to a place in words, and the kinds of subjects that it holds. */
  private String place(String name) {
    return find("place." + name)
        .orElseGet(
            () ->
                Stream.of(name.split(" ", -1))
                    .map(
                        word ->
                            word.equals(Subject.CANDIDACY.key())
                                ? find("label.Subject.CANDIDACY").orElse(word)
                                : find("label.Subject." + word)
                                    .or(() -> find("label.RecordKind." + word))
                                    .orElse(word))
                    .distinct()
                    .collect(Collectors.joining(" ")));
  }

  /** Returns a place at which two documents differ, and what stands there, as one line. */
  String explain(ValueDifference difference) {
    return labelled(
        difference.path().stream().map(this::place).collect(Collectors.joining(" › "))
            + " ("
            + difference.pointer()
            + ")",
        label(difference.kind())
            + frame(
                "verification.values",
                Map.of("stored", difference.stored(), "recomputed", difference.recomputed())));
  }
}
