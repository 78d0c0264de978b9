package io.github.cqpm.examples.lms.api;

import io.github.cqpm.examples.lms.store.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers as RFC 9457 has it where a request has not come to the API yet. */
@Component
public class ProblemWriter {
  private final JsonMapper mapper;

  ProblemWriter(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** Writes the answer. */
  public void write(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatus status,
      Sentence sentence)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response
        .getOutputStream()
        .write(
            mapper.writeValueAsBytes(
                ProblemDetail.forStatusAndDetail(status, Languages.tell(sentence, request))));
  }
}
