package org.rapporteur;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test that speaks HTTP to the running service on a real PostgreSQL with the sample reports in
 * it.
 *
 * <p>Every answer is held against the contract on the way, see {@link ContractCheck}.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ServiceTest {}
