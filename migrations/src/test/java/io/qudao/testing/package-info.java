/**
 * What tests of every module share. Owns the database tests run against; ships in this module's test-jar, since the
 * migrator is the lowest module that needs one.
 */
@NullMarked
package io.qudao.testing;

import org.jspecify.annotations.NullMarked;
