package io.qudao.ui.brand;

import com.vaadin.flow.server.VaadinRequest;

/** Knows which brand a request's host belongs to. Implemented by the assembly; asked once per page, so it caches. */
@FunctionalInterface
public interface BrandSource {

    Brand brand(VaadinRequest request);
}
