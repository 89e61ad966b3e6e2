package io.qudao.migrations;

/**
 * A schema as it was found.
 *
 * @param digest of the change sets it has
 */
record SchemaState(long oid, String schema, String digest) {}
