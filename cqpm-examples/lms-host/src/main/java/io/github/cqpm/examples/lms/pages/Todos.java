package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.engine.decision.Question;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.examples.lms.store.Access;
import io.github.cqpm.examples.lms.store.Action;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be done: now, as the questions of the decision ask for it, each with the form by which
 * the reader answers; and later, as far as the decision tells what remains.
 *
 * @param now what can be done now, and stops something
 * @param optional what can be done now, and stops nothing
 * @param later what has to wait for that
 */
public record Todos(List<Todo> now, List<Todo> optional, List<Report.Step> later) {
  /** Copies the lists. */
  public Todos {
    now = List.copyOf(now);
    optional = List.copyOf(optional);
    later = List.copyOf(later);
  }

  private record Key(Question.Topic topic, Object about, Optional<Told> step) {}

  static Todos of(Opened opened, Report report) {
    List<Told> told = Told.of(opened, report);
    Map<Key, List<Question>> groups = new LinkedHashMap<>();
    for (Question question : opened.questions()) {
      groups.computeIfAbsent(key(question, told), key -> new ArrayList<>()).add(question);
    }
    List<Todo> now = new ArrayList<>();
    List<Todo> optional = new ArrayList<>();
    Set<Told> answered = new HashSet<>();
    groups.forEach(
        (key, group) -> {
          boolean stops = group.get(0).severity() == Severity.BLOCKING;
          (stops ? now : optional).add(todo(opened, group, key.step()));
          told.stream().filter(step -> step.isOneOf(group)).forEach(answered::add);
        });
    return new Todos(
        now,
        optional,
        told.stream().filter(step -> !answered.contains(step)).map(Told::step).toList());
  }

  /** Assessments of several competencies are one thing to do, and so are a host rule's. */
  private static Key key(Question question, List<Told> told) {
    Object about =
        question.topic() == Question.Topic.HOST_RULE ? question.rules() : question.about();
    return new Key(
        question.topic(),
        about,
        told.stream().filter(step -> step.isOneOf(List.of(question))).findFirst());
  }

  private static Todo todo(Opened opened, List<Question> group, Optional<Told> step) {
    Question first = group.get(0);
    String what =
        step.filter(each -> first.about().isEmpty())
            .map(each -> each.tell(group, opened.words()))
            .orElseGet(() -> asked(opened, group));
    return new Todo(
        opened.words().label(first.actor()),
        what,
        first.topic() == Question.Topic.REGISTRATION
            ? "dans les réglages de ce logiciel"
            : step.map(each -> each.step().when()).orElse(""),
        address(opened, first).orElse(""),
        first.about().isPresent() ? "Reprendre" : verb(first.topic()));
  }

  /** Returns what is asked; of a record that does not say all, what it does not say. */
  private static String asked(Opened opened, List<Question> group) {
    Question question = group.get(0);
    return question
        .about()
        .map(
            record ->
                question.values().stream()
                    .map(value -> opened.words().label(question, value))
                    .collect(Collectors.joining(", ", record + ", à compléter\u202F: ", "")))
        .orElseGet(
            () ->
                question.topic() == Question.Topic.HOST_RULE
                    ? opened.words().explain(question)
                    : opened.words().label(question.topic()) + codes(group));
  }

  /** Returns what it is about, where that is not nearly all. */
  private static String codes(List<Question> group) {
    List<String> codes =
        group.stream()
            .flatMap(question -> question.subjects().stream())
            .filter(subject -> !subject.equals(Subject.CANDIDACY))
            .map(Subject::key)
            .distinct()
            .toList();
    return codes.isEmpty() || codes.size() > 3 ? "" : " (%s)".formatted(String.join(", ", codes));
  }

  /** Returns the form with which the reader answers. A record of the centre is revoked first. */
  private static Optional<String> address(Opened opened, Question question) {
    Optional<String> form =
        question.about().isEmpty()
            ? form(question.topic())
            : switch (question.topic()) {
              case PLAN, REPORT -> Optional.of("annulation?record=" + question.about().get());
              case ASSESSMENT -> Optional.of("evaluation?like=" + question.about().get());
              case DELIBERATION -> Optional.of("deliberation?like=" + question.about().get());
              default -> Optional.empty();
            };
    return form.filter(each -> Access.may(opened.reader(), action(question.topic()), opened.kept()))
        .map(each -> opened.address() + "/saisie/" + each);
  }

  private static Optional<String> form(Question.Topic topic) {
    return switch (topic) {
      case ENROLMENT -> Optional.of("inscription");
      case PLAN -> Optional.of("dossier");
      case COMMISSION -> Optional.of("commission");
      case REPORT -> Optional.of("rapport");
      case ASSESSMENT -> Optional.of("evaluation");
      case OPINION -> Optional.of("avis");
      case DELIBERATION -> Optional.of("deliberation");
      case REGISTRATION, HOST_RULE -> Optional.empty(); // not here: data of the host
    };
  }

  private static Action action(Question.Topic topic) {
    return switch (topic) {
      case ASSESSMENT -> Action.ASSESS;
      case OPINION -> Action.GIVE_OPINION;
      case DELIBERATION -> Action.RULE;
      default -> Action.KEEP;
    };
  }

  private static String verb(Question.Topic topic) {
    return switch (topic) {
      case ENROLMENT -> "Inscrire";
      case PLAN -> "Définir";
      case COMMISSION -> "Constituer";
      case ASSESSMENT -> "Évaluer";
      case OPINION -> "Donner l’avis";
      case DELIBERATION -> "Délibérer";
      default -> "Enregistrer";
    };
  }

  /**
   * Steps that a report tells together.
   *
   * @param step how the report tells them
   * @param steps the steps
   */
  private record Told(Report.Step step, List<RemainingStep> steps) {
    /** Returns what the report tells: the steps of one action, or of one rule of the host. */
    static List<Told> of(Opened opened, Report report) {
      Map<Object, List<RemainingStep>> together = new LinkedHashMap<>();
      for (RemainingStep step : opened.dossier().decision().getRemainingSteps()) {
        boolean ofHost = step.action() == RemainingStep.Action.SATISFY_HOST_RULE;
        together
            .computeIfAbsent(ofHost ? step.rule() : step.action(), key -> new ArrayList<>())
            .add(step);
      }
      List<List<RemainingStep>> groups = List.copyOf(together.values());
      List<Told> told = new ArrayList<>();
      for (int i = 0; i < groups.size(); i++) {
        told.add(new Told(report.steps().get(i), groups.get(i)));
      }
      return told;
    }

    /** Returns whether answers to these questions do one of the steps. */
    boolean isOneOf(List<Question> questions) {
      return steps.stream().anyMatch(each -> isDoneBy(each, questions));
    }

    private static boolean isDoneBy(RemainingStep step, List<Question> questions) {
      return step.action().getActor() == questions.get(0).actor()
          && questions.stream()
              .anyMatch(
                  question ->
                      question.subjects().contains(step.subject())
                          && question.rules().contains(step.rule()));
    }

    /** Returns which of the steps are done by answers to these questions. */
    String tell(List<Question> questions, Explanations words) {
      List<RemainingStep> done = steps.stream().filter(each -> isDoneBy(each, questions)).toList();
      return done.size() == steps.size() ? step.what() : words.explain(done);
    }
  }
}
