package io.qudao.ui.sink;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route("defect")
class SinkDefectView extends Div {

    SinkDefectView() {
        throw new IllegalStateException("on purpose");
    }
}
