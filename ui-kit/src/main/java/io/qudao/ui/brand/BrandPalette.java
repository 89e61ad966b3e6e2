package io.qudao.ui.brand;

import java.util.List;

/**
 * Variants of a brand's colours on which text keeps WCAG AA (4.5 : 1), whatever the brand chose.
 *
 * <p>The colour moves towards black or white only as far as it must, so a colour that is legible already stays as it is.
 * The grounds it is measured against are those of {@code tokens.css}, the tinted ones included.
 *
 * @param fill behind white text
 * @param onLight as text on the light grounds, and on {@code softLight}
 * @param onDark as text on the dark grounds, and on {@code softDark}
 * @param softLight tint of chosen things in the light scheme
 * @param softDark tint of chosen things in the dark scheme
 * @param secondaryFill the second colour behind white text, and in charts on the light grounds
 * @param secondaryOnDark the second colour in charts on the dark grounds
 */
record BrandPalette(
        Colour fill,
        Colour onLight,
        Colour onDark,
        Colour softLight,
        Colour softDark,
        Colour secondaryFill,
        Colour secondaryOnDark) {

    /** WCAG asks for 4.5; the rest is room for rounding in the browser. */
    static final double AA = 4.6;

    /** White, page, sunken. */
    static final List<Colour> LIGHT = List.of(Colour.WHITE, Colour.of("#f5f6f8"), Colour.of("#f0f2f5"));

    /** Page, surface, sunken. */
    static final List<Colour> DARK = List.of(Colour.of("#15171c"), Colour.of("#1d2027"), Colour.of("#262a33"));

    private static final Colour BLACK = new Colour(0, 0, 0);
    private static final double STEP = 0.97;

    static BrandPalette of(String primary, String secondary) {
        Colour brand = Colour.of(primary);
        Colour softLight = brand.over(Colour.WHITE, 0.09);
        Colour softDark = brand.over(DARK.get(1), 0.22);
        return new BrandPalette(
                fit(brand, BLACK, List.of(Colour.WHITE)),
                fit(brand, BLACK, with(LIGHT, softLight)),
                fit(brand, Colour.WHITE, with(DARK, softDark)),
                softLight,
                softDark,
                fit(Colour.of(secondary), BLACK, List.of(Colour.WHITE)),
                fit(Colour.of(secondary), Colour.WHITE, DARK));
    }

    /** The CSS variables of the style sheets. */
    static String css(Brand brand) {
        BrandPalette p = of(brand.primary(), brand.secondary());
        return ":root{"
                + "--brand:" + brand.primary()
                + ";--brand-2:" + brand.secondary()
                + ";--brand-fill:" + p.fill.hex()
                + ";--brand-on-light:" + p.onLight.hex()
                + ";--brand-on-dark:" + p.onDark.hex()
                + ";--brand-soft-light:" + p.softLight.hex()
                + ";--brand-soft-dark:" + p.softDark.hex()
                + ";--brand-2-fill:" + p.secondaryFill.hex()
                + ";--brand-2-on-dark:" + p.secondaryOnDark.hex()
                + "}";
    }

    private static Colour fit(Colour colour, Colour towards, List<Colour> grounds) {
        Colour fitted = colour;
        for (double share = STEP; !legible(fitted, grounds) && share > 0.001; share *= STEP) {
            fitted = colour.over(towards, share);
        }
        return fitted;
    }

    private static boolean legible(Colour text, List<Colour> grounds) {
        return grounds.stream().allMatch(ground -> text.contrast(ground) >= AA);
    }

    private static List<Colour> with(List<Colour> grounds, Colour tint) {
        return java.util.stream.Stream.concat(grounds.stream(), java.util.stream.Stream.of(tint))
                .toList();
    }
}
