package io.github.cqpm.io.paper;

import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.Map;

/**
 * Pages to show or to print on A4, in French or English: each one self-contained HTML file without
 * script, which asks for no other file, and in which all others' text is text. Write it in UTF-8.
 *
 * <pre>{@code
 * String page = Papers.french().report(Dossier.of(referential, candidacy, decision), Depth.BLOCKING);
 * }</pre>
 *
 * <p>They are written by the templates of jte: whoever uses this class brings the dependency {@code
 * gg.jte:jte-runtime}, which all else of this module does without. It is immutable, for all
 * threads.
 */
public final class Papers {
  private final Explanations explanations;
  private final Names names;

  private Papers(Explanations explanations, Names names) {
    this.explanations = explanations;
    this.names = names;
  }

  /**
   * Returns papers in French.
   *
   * @throws IllegalStateException if jte-runtime is absent
   */
  public static Papers french() {
    return in(Explanations.french());
  }

  /**
   * Returns papers in English: what we say is, and the words of the referential stay French.
   *
   * @throws IllegalStateException if jte-runtime is absent
   */
  public static Papers english() {
    return in(Explanations.english());
  }

  /**
   * Returns papers in the language of these sentences, with those that a host added to them, and
   * with free text if they have it.
   *
   * @throws IllegalStateException if jte-runtime is absent
   */
  public static Papers in(Explanations explanations) {
    Templates.require();
    return new Papers(explanations, Names.none());
  }

  /** Returns papers that name people by these names. Give them anew for each call. */
  public Papers naming(Names names) {
    return new Papers(explanations, names);
  }

  /**
   * Returns the report of a dossier: what stands, what blocks, and who must do what by when; then
   * pictures, blocks and competencies, and why.
   */
  public String report(Dossier dossier, Depth depth) {
    return ReportPaper.write(explanations, names, dossier, depth);
  }

  /**
   * Returns an index of reports, with a link to each, and how each stands.
   *
   * @param pages what each report is of, by the name of its file, in the order in which to list
   *     them; the files stand in one folder with the index
   */
  public String index(Map<String, Dossier> pages) {
    return new ReportIndex(explanations, names).write(pages);
  }

  /**
   * Returns the minutes of a session (<i>procès-verbal du jury</i>): what the jury ruled and
   * awarded on that day, what it should know, and room for signatures. A candidate of whom it said
   * nothing is a row to fill in by hand.
   *
   * @throws PaperRefusedException if a deliberation of that day is by another jury, or after the
   *     as-of date of its decision
   */
  public String minutes(Session session) {
    return SessionPapers.minutes(SessionParts.of(session, explanations, names));
  }

  /**
   * Returns the preparatory table of a session (<i>tableau préparatoire</i>): what each candidate
   * lacks and who must act; those about whom there is something to watch come first.
   */
  public String preparation(Session session) {
    return SessionPapers.preparation(SessionParts.of(session, explanations, names));
  }

  /**
   * Returns the attendance sheet of a session (<i>feuille d'émargement</i>): members and
   * candidates, with room for signatures.
   *
   * @throws PaperRefusedException if a deliberation of that day is by another jury
   */
  public String attendance(Session session) {
    return SessionPapers.attendance(SessionParts.of(session, explanations, names));
  }

  /**
   * Returns what the jury hands to the <i>groupe technique paritaire « Certifications »</i> (branch
   * agreement, article 55.3): its composition, its deliberation, all results, and the digests by
   * which each decision can be verified.
   *
   * @throws PaperRefusedException if the members of the jury are not given, it said nothing of a
   *     candidate, a deliberation of that day is by another jury, or after the as-of date of its
   *     decision
   */
  public String transmission(Session session) {
    return SessionPapers.transmission(SessionParts.of(session, explanations, names));
  }

  /**
   * Returns the page of a cohort for its manager (<i>synthèse de cohorte</i>): how far candidacies
   * to that certification have come, who is awaited, what blocks most, each competency.
   *
   * @throws PaperRefusedException if the summary has no figures of that referential
   */
  public String cohort(CohortSummary summary, CertificationReferential referential) {
    return SessionPapers.cohort(CohortSynthesis.of(summary, referential, explanations));
  }

  /** Returns the grid by which a commission assesses, blank: a sheet for each competency. */
  public String grid(CertificationReferential referential) {
    return printer().grid(referential);
  }

  /**
   * Returns the grid by which a commission assesses one competency, blank.
   *
   * @throws PaperRefusedException if the referential has no such competency
   */
  public String grid(CertificationReferential referential, CompetencyId competency) {
    return printer().grid(referential, competency);
  }

  /**
   * Returns the assessment grid of a candidate: a sheet for each assessment, which says so where it
   * does not count, and one to fill in for each competency that was not assessed.
   */
  public String grid(Dossier dossier) {
    return printer().grid(dossier);
  }

  /** Returns a referential as a whole, verbatim and in its own order. */
  public String referential(CertificationReferential referential) {
    return printer().referential(referential);
  }

  /**
   * Returns what the president of a jury writes to a candidate who validated a part of what the
   * CQPM asks for (branch agreement, article 55.3): what is validated, how long it is kept, what is
   * not and why, and what comes next.
   *
   * @throws PaperRefusedException if no ruling counts, all is acquired, or what a jury awarded
   *     contradicts the decision
   */
  public String information(Dossier dossier) {
    return printer().information(dossier);
  }

  /**
   * Returns the attestation of a block that a jury awarded by itself.
   *
   * @throws PaperRefusedException if no jury did, or the decision is against it
   */
  public String attestation(Dossier dossier, BlockCode block) {
    return printer().attestation(dossier, block);
  }

  private Printer printer() {
    return new Printer(explanations, names);
  }

  /** Returns the language, and nobody's name. */
  @Override
  public String toString() {
    return "Papers[" + explanations.getLanguage() + "]";
  }
}
