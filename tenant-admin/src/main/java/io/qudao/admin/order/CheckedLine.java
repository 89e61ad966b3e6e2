package io.qudao.admin.order;

import io.qudao.kernel.Problem;
import io.qudao.ordering.PricedLine;
import io.qudao.storefront.TypedLines.TypedLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typed line and what the order's rules say of it.
 *
 * @param priced null where it is refused
 */
record CheckedLine(TypedLine typed, @Nullable PricedLine priced, List<Problem> problems) {}
