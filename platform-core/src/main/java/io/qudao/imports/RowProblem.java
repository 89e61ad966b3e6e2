package io.qudao.imports;

import io.qudao.kernel.Problem;
import java.util.List;

/**
 * One reason why a row was refused.
 *
 * @param row as Excel or an editor numbers it
 * @param cells the row as it stands in the file
 */
public record RowProblem(int row, int seq, Problem problem, List<String> cells) {}
