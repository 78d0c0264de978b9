/**
 * What a rule is, and what it may look at. A host's own {@link io.github.cqpm.engine.rule.Rule} is
 * written against this package alone.
 *
 * <p>All types are thread-safe. What a rule is given is a view of one decision in the making; it
 * offers nothing that is settled later than the rule's subject.
 */
@NullMarked
package io.github.cqpm.engine.rule;

import org.jspecify.annotations.NullMarked;
