/** What the identifiers share. Not exported. */
package io.github.cqpm.model.internal;
