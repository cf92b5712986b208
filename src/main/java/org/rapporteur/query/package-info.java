/**
 * The use cases that read: what holds on a day, which incidents match, what a report says.
 *
 * <p>Nothing is written here. What reads entities is one transaction, what reads rows needs none.
 * Answers are the domain's own values; how they look in JSON is the business of {@code api}.
 */
@NullMarked
package org.rapporteur.query;

import org.jspecify.annotations.NullMarked;
