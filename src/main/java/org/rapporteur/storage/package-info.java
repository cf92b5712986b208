/**
 * What is kept in PostgreSQL: entities that mirror the tables of {@code db/migration}, and the
 * repositories with every query.
 *
 * <p>Entities are for writing. What is only answered is read by rows: a {@link
 * org.rapporteur.storage.Select} through {@link org.rapporteur.storage.Reads}. One folder for each
 * concept of the domain. Flyway owns the schema, Hibernate only validates it. Entities take and
 * give the domain's own values; no entity leaves {@code ingestion} or {@code query}. Transactions
 * are begun there, never here.
 */
@NullMarked
package org.rapporteur.storage;

import org.jspecify.annotations.NullMarked;
