package org.rapporteur.api.listing;

/**
 * How the items of a list are written.
 *
 * @param format the form
 * @param fields which of their properties
 * @param columns the same, flat
 */
record ListForm(Format format, Fields fields, Columns columns) {}
