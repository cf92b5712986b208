package org.rapporteur.query.feed;

/** The data are in another state, or it was not known in which. */
public record DataChanged() {}
