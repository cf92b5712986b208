package org.rapporteur.api.caching;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Answers that change without a write to the data, such as the progress of an import. Their tags
 * are made of the answers themselves, and no cache keeps them for others.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ChangesByItself {}
