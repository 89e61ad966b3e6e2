package io.qudao.admin.testing;

import io.qudao.ui.brand.Brand;
import io.qudao.ui.brand.BrandSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The look of the pages in view tests, which the assembly takes from the tenant. */
@Configuration
class PlainBrand {

    @Bean
    BrandSource brandSource() {
        return request -> Brand.platform();
    }
}
