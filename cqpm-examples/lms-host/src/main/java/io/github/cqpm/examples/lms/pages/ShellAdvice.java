package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.people.Role;
import io.github.cqpm.io.text.Explanations;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives every page what stands around it. */
@ControllerAdvice(annotations = Controller.class)
class ShellAdvice {
  /** The flash attribute that tells what was just done. */
  static final String DONE = "done";

  @ModelAttribute("shell")
  Shell shell(
      @AuthenticationPrincipal @Nullable Person reader,
      HttpServletRequest request,
      @Nullable CsrfToken token) {
    Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
    return new Shell(
        reader == null ? "" : Explanations.legible(reader.displayName()),
        reader == null ? "" : role(reader.role()),
        reader == null ? List.of() : links(reader.role(), request.getRequestURI()),
        flash == null ? "" : Objects.toString(flash.get(DONE), ""),
        token == null ? "_csrf" : token.getParameterName(),
        token == null ? "" : token.getToken());
  }

  static String role(Role role) {
    return switch (role) {
      case CENTRE -> "centre";
      case COMMISSION -> "commission";
      case COMPANY -> "entreprise";
      case JURY -> "jury";
      case CANDIDATE -> "candidat";
    };
  }

  private static List<Shell.Link> links(Role role, String here) {
    List<Shell.Link> links = new ArrayList<>();
    links.add(
        link("/candidatures", role == Role.CANDIDATE ? "Ma candidature" : "Candidatures", here));
    if (role == Role.CENTRE) {
      links.add(link("/candidatures/nouvelle", "Nouvelle candidature", here));
    }
    if (role == Role.CENTRE || role == Role.JURY) {
      links.add(link("/session", "Session du jury", here));
    }
    links.add(link("/documents", "Documents", here));
    return List.copyOf(links);
  }

  private static Shell.Link link(String address, String text, String here) {
    return new Shell.Link(address, text, Objects.equals(address, here));
  }
}
