package io.qudao.imports;

import org.jspecify.annotations.Nullable;

/**
 * Where a pass stands.
 *
 * @param position rows of the file passed
 * @param group the last group passed; null at the beginning, and for kinds without groups
 */
record Checkpoint(int position, @Nullable String group) {

    static final Checkpoint BEGINNING = new Checkpoint(0, null);
}
