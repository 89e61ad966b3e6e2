package io.qudao.architecture;

import com.tngtech.archunit.core.importer.ImportOption;

/** The code that ships: neither this module's tests nor those that other modules lend in a jar. */
final class OwnCode {

    static final ImportOption ONLY = location -> ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(location)
            && !location.contains("-tests.jar")
            && !location.contains("/test-classes/");

    private OwnCode() {}
}
