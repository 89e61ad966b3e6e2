/** Tests of the migrator, all against a real PostgreSQL. */
@NullMarked
package io.qudao.migrations;

import org.jspecify.annotations.NullMarked;
