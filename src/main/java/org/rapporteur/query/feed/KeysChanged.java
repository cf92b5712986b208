package org.rapporteur.query.feed;

/** A key was made or revoked, perhaps by another server: what is remembered of keys is old. */
public record KeysChanged() {}
