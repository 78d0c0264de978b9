package io.github.cqpm.io.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A host without jte-runtime has all of the module but the papers, and is told what they need. */
class WithoutTemplatesTest {
  /** What such a host does: it has everything told. */
  public static final class Host implements Callable<String> {
    @Override
    public String call() {
      return io.github.cqpm.io.text.Explanations.french()
          .label(io.github.cqpm.engine.decision.AdmissibilityStatus.ADMISSIBLE);
    }
  }

  /** What it cannot do. */
  public static final class PrintingHost implements Callable<String> {
    @Override
    public String call() {
      return Papers.french().toString();
    }
  }

  @Test
  void all_else_is_there() throws Exception {
    assertThat(called(Host.class)).isEqualTo(new Host().call());
  }

  @Test
  void papers_name_the_dependency_that_they_need() {
    ThrowingCallable printing = () -> called(PrintingHost.class);
    org.assertj.core.api.Assertions.assertThatThrownBy(printing)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("gg.jte:jte-runtime")
        .hasMessageContaining("gg.jte.runtime");
    assertThat(new PrintingHost().call()).isEqualTo("Papers[fr]");
  }

  /** Calls a host by its own loader, which has all of this class path but jte. */
  private static Object called(Class<? extends Callable<String>> host) throws Exception {
    try (URLClassLoader loader = withoutTemplates()) {
      Callable<?> callable =
          (Callable<?>) loader.loadClass(host.getName()).getConstructor().newInstance();
      return callable.call();
    }
  }

  private static URLClassLoader withoutTemplates() {
    URL[] path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(part -> !Path.of(part).getFileName().toString().startsWith("jte-"))
            .map(WithoutTemplatesTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String part) {
    try {
      return Path.of(part).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
