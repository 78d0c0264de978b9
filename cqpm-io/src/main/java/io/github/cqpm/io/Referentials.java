package io.github.cqpm.io;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.InvalidFolderException;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.referential.ReferentialReference;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The referentials at hand: the bundled one, and those that a host registers, in any number of
 * versions. Each {@code with} returns another value; an instance never changes and serves all
 * threads. What takes a referential to decide or to verify takes these, too, and finds by {@link
 * #getNamedBy} the one that a candidacy, or a decision, names.
 *
 * <pre>{@code
 * Referentials referentials =
 *     Referentials.bundled().withFolder(Path.of("referentials")).with(Referentials.load(stream));
 * var decision = DocumentDecider.decide(engine, referentials, reading, asOf);
 * }</pre>
 *
 * <p>Keep old versions registered: candidacies that name them are decided, and decisions that were
 * made by them verified, by what they name. A version holds {@linkplain
 * CertificationReferential#getValidFrom() from its first day} until that of the next version of the
 * same certification; no two versions of one begin on one day.
 *
 * <p>A referential by which no candidacy could be decided is refused when it is loaded or
 * registered, each problem with its place in its own document: a competency in the block of
 * another, an unknown activity, an id used twice. The class is long, since it is the one way to
 * referentials.
 */
public final class Referentials {
  private static final Comparator<CertificationReferential> IN_ORDER =
      Comparator.comparing((CertificationReferential each) -> each.getId().value())
          .thenComparing(Referentials::firstDay);

  private final List<CertificationReferential> all;
  private final Map<ReferentialReference, CertificationReferential> byReference;

  private Referentials(Stream<CertificationReferential> referentials) {
    all = referentials.sorted(IN_ORDER).toList();
    byReference =
        all.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    CertificationReferential::getReference, Function.identity()));
  }

  /** Returns the referentials that are bundled: that of {@link #technicoCommercialIndustriel}. */
  public static Referentials bundled() {
    return Bundled.ALL;
  }

  /**
   * Returns the referential of the CQPM <i>Technico-commercial industriel</i>, whole and verbatim.
   * Its registration in the RNCP is unknown; a host sets what it knows with {@code
   * withRegistration}. The wording is the certifier's; id and version are ours.
   */
  public static CertificationReferential technicoCommercialIndustriel() {
    return Bundled.TECHNICO_COMMERCIAL_INDUSTRIEL;
  }

  /**
   * Loads a host's own referential from a file.
   *
   * @throws InvalidDocumentException if the document is refused, or no candidacy could be decided
   *     by it
   * @throws UncheckedIOException if the file cannot be read
   */
  public static CertificationReferential load(Path file) {
    return decidable(CqpmJson.standard().read(file, CertificationReferential.class));
  }

  /**
   * Loads a host's own referential from a stream, which it does not close.
   *
   * @throws InvalidDocumentException if the document is refused, or no candidacy could be decided
   *     by it
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static CertificationReferential load(InputStream stream) {
    return decidable(CqpmJson.standard().read(stream, CertificationReferential.class));
  }

  /**
   * Loads a host's own referential from a file, and checks it by the constraints of the model: an
   * empty block or a blank title is refused with its place, too.
   *
   * @throws InvalidDocumentException if the document is refused, or no candidacy could be decided
   *     by it
   * @throws UncheckedIOException if the file cannot be read
   */
  public static CertificationReferential load(Path file, Validator hostValidator) {
    return decidable(
        CqpmJson.standard().with(hostValidator).read(file, CertificationReferential.class));
  }

  /**
   * Loads a host's own referential from a stream, which it does not close, and checks it by the
   * constraints of the model.
   *
   * @throws InvalidDocumentException if the document is refused, or no candidacy could be decided
   *     by it
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static CertificationReferential load(InputStream stream, Validator hostValidator) {
    return decidable(
        CqpmJson.standard().with(hostValidator).read(stream, CertificationReferential.class));
  }

  private static CertificationReferential decidable(Reading<CertificationReferential> reading) {
    CertificationReferential referential = reading.getValue();
    ReferentialProblems.requireVersion(reading);
    List<DocumentProblem> problems =
        reading.locate(CertificationEngine.standard().check(referential));
    if (!problems.isEmpty()) {
      throw new InvalidDocumentException(problems);
    }
    return referential;
  }

  /** Returns all of them: by certification, and its versions in the order of their first days. */
  public List<CertificationReferential> getAll() {
    return all;
  }

  /** Returns the referential of that id and version, if it is registered. */
  public Optional<CertificationReferential> find(ReferentialReference reference) {
    return Optional.ofNullable(byReference.get(reference));
  }

  /**
   * Returns the version of a certification's referential that holds on a day: the one of the latest
   * first day that is not after it. A version without one holds from the beginning.
   */
  public Optional<CertificationReferential> find(CertificationId certification, LocalDate day) {
    return all.stream()
        .filter(each -> each.getId().equals(certification) && !firstDay(each).isAfter(day))
        .reduce((earlier, later) -> later);
  }

  private static LocalDate firstDay(CertificationReferential referential) {
    return referential.getValidFrom().orElse(LocalDate.MIN);
  }

  /**
   * Returns the referential that a candidacy, or a decision, names.
   *
   * @param reading a candidacy or a decision that was read
   * @throws InvalidDocumentException if it is not registered; the problem has its place there, and
   *     names the versions of that certification that are or, if there are none, all referentials
   * @throws IllegalArgumentException if what was read is neither
   */
  public CertificationReferential getNamedBy(Reading<?> reading) {
    Object value = reading.getValue();
    if (value instanceof Candidacy candidacy) {
      return get(candidacy.getReferential(), reading, "referential");
    }
    if (value instanceof AdmissibilityDecision decision) {
      return get(decision.getProvenance().getReferential(), reading, "provenance", "referential");
    }
    throw new IllegalArgumentException("Neither a candidacy nor a decision was read.");
  }

  private CertificationReferential get(
      ReferentialReference reference, Reading<?> reading, String... path) {
    return find(reference)
        .orElseThrow(() -> ReferentialProblems.unknown(reference, all, reading, path));
  }

  /**
   * Returns these and one more; an equal one changes nothing.
   *
   * @throws InvalidInputException if no candidacy could be decided by it
   * @throws IllegalArgumentException if another is registered with the same id and version, or
   *     another version of the same certification that begins on the same day
   */
  public Referentials with(CertificationReferential referential) {
    List<InputProblem> problems = CertificationEngine.standard().check(referential);
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    findRival(referential)
        .ifPresent(
            rival -> {
              throw new IllegalArgumentException(ReferentialProblems.say(referential, rival));
            });
    return plus(referential);
  }

  /**
   * Returns these and those of a folder: of every file in it whose name ends in {@code .json}, in
   * the order of the names. An equal one changes nothing.
   *
   * @throws InvalidFolderException if files are refused, as {@link #load(Path)} and {@link
   *     #with(CertificationReferential)} refuse; it carries all problems of all files
   * @throws UncheckedIOException if the folder or a file cannot be read
   */
  public Referentials withFolder(Path folder) {
    return ReferentialFolder.register(this, folder, CqpmJson.standard());
  }

  /**
   * Returns these and those of a folder, checked by the constraints of the model, too.
   *
   * @throws InvalidFolderException if files are refused; it carries all problems of all files
   * @throws UncheckedIOException if the folder or a file cannot be read
   */
  public Referentials withFolder(Path folder, Validator hostValidator) {
    return ReferentialFolder.register(this, folder, CqpmJson.standard().with(hostValidator));
  }

  /** Returns these and one that was read, which is refused with the places in its document. */
  Referentials with(Reading<CertificationReferential> reading) {
    CertificationReferential referential = decidable(reading);
    findRival(referential)
        .ifPresent(
            rival -> {
              throw ReferentialProblems.rivals(reading, rival);
            });
    return plus(referential);
  }

  /** Returns the registered one beside which that one cannot be. */
  private Optional<CertificationReferential> findRival(CertificationReferential added) {
    return find(added.getReference())
        .or(() -> all.stream().filter(each -> IN_ORDER.compare(each, added) == 0).findFirst())
        .filter(rival -> !rival.equals(added));
  }

  private Referentials plus(CertificationReferential referential) {
    return all.contains(referential)
        ? this
        : new Referentials(Stream.concat(all.stream(), Stream.of(referential)));
  }

  /**
   * Returns the same with what the host knows of the registration of a certification in the RNCP,
   * in all its versions.
   *
   * @throws IllegalArgumentException if no referential of that certification is registered
   */
  public Referentials withRegistration(
      CertificationId certification, NationalRegistration registration) {
    if (all.stream().noneMatch(each -> each.getId().equals(certification))) {
      throw new IllegalArgumentException(
          "There is no referential of %s, but of %s."
              .formatted(
                  certification,
                  all.stream()
                      .map(each -> each.getId().value())
                      .distinct()
                      .collect(Collectors.joining(", "))));
    }
    return new Referentials(
        all.stream()
            .map(
                each ->
                    each.getId().equals(certification)
                        ? each.withRegistration(registration)
                        : each));
  }

  /** Returns which they are, in their order. */
  @Override
  public String toString() {
    return "Referentials" + all.stream().map(CertificationReferential::getReference).toList();
  }

  /** Read once, when first asked for. */
  private static final class Bundled {
    static final CertificationReferential TECHNICO_COMMERCIAL_INDUSTRIEL =
        bundled("technico-commercial-industriel.json");

    static final Referentials ALL = new Referentials(Stream.of(TECHNICO_COMMERCIAL_INDUSTRIEL));

    private static CertificationReferential bundled(String name) {
      try (InputStream stream = Referentials.class.getResourceAsStream(name)) {
        return CqpmJson.standard().readReferential(Objects.requireNonNull(stream, name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
