/**
 * Rapporteur turns annual country reports on human rights into facts with evidence.
 *
 * <p>The folders tell the way of the data: {@code reading} makes text of bytes, {@code parsing}
 * makes findings of text, {@code ingestion} keeps them in {@code storage}, {@code query} finds
 * answers there, {@code api} serves them. {@code country}, {@code report}, {@code indicator},
 * {@code incident} and {@code time} are the words they all speak. Here stands only what starts
 * them.
 */
@NullMarked
package org.rapporteur;

import org.jspecify.annotations.NullMarked;
