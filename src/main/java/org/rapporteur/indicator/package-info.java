/**
 * What is asked of every country - who heads it, the death penalty, the International Criminal
 * Court - and the claims that sources make about it.
 *
 * <p>A claim keeps the words that state it. "Not stated" is the absence of a claim, never a value.
 * Pure Java.
 */
@NullMarked
package org.rapporteur.indicator;

import org.jspecify.annotations.NullMarked;
