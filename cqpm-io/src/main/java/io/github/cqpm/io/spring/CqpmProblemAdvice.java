package io.github.cqpm.io.spring;

import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.InputProblemCode;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.text.Explanations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * What is wrong with a request, as RFC 9457 has it: each problem with its code, its place and a
 * sentence in the language of the request. It hears of our refusals wherever Spring wraps them, and
 * of nothing else. A host that has a bean of this class, such as one that extends it, has no other;
 * an advice of the host's with a higher precedence comes first.
 *
 * <p>The body is a map, which every mapper writes alike.
 */
@RestControllerAdvice
@Order(CqpmProblemAdvice.BEFORE_SPRING_BOOT)
public class CqpmProblemAdvice {
  /** Before what {@code spring.mvc.problemdetails.enabled} brings, which has the order 0. */
  static final int BEFORE_SPRING_BOOT = -1;

  /** What only a referential can have wrong. */
  private static final Set<InputProblemCode> OF_REFERENTIAL =
      Set.of(
          InputProblemCode.REFERENTIAL_ID_TWICE,
          InputProblemCode.COMPETENCY_OUTSIDE_BLOCK,
          InputProblemCode.REFERENTIAL_WITHOUT_BLOCKS,
          InputProblemCode.BLOCK_WITHOUT_COMPETENCIES,
          InputProblemCode.CRITERION_GROUP_TWICE,
          InputProblemCode.UNKNOWN_AXIS);

  private final Explanations explanations;

  /**
   * Makes one.
   *
   * @param explanations the sentences where a request names no language
   */
  public CqpmProblemAdvice(Explanations explanations) {
    this.explanations = explanations;
  }

  /**
   * Returns the answer to a document, or to an identifier in the path or a parameter, that is
   * refused: 400, or 413 where the document is too large.
   *
   * @param thrown what Spring makes of it
   */
  @ExceptionHandler(InvalidDocumentException.class)
  public ResponseEntity<Map<String, Object>> refuse(
      InvalidDocumentException refusal, Exception thrown, WebRequest request, Locale locale) {
    Answer answer = new Answer(request, in(request, locale));
    List<DocumentProblem> problems = refusal.getProblems();
    if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
      return answer.ofParameter(mismatch.getName(), problems);
    }
    boolean large = problems.stream().anyMatch(CqpmProblemAdvice::isOfLength);
    return answer.ofDocument(large ? 413 : 400, problems);
  }

  /**
   * Returns the answer to what the engine refuses: 400, with places in the candidacy that was the
   * body of the request; 500 where the referential is at fault, which is none of the client's.
   */
  @ExceptionHandler(InvalidInputException.class)
  public ResponseEntity<Map<String, Object>> refuse(
      InvalidInputException refused, WebRequest request, Locale locale) {
    Answer answer = new Answer(request, in(request, locale));
    Reading<?> reading = DocumentBodyConverter.keptIn(request);
    List<DocumentProblem> problems =
        reading == null
            ? refused.getProblems().stream().map(CqpmProblemAdvice::withoutPlace).toList()
            : reading.locate(refused.getProblems());
    return problems.stream().anyMatch(CqpmProblemAdvice::isOfReferential)
        ? answer.ofReferential(problems)
        : answer.ofDocument(400, problems);
  }

  private static DocumentProblem withoutPlace(InputProblem problem) {
    return new DocumentProblem(
        DocumentProblemCode.INPUT_PROBLEM, "", 0, 0, "", List.of(), "", Optional.of(problem));
  }

  /** A text or a number may be too long in a document that is not. */
  private static boolean isOfLength(DocumentProblem problem) {
    return problem.code() == DocumentProblemCode.TOO_MANY
        || (problem.code() == DocumentProblemCode.TOO_LONG && problem.value().equals("document"));
  }

  /** What the engine finds wrong in a referential is placed where the candidacy names it. */
  private static boolean isOfReferential(DocumentProblem problem) {
    InputProblemCode code = problem.inputProblem().map(InputProblem::code).orElseThrow();
    return OF_REFERENTIAL.contains(code)
        || (problem.pointer().equals("/referential") && code != InputProblemCode.OTHER_REFERENTIAL);
  }

  /** The host's own sentences wherever they are in the language of the request. */
  private Explanations in(WebRequest request, Locale locale) {
    Explanations asked = Explanations.in(locale);
    return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
            || asked.getLanguage().equals(explanations.getLanguage())
        ? explanations
        : asked;
  }

  /** The answer to one request. */
  private record Answer(WebRequest request, Explanations explanations) {
    ResponseEntity<Map<String, Object>> ofDocument(int status, List<DocumentProblem> problems) {
      return of(
          status,
          "invalid-document",
          say("Le document est refusé", "The document is refused"),
          problems.stream().map(this::problem).toList());
    }

    ResponseEntity<Map<String, Object>> ofReferential(List<DocumentProblem> problems) {
      return of(
          500,
          "referential-at-fault",
          say("Le référentiel est en défaut", "The referential is at fault"),
          problems.stream().map(this::problem).toList());
    }

    ResponseEntity<Map<String, Object>> ofParameter(String name, List<DocumentProblem> problems) {
      return of(
          400,
          "invalid-parameter",
          say("Le paramètre « %s » est refusé", "The parameter \"%s\" is refused").formatted(name),
          problems.stream().map(each -> ofParameter(name, each)).toList());
    }

    private String say(String french, String english) {
      return explanations.getLanguage().equals("fr") ? french : english;
    }

    private ResponseEntity<Map<String, Object>> of(
        int status, String type, String title, List<Map<String, Object>> problems) {
      Map<String, Object> body = new LinkedHashMap<>();
      body.put("type", "urn:problem-type:cqpm:" + type);
      body.put("title", title);
      body.put("status", status);
      body.put("detail", problems.get(0).get("sentence"));
      body.put("instance", request.getDescription(false).replaceFirst("^uri=", ""));
      body.put("problems", problems);
      return ResponseEntity.status(status)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(body);
    }

    private Map<String, Object> problem(DocumentProblem problem) {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("code", codeOf(problem));
      told.put("pointer", problem.pointer());
      told.put("line", problem.line());
      told.put("column", problem.column());
      told.put("sentence", explanations.explain(problem));
      return told;
    }

    private Map<String, Object> ofParameter(String name, DocumentProblem problem) {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("code", codeOf(problem));
      told.put("parameter", name);
      told.put("sentence", explanations.explain(problem));
      return told;
    }

    private static String codeOf(DocumentProblem problem) {
      return problem.inputProblem().map(found -> found.code().name()).orElse(problem.code().name());
    }
  }
}
