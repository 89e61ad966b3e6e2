package io.qudao.admin.imports;

import io.qudao.distributor.DistributorQueries;
import io.qudao.imports.ImportErrorFile;
import io.qudao.imports.ImportLimits;
import io.qudao.imports.ImportProfiles;
import io.qudao.imports.ImportQueries;
import io.qudao.imports.ImportTemplate;
import io.qudao.imports.PreviewImport;
import io.qudao.imports.RequestImport;
import io.qudao.inventory.Warehouses;
import io.qudao.pricing.PriceListQueries;
import org.springframework.stereotype.Component;

/** What the import page reads and may call. */
@Component
record ImportDeeds(
        PreviewImport preview,
        RequestImport request,
        ImportQueries queries,
        ImportErrorFile errors,
        ImportTemplate template,
        ImportProfiles profiles,
        ImportLimits limits,
        PriceListQueries priceLists,
        Warehouses warehouses,
        DistributorQueries distributors) {}
