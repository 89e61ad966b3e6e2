package io.qudao.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.function.SerializableFunction;
import io.qudao.ui.Localized;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/**
 * An Apache ECharts chart in the page's colours, light and dark.
 *
 * <p>The data goes to the browser and no copy stays here; it is computed again when the language changes.
 */
@Tag("qd-chart")
@JavaScript("context://webjars/echarts/5.5.0/echarts.common.min.js")
@JavaScript("context://js/qd-chart.js")
public final class EChart extends Component implements HasSize, HasStyle {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SerializableFunction<Locale, Map<String, Object>> option;

    /**
     * @param option an ECharts option, without colours
     * @param descriptionKey says in a sentence what the chart shows, for those who cannot see it
     */
    public EChart(SerializableFunction<Locale, Map<String, Object>> option, String descriptionKey) {
        this.option = option;
        getElement().setAttribute("role", "img");
        Localized.ariaLabel(this, descriptionKey);
        Localized.onLanguage(this, this::refresh);
    }

    /** Computes and sends the data again. */
    public void refresh() {
        getElement().executeJs("this.setOption($0)", JSON.valueToTree(option.apply(Localized.language())));
    }
}
