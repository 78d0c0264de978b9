package io.github.cqpm.io.internal.format;

import io.github.cqpm.io.internal.json.Located;
import io.github.cqpm.io.internal.json.Located.Dictionary;
import io.github.cqpm.io.internal.json.Located.Member;
import io.github.cqpm.io.internal.json.Place;
import io.github.cqpm.io.internal.json.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Summaries of version 1 hold one set of figures, and do not say of what: it is read as figures
 * without a basis. They tell no causes apart from consequences, so that all are read as causes.
 */
final class SummariesBefore2 {
  private static final Set<String> FIGURES =
      Set.of("outcomes", "certifications", "blocks", "awards", "competencies", "reasons");

  /** What version 2 counts, and version 1 did not. */
  private static final List<String> LATER =
      List.of("stages", "awaited", "steps", "awarded", "consequences", "pointsToWatch");

  private SummariesBefore2() {}

  static Dictionary migrate(Dictionary summary) {
    List<Member> others = new ArrayList<>();
    List<Member> figures = new ArrayList<>();
    for (Member member : summary.members()) {
      (FIGURES.contains(member.name()) ? figures : others).add(member);
    }
    boolean nothing =
        figures.stream()
            .allMatch(each -> each.value() instanceof Dictionary map && map.members().isEmpty());
    return Migrations.add(
        new Dictionary(summary.place(), others),
        "figures",
        place ->
            new Located.Array(
                summary.place(), nothing ? List.of() : List.of(complete(summary, figures))));
  }

  private static Dictionary complete(Dictionary summary, List<Member> figures) {
    Place place = summary.place();
    List<Member> members = new ArrayList<>(figures);
    summary.find("decided").ifPresent(members::add);
    LATER.forEach(name -> members.add(new Member(name, place, new Dictionary(place, List.of()))));
    members.add(new Member("watched", place, new Located.Scalar(place, Token.NUMBER, "0")));
    return Migrations.rename(new Dictionary(place, members), "reasons", "causes");
  }
}
