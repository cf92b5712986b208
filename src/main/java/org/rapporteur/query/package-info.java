/**
 * The use cases that read: what holds on a day, which incidents match, what a report says.
 *
 * <p>Each is one transaction that writes nothing. Answers are the domain's own values; how they
 * look in JSON is the business of {@code api}.
 */
@NullMarked
package org.rapporteur.query;

import org.jspecify.annotations.NullMarked;
