package io.qudao.api;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RequestProblem;
import io.qudao.kernel.Slice;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param next send it as {@code cursor} to go on; null at the end
 */
public record PageBody<T>(List<T> items, @Nullable String next) {

    /** As many as a request gets that does not say how many. */
    public static final String USUAL = "50";

    public static final int MOST = 200;

    public PageBody {
        items = List.copyOf(items);
    }

    public static <S, T> PageBody<T> of(Slice<S> slice, Function<? super S, ? extends T> shape) {
        return new PageBody<>(slice.items().stream().<T>map(shape).toList(), slice.next());
    }

    /** @throws io.qudao.kernel.RefusedException LIMIT_RANGE */
    public static int checked(int limit) {
        if (limit < 1 || limit > MOST) {
            throw Problem.of(RequestProblem.LIMIT_RANGE, limit, MOST)
                    .atField("limit")
                    .refused();
        }
        return limit;
    }
}
