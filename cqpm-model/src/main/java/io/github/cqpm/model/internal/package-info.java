/** What identifiers share, and what all modules do to show a text. Exported to them alone. */
package io.github.cqpm.model.internal;
