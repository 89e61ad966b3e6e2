package io.qudao.api.docs;

import io.swagger.v3.core.jackson.TypeNameResolver;

/** Names shapes as callers think of them: {@code OrderBody.Line} is an {@code OrderLine}, so no two are mixed up. */
final class ShapeNames extends TypeNameResolver {

    @Override
    protected String getNameOfClass(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        String own = type.getSimpleName().replaceFirst("Body$", "");
        return around == null || !around.getName().startsWith("io.qudao.api") ? own : getNameOfClass(around) + own;
    }
}
