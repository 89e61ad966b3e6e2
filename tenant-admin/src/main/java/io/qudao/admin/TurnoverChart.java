package io.qudao.admin;

import io.qudao.admin.part.Days;
import io.qudao.ordering.TurnoverQueries.Turnover;
import io.qudao.ui.Localized;
import io.qudao.ui.component.EChart;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Turnover and orders a day. */
final class TurnoverChart {

    private TurnoverChart() {}

    static EChart of(List<Turnover> days) {
        return new EChart(language -> option(days), "admin.home.chart.text");
    }

    private static Map<String, Object> option(List<Turnover> days) {
        return Map.of(
                "tooltip", Map.of("trigger", "axis"),
                "legend", Map.of("right", 0, "top", 0, "icon", "roundRect"),
                "grid", Map.of("left", 8, "right", 8, "top", 36, "bottom", 4, "containLabel", true),
                "xAxis",
                        Map.of(
                                "type",
                                "category",
                                "data",
                                days.stream().map(t -> Days.of(t.day())).toList()),
                "yAxis",
                        List.of(
                                Map.of("type", "value"),
                                Map.of("type", "value", "splitLine", Map.of("show", false), "minInterval", 1)),
                "series",
                        List.of(
                                Map.of(
                                        "name", Localized.text("admin.home.chart.sum"),
                                        "type", "bar",
                                        "data",
                                                days.stream()
                                                        .map(t -> t.total().setScale(0, RoundingMode.HALF_UP))
                                                        .toList()),
                                Map.of(
                                        "name",
                                        Localized.text("admin.home.chart.orders"),
                                        "type",
                                        "line",
                                        "yAxisIndex",
                                        1,
                                        "symbol",
                                        "none",
                                        "data",
                                        days.stream().map(Turnover::orders).toList())));
    }
}
