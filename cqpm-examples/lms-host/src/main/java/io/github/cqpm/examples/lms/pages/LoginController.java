package io.github.cqpm.examples.lms.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form by which one logs in; Spring Security takes what it sends. */
@Controller
class LoginController {
  @GetMapping("/login")
  ModelAndView login(
      @RequestParam(name = "error") @Nullable String error,
      @RequestParam(name = "logout") @Nullable String logout) {
    return new ModelAndView("login")
        .addObject(
            "problem", error == null ? "" : "Identifiant ou mot de passe faux\u202F: réessayez.")
        .addObject("goodbye", logout == null ? "" : "Vous êtes déconnecté.");
  }
}
