package io.github.cqpm.io.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Candidacies worked out by hand, each the complete one with something changed. */
class WorkedStoriesTest {
  @TestFactory
  Stream<DynamicTest> come_to_what_was_worked_out_by_hand() {
    return Stories.bundled();
  }

  @Test
  void are_readable_on_a_page_each() throws IOException {
    Path folder = Path.of("src/testkit/resources/io/github/cqpm/io/testkit/stories");
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.toList();
    }
    assertThat(files).hasSizeGreaterThan(100);
    for (Path file : files) {
      assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThan(50);
      assertThat(Story.read(file).getText()).as("%s", file).isNotEmpty();
    }
  }

  @Test
  void run_from_the_jar_of_the_kit(@TempDir Path folder) throws Exception {
    Path jar = folder.resolve("kit.jar");
    pack(Path.of(Stories.class.getProtectionDomain().getCodeSource().getLocation().toURI()), jar);
    try (URLClassLoader host = new KitFirst(jar.toUri().toURL())) {
      Class<?> stories = host.loadClass(Stories.class.getName());
      Stream<?> tests = (Stream<?>) stories.getMethod("bundled").invoke(null);
      for (Object test : tests.toList()) {
        ((DynamicTest) test).getExecutable().execute();
      }
    } catch (Throwable failed) {
      throw new AssertionError(failed);
    }
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes.resolve("io/github/cqpm/io/testkit"))) {
      for (Path file : files.toList()) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        zip.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
        if (Files.isRegularFile(file)) {
          Files.copy(file, zip);
        }
      }
    }
  }

  /** Loads the kit from its jar, and all else as ever. */
  private static final class KitFirst extends URLClassLoader {
    KitFirst(URL jar) {
      super(new URL[] {jar}, KitFirst.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null
          ? loaded
          : name.startsWith("io.github.cqpm.io.testkit.")
              ? findClass(name)
              : super.loadClass(name, resolve);
    }

    @Override
    public URL getResource(String name) {
      URL own = findResource(name);
      return own == null ? super.getResource(name) : own;
    }
  }
}
