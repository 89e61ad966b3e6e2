package io.qudao.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.qudao.api.security.ScopeRules;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.PostMapping;

/** What holds for every operation, also for those that somebody adds later. */
class EveryPostIsDoneOnceTest {

    private static final JavaClasses API = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.qudao.api");

    private static final Set<String> GUARDS = Set.of("io.qudao.api.Once", "io.qudao.api.platform.ProvisionOnce");

    @Test
    void everyPostGoesThroughItsIdempotencyKey() {
        List<JavaMethod> posts = API.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(PostMapping.class))
                .toList();
        assertThat(posts).hasSizeGreaterThan(10);
        assertThat(posts).allMatch(post -> post.getMethodCallsFromSelf().stream()
                .anyMatch(call -> GUARDS.contains(call.getTargetOwner().getName())
                        && call.getName().equals("answer")));
    }

    @Test
    void anAddressWithoutARuleHasNoScope() {
        assertThat(ScopeRules.needed("DELETE", "/api/v1/products/X")).isEmpty();
        assertThat(ScopeRules.needed("GET", "/api/v1/products/X")).isPresent();
    }
}
