package io.github.cqpm.examples.lms.store;

import io.github.cqpm.model.candidacy.PersonReference;
import java.time.Instant;

/**
 * What was entered into a candidacy, and by whom.
 *
 * @param position the position in the candidacy, from 1
 * @param content the record, or else the commission
 * @param who the person who entered it
 * @param at when it was entered
 */
public record Entry(int position, Content content, PersonReference who, Instant at) {}
