package io.qudao.catalog;

/** A product to be written, and whether its units have to be written as well. */
record ProductChange(Product product, boolean unitsChanged) {}
