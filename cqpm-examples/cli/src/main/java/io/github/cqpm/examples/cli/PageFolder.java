package io.github.cqpm.examples.cli;

import io.github.cqpm.io.paper.Papers;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reports as pages in a folder, and an index of them. Nothing that is there is overwritten. */
final class PageFolder implements DecisionPrinter {
  private static final String INDEX = "index";
  private static final String ENDING = ".html";
  private static final int LONGEST = 100;

  /**
   * What may not stand in the name of a page: neither a file system nor a link reads it in its way.
   */
  private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}._-]|^\\.");

  private final Path folder;
  private final Papers papers;
  private final Depth depth;
  private final Map<String, Dossier> written = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>(Set.of(INDEX));

  PageFolder(Path folder, Papers papers, Depth depth) {
    this.folder = folder;
    this.papers = papers;
    this.depth = depth;
  }

  /**
   * Makes the folder where it is not there, and checks that no page would overwrite anything.
   *
   * @throws UnwritableException if one would, or there can be no such folder
   */
  void open(List<Path> candidacies) {
    try {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new NotDirectoryException(folder.toString());
      }
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UnwritableException(folder.toString(), e);
    }
    requireFree(INDEX + ENDING);
    Set<String> names = new HashSet<>(taken);
    candidacies.forEach(each -> requireFree(name(each, names)));
  }

  private void requireFree(String page) {
    Path file = folder.resolve(page);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new UnwritableException(
          file.toString(), new FileAlreadyExistsException(file.toString()));
    }
  }

  /** Returns the name of a page that is like that of the file, and not taken yet. */
  private static String name(Path candidacy, Set<String> taken) {
    String file = Objects.toString(candidacy.getFileName(), "");
    String fit = UNFIT.matcher(file.replaceFirst("\\.json$", "")).replaceAll("_");
    String base = fit.length() > LONGEST ? fit.substring(0, LONGEST) : fit;
    String name = base.isEmpty() ? "_" : base;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = base + "-" + i;
    }
    return name + ENDING;
  }

  @Override
  public void print(Decided decided) {
    String page = name(Path.of(decided.name()), taken);
    write(page, papers.report(decided.dossier(), depth));
    written.put(page, decided.dossier());
  }

  @Override
  public void finish() {
    if (!written.isEmpty()) {
      write(INDEX + ENDING, papers.index(written));
    }
  }

  /** Returns the index, if there is a page. */
  Optional<Path> index() {
    return written.isEmpty() ? Optional.empty() : Optional.of(folder.resolve(INDEX + ENDING));
  }

  /** Writes a page whole, or none. */
  private void write(String page, String html) {
    Path file = folder.resolve(page);
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      write(out, html, file);
    } catch (IOException e) {
      throw new UnwritableException(file.toString(), e);
    }
  }

  private static void write(OutputStream out, String html, Path file) throws IOException {
    try {
      out.write(html.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }
}
