package org.rapporteur.ingestion.imports;

/**
 * How much is taken.
 *
 * @param reportBytes of one report
 * @param unpackedBytes of all files of a zip together
 * @param entries of one import
 */
record ImportBounds(int reportBytes, long unpackedBytes, int entries) {}
