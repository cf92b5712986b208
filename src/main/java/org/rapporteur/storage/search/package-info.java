/**
 * Search for words and names, in the words of PostgreSQL.
 *
 * <p>What is searched is kept by the database beside what it is made of (generated columns and
 * triggers, see {@code V9__search.sql}), so that no write can forget it.
 */
@NullMarked
package org.rapporteur.storage.search;

import org.jspecify.annotations.NullMarked;
