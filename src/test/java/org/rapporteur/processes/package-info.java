/**
 * The packaged program as an operator runs it: processes of their own on a PostgreSQL of their own,
 * which are stopped, killed and started again under the tests.
 *
 * <p>An {@link org.rapporteur.processes.Installation} is the stage of one test class: a {@link
 * org.rapporteur.processes.Cluster} of PostgreSQL from Debian's programs, perhaps a standby of it,
 * and the {@link org.rapporteur.processes.ServiceProcess}es on them. Their logs stay in {@code
 * target/processes}. Classes are named {@code *IT}, because they need the package that the build
 * has made.
 */
@NullMarked
package org.rapporteur.processes;

import org.jspecify.annotations.NullMarked;
