package io.qudao.imports;

import io.qudao.tenancy.TenantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files in a folder of the machine, one folder a tenant; for one node, or several with a shared disk. */
@Component
class LocalFileStore implements FileStore {

    private final Path root;

    LocalFileStore(@Value("${qudao.data:data}") Path data) {
        this.root = data.resolve("files").toAbsolutePath().normalize();
    }

    @Override
    public String keep(TenantId tenant, Path content) throws IOException {
        String name = UUID.randomUUID().toString();
        Path target = path(tenant, name);
        Files.createDirectories(target.getParent());
        Path arriving = target.resolveSibling(name + ".part");
        Files.copy(content, arriving, StandardCopyOption.REPLACE_EXISTING);
        Files.move(arriving, target, StandardCopyOption.ATOMIC_MOVE);
        return name;
    }

    @Override
    public Copy fetch(TenantId tenant, String name) throws IOException {
        Path path = path(tenant, name);
        if (!Files.isRegularFile(path)) {
            throw new IOException("The file of an import is gone: " + path);
        }
        return new Copy() {
            @Override
            public Path path() {
                return path;
            }

            @Override
            public void close() {
                // It stays where it is.
            }
        };
    }

    @Override
    public void remove(TenantId tenant, String name) throws IOException {
        Files.deleteIfExists(path(tenant, name));
    }

    private Path path(TenantId tenant, String name) {
        return root.resolve(tenant.schema())
                .resolve("imports")
                .resolve(UUID.fromString(name).toString());
    }
}
