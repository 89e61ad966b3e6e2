package io.qudao.app;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.qudao.architecture.WaysToTheDatabase;
import org.junit.jupiter.api.Test;

class WaysToTheDatabaseTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "io.qudao.app",
                    "io.qudao.demo",
                    "io.qudao.admin",
                    "io.qudao.operator",
                    "io.qudao.site",
                    "io.qudao.portal",
                    "io.qudao.ui");

    @Test
    void leadThroughTenancyAlsoFromTheScreens() {
        WaysToTheDatabase.LEAD_THROUGH_TENANCY.check(PROGRAM);
        WaysToTheDatabase.ARE_OPENED_BY_TENANCY_ONLY.check(PROGRAM);
    }
}
