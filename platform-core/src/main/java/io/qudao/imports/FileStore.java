package io.qudao.imports;

import io.qudao.tenancy.TenantId;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Keeps files between the request that brings them and the job that reads them, perhaps on another node. */
public interface FileStore {

    /**
     * Takes a copy.
     *
     * @return the name under which it is found again; nothing of it comes from outside
     */
    String keep(TenantId tenant, Path content) throws IOException;

    /** A file to read until it is closed. */
    Copy fetch(TenantId tenant, String name) throws IOException;

    /** Does nothing if there is no such file. */
    void remove(TenantId tenant, String name) throws IOException;

    /** A local copy, gone or given back when closed. */
    interface Copy extends Closeable {
        Path path();
    }
}
