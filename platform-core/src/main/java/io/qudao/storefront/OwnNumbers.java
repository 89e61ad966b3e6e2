package io.qudao.storefront;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.catalog.Product;
import io.qudao.catalog.ProductNumbers;
import io.qudao.catalog.ProductQueries;
import io.qudao.distributor.Distributors;
import io.qudao.kernel.UseCase;

/** Lets a buyer call a product by the number it has in the distributor's own books; all colleagues find it by that. */
@UseCase
@Allow(Permission.ORDERS_WRITE)
public class OwnNumbers {

    private final ProductNumbers numbers;
    private final ProductQueries products;
    private final Distributors distributors;

    OwnNumbers(ProductNumbers numbers, ProductQueries products, Distributors distributors) {
        this.numbers = numbers;
        this.products = products;
        this.distributors = distributors;
    }

    /**
     * @param number blank: none any more
     * @throws io.qudao.kernel.RefusedException OWN_NUMBER_TAKEN, OWN_NUMBER_FORM, UNKNOWN_PRODUCT
     */
    public void give(String sku, String number) {
        Product product = products.required(sku);
        long distributor = distributors.own().id();
        if (number.isBlank()) {
            numbers.take(distributor, product);
        } else {
            numbers.give(distributor, product, number.strip());
        }
    }
}
