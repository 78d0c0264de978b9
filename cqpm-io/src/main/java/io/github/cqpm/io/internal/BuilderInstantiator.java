package io.github.cqpm.io.internal;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.io.Serial;

/** Gets a builder where everybody does: its constructor is closed on the module path. */
final class BuilderInstantiator extends ValueInstantiator.Base {
  @Serial private static final long serialVersionUID = 1L;

  private final Class<?> built;

  BuilderInstantiator(Class<?> built) {
    super(built);
    this.built = built;
  }

  @Override
  public boolean canCreateUsingDefault() {
    return true;
  }

  @Override
  public Object createUsingDefault(DeserializationContext context) throws IOException {
    try {
      return built.getMethod("builder").invoke(null);
    } catch (ReflectiveOperationException e) {
      return context.handleInstantiationProblem(built, built, e);
    }
  }
}
