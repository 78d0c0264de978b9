/**
 * JSON as such: what comes in, what goes out, where things stand, the canonical form. It knows no
 * type of the model or the engine.
 *
 * <p>What one reading or writing holds belongs to one thread; everything else is immutable.
 */
@NullMarked
package io.github.cqpm.io.internal.json;

import org.jspecify.annotations.NullMarked;
