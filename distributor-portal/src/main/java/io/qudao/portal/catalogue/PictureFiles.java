package io.qudao.portal.catalogue;

import io.qudao.access.Actor;
import io.qudao.access.CurrentActor;
import io.qudao.catalog.ProductPictures;
import io.qudao.settings.StoredFile;
import io.qudao.tenancy.RequestHost;
import io.qudao.tenancy.Tenant;
import io.qudao.ui.StoredImages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Stored pictures of products, for people who have signed in at the tenant's host. A changed picture is another file, so
 * what a browser has it keeps.
 */
@RestController
class PictureFiles {

    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final ProductPictures pictures;

    PictureFiles(ProductPictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/files/{id:[0-9]{1,18}}")
    ResponseEntity<byte[]> picture(@PathVariable long id, HttpServletRequest request) {
        Actor actor = CurrentActor.orNull();
        Optional<Tenant> host = RequestHost.tenant(request);
        if (actor == null || host.isEmpty() || !host.get().id().equals(actor.tenant())) {
            return ResponseEntity.notFound().build();
        }
        Optional<StoredFile> found = pictures.find(id);
        return found.map(file -> StoredImages.answer(file, KEPT))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
