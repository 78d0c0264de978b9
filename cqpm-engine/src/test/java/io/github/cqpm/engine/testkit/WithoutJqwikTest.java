package io.github.cqpm.engine.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** All but properties works where there is no jqwik. */
class WithoutJqwikTest {
  /** Loads this project's classes anew, and none of jqwik's. */
  private static final class Loader extends ClassLoader {
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("net.jqwik.")) {
        throw new ClassNotFoundException(name);
      }
      return name.startsWith("io.github.cqpm.") ? define(name) : super.loadClass(name, resolve);
    }

    private synchronized Class<?> define(String name) throws ClassNotFoundException {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @Test
  void what_reaches_an_answer_is_found() throws Exception {
    Class<?> search = new Loader().loadClass(CoverageSearchTest.Search.class.getName());
    assertThat(search).isNotSameAs(CoverageSearchTest.Search.class);
    assertThat(((Callable<?>) search.getConstructor().newInstance()).call()).isEqualTo(0);
  }

  @Test
  void a_suite_is_tried_on_mistakes() throws Throwable {
    ClassLoader loader = new Loader();
    Class<?> faults = loader.loadClass(Faults.class.getName());
    Class<?> suite = loader.loadClass(FaultsTest.Strong.class.getName());
    Object against =
        faults.getMethod("against", Class[].class).invoke(null, (Object) new Class<?>[] {suite});
    List<DynamicTest> tests =
        ((Stream<?>) faults.getMethod("tests").invoke(against))
            .map(DynamicTest.class::cast)
            .toList();

    assertThat(tests).hasSizeGreaterThan(5);
    for (DynamicTest test : tests) {
      test.getExecutable().execute();
    }
  }
}
