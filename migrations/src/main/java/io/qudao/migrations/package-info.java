/**
 * Owns every change to the database's structure: the change logs by kind of schema, the roles, the making and dropping of
 * tenants' schemas, and the upgrade of all of them.
 *
 * <p>Promises that a tenant's schema is either wholly at a version or not touched at all, and that its runtime role can
 * read and write rows of that schema and nothing else. Knows no other module; the program and the command line call it.
 */
@NullMarked
package io.qudao.migrations;

import org.jspecify.annotations.NullMarked;
