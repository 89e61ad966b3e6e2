package io.qudao.operator;

import io.qudao.operations.PlatformFigures;
import io.qudao.tenancy.TenantState;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** ECharts options over the platform's figures. */
final class PlatformCharts {

    private PlatformCharts() {}

    static Map<String, Object> newByWeek(PlatformFigures figures) {
        return Map.of(
                "tooltip", Map.of("trigger", "axis"),
                "grid", Map.of("left", 8, "right", 8, "top", 16, "bottom", 4, "containLabel", true),
                "xAxis",
                        Map.of(
                                "type",
                                "category",
                                "data",
                                figures.newByWeek().stream()
                                        .map(week -> week.monday().toString().substring(5))
                                        .toList()),
                "yAxis", Map.of("type", "value", "minInterval", 1),
                "series",
                        List.of(Map.of(
                                "type",
                                "bar",
                                "barWidth",
                                "52%",
                                "data",
                                figures.newByWeek().stream()
                                        .map(PlatformFigures.Week::tenants)
                                        .toList())));
    }

    static Map<String, Object> byPlan(PlatformFigures figures) {
        return ring(figures.byPlan().stream()
                .map(plan -> slice(TenantTexts.plan(plan.plan()), plan.tenants()))
                .toList());
    }

    static Map<String, Object> byState(PlatformFigures figures) {
        return ring(Arrays.stream(TenantState.values())
                .filter(state -> figures.of(state) > 0)
                .map(state -> slice(TenantTexts.state(state), figures.of(state)))
                .toList());
    }

    private static Map<String, Object> slice(String name, long value) {
        return Map.of("name", name, "value", value);
    }

    private static Map<String, Object> ring(List<Map<String, Object>> slices) {
        return Map.of(
                "tooltip", Map.of("trigger", "item"),
                "legend", Map.of("bottom", 0, "icon", "circle"),
                "series",
                        List.of(Map.of(
                                "type",
                                "pie",
                                "radius",
                                List.of("48%", "72%"),
                                "center",
                                List.of("50%", "44%"),
                                "label",
                                Map.of("show", false),
                                "data",
                                slices)));
    }
}
