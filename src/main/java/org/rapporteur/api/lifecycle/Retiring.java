package org.rapporteur.api.lifecycle;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that is on its way out. {@code docs/versioning.md} says how long that takes at
 * least.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Retiring {

  /** The first day on which clients should use something else, such as {@code 2027-01-01}. */
  String since();

  /** The first day on which the operation may be gone; later than {@code since}. */
  String until();

  /** The path of what takes its place, such as {@code /v1/reports}. */
  String instead();
}
