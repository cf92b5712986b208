/**
 * The contract over HTTP: one folder for each resource, with the resource and the shapes of its
 * answers.
 *
 * <p>Resources translate: a query string to a question for {@code query} or {@code ingestion}, the
 * answer to JSON, what went wrong to a problem (RFC 9457). They decide nothing. No entity, parser
 * or reader is known here.
 */
@NullMarked
package org.rapporteur.api;

import org.jspecify.annotations.NullMarked;
