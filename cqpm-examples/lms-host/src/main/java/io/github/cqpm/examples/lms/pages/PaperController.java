package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.model.referential.CompetencyBlock;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The papers of one candidacy. */
@Controller
@ResponseBody
@RequestMapping(path = "/candidatures/{id}/documents", produces = PaperController.HTML)
class PaperController {
  static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

  private final Opening opening;
  private final Printing printing;

  PaperController(Opening opening, Printing printing) {
    this.opening = opening;
    this.printing = printing;
  }

  @GetMapping("/rapport")
  String report(
      @PathVariable("id") String id,
      @RequestParam(name = "detail", defaultValue = "") String detail,
      @AuthenticationPrincipal Person reader) {
    return printing
        .papersFor(reader)
        .report(
            opening.open(id, reader).dossier(),
            detail.equals("complet") ? Depth.FULL : Depth.BLOCKING);
  }

  @GetMapping("/grille")
  String grid(@PathVariable("id") String id, @AuthenticationPrincipal Person reader) {
    return printing.papersFor(reader).grid(opening.open(id, reader).dossier());
  }

  @GetMapping("/information")
  String information(@PathVariable("id") String id, @AuthenticationPrincipal Person reader) {
    return printing.information(opening.open(id, reader));
  }

  @GetMapping("/attestation/{block}")
  String attestation(
      @PathVariable("id") String id,
      @PathVariable("block") String code,
      @AuthenticationPrincipal Person reader) {
    Opened opened = opening.open(id, reader);
    CompetencyBlock block =
        opened.blocks().stream()
            .filter(each -> each.getCode().toString().equals(code))
            .findFirst()
            .orElseThrow(NoSuchPageException::new);
    return printing.attestation(opened, block);
  }
}
