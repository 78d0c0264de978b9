package io.github.cqpm.io.internal;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.io.Serial;
import java.lang.reflect.Method;

/** Gets a builder where everybody does: its constructor is closed on the module path. */
final class BuilderInstantiator extends ValueInstantiator.Base {
  @Serial private static final long serialVersionUID = 1L;

  private final Class<?> built;
  private final transient Method builder;

  BuilderInstantiator(Class<?> built) {
    super(built);
    this.built = built;
    try {
      builder = built.getMethod("builder");
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(built + " has no builder.", e);
    }
  }

  @Override
  public boolean canCreateUsingDefault() {
    return true;
  }

  @Override
  public Object createUsingDefault(DeserializationContext context) throws IOException {
    try {
      return builder.invoke(null);
    } catch (ReflectiveOperationException e) {
      return context.handleInstantiationProblem(built, built, e);
    }
  }
}
