package io.qudao.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of("io.qudao", OwnCode.ONLY);

    @Test
    void dependOnEachOtherOnlyAsTheirPackagesSay() {
        MODULES.verify();
    }
}
