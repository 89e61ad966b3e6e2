/** Figures of docs/benchmarks.md that need the whole business; run by {@code ./benchmark}. */
package io.qudao.benchmark;
