package io.github.cqpm.io.internal.format;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the sources say of their types, for somebody who sees no Java. */
final class Javadoc {
  private static final List<Path> SOURCES =
      List.of(
          Path.of("..", "cqpm-model", "src", "main", "java"),
          Path.of("..", "cqpm-engine", "src", "main", "java"),
          Path.of("src", "main", "java", "io", "github", "cqpm", "io", "document"));

  private static final Pattern LINK = Pattern.compile("\\{@link\\s+([^}\\s]+)(?:\\s+([^}]*))?}");
  private static final Pattern SENTENCE = Pattern.compile("(.*?(?<!e\\.g)[.?])(?: .*|$)");

  /** The comments, by {@code Type}, {@code Type.Nested} or {@code Type#member}. */
  private static final Map<String, String> COMMENTS = read();

  private Javadoc() {}

  /** Returns the name by which the type is known here and in the schemas. */
  static String nameOf(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  /** Returns the first sentence about a type; empty if there is none. */
  static String ofType(Class<?> type) {
    return sentence(COMMENTS.getOrDefault(nameOf(type), ""));
  }

  /** Returns the first sentence about a method without parameters, or a constant. */
  static String ofMember(Class<?> type, String member) {
    return sentence(COMMENTS.getOrDefault(nameOf(type) + "#" + member, ""));
  }

  /** Returns what is said of a component of a record. */
  static String ofComponent(Class<?> type, String component) {
    Matcher found =
        Pattern.compile("@param " + component + "\\s(.*?)(?=\\n\\s*@|$)", Pattern.DOTALL)
            .matcher(COMMENTS.getOrDefault(nameOf(type), ""));
    if (!found.find()) {
      return "";
    }
    String said = plain(found.group(1)) + ".";
    return found.group(1).startsWith("{@code") ? said : capitalised(said);
  }

  private static String sentence(String comment) {
    String text = plain(comment.split("\\n\\s*@", -1)[0]);
    Matcher first = SENTENCE.matcher(text);
    return capitalised((first.matches() ? first.group(1) : text).replaceFirst("^Returns ", ""));
  }

  private static String plain(String comment) {
    return LINK.matcher(comment.replaceAll("\\{@code\\s+([^}]*)}", "$1"))
        .replaceAll(link -> Matcher.quoteReplacement(label(link.group(1), link.group(2))))
        .replaceAll("<[^>]+>", "")
        .replace("[R]", "the referential")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String label(String target, String label) {
    return label == null
        ? words(target.replaceFirst("^.*[.#]", "")).toLowerCase(Locale.ROOT)
        : label;
  }

  /** Returns a name in camel case as words. */
  static String words(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
  }

  private static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static Map<String, String> read() {
    Map<String, String> comments = new HashMap<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources()));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Collector(trees, comments).scan(unit, "");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return comments;
  }

  private static List<Path> sources() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : SOURCES) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.toString().endsWith("-info.java"))
            .forEach(files::add);
      }
    }
    return files;
  }

  /** Collects comments; what is handed down is the name of the type around. */
  private static final class Collector extends TreePathScanner<Void, String> {
    private final DocTrees trees;
    private final Map<String, String> comments;

    Collector(DocTrees trees, Map<String, String> comments) {
      this.trees = trees;
      this.comments = comments;
    }

    @Override
    public Void visitClass(ClassTree type, String owner) {
      String name = (owner.isEmpty() ? "" : owner + ".") + type.getSimpleName();
      keep(name);
      return super.visitClass(type, name);
    }

    @Override
    public Void visitMethod(MethodTree method, String owner) {
      if (method.getParameters().isEmpty()) {
        keep(owner + "#" + method.getName());
      }
      return null;
    }

    @Override
    public Void visitVariable(VariableTree constant, String owner) {
      keep(owner + "#" + constant.getName());
      return null;
    }

    private void keep(String name) {
      String comment = trees.getDocComment(getCurrentPath());
      if (comment != null) {
        comments.put(name, comment);
      }
    }
  }
}
