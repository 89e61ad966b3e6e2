package io.qudao.app;

import io.qudao.testing.CoreDatabase;
import io.qudao.testing.CoreTestApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Puts the program on the tests' database, and takes the assembly of the core's own tests out of it. */
public final class TestedProgram implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        new CoreDatabase.Uncounted().initialize(context);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "tested-program",
                        Map.of(
                                "qudao.database.admin-user", CoreDatabase.TARGET.user(),
                                "qudao.database.admin-password", CoreDatabase.TARGET.password(),
                                "qudao.tenancy.spare-schemas", "0",
                                "qudao.data", folder())));
        context.getBeanFactory().registerSingleton("withoutTheCoresAssembly", new WithoutTheCoresAssembly());
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("qudao-app").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class WithoutTheCoresAssembly extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
            return reader.getClassMetadata().getClassName().equals(CoreTestApplication.class.getName());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTheCoresAssembly;
        }

        @Override
        public int hashCode() {
            return WithoutTheCoresAssembly.class.hashCode();
        }
    }
}
