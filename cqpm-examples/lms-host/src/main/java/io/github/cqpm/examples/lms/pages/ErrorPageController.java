package io.github.cqpm.examples.lms.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells what went wrong on a page, in French, whatever the browser asks for; to a program, what the
 * API itself has not told, in short.
 */
@Controller
class ErrorPageController implements ErrorController {
  @RequestMapping("/error")
  Object tell(HttpServletRequest request) {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpStatus.NOT_FOUND.value();
    String address =
        Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
    if (address.startsWith("/api/")) {
      return ResponseEntity.of(ProblemDetail.forStatus(status)).build();
    }
    String message = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_MESSAGE), "");
    ModelAndView page = new ModelAndView("error");
    page.setStatus(HttpStatus.valueOf(status));
    return page.addObject("status", status).addObject("message", message);
  }
}
