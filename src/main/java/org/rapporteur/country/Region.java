package org.rapporteur.country;

import org.jspecify.annotations.Nullable;

/**
 * A region of the UN M49 standard.
 *
 * @param m49 three digits
 * @param name in English
 * @param parent M49 code of the region that it is part of; null: the world
 */
public record Region(String m49, String name, @Nullable String parent) {}
