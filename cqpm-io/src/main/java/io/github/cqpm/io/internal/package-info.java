/**
 * How documents are read and written; not exported. {@code Documents} is the way in. Nothing here
 * keeps a state: all of it is thread-safe but what one reading holds.
 */
package io.github.cqpm.io.internal;
