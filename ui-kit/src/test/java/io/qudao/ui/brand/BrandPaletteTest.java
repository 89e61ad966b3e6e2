package io.qudao.ui.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BrandPaletteTest {

    private static final double WCAG_AA = 4.5;

    @Test
    void keepsAaForThousandsOfRandomColours() {
        Random random = new Random(20261124);
        for (int i = 0; i < 5_000; i++) {
            assertLegible(hex(random), hex(random));
        }
    }

    @Test
    void keepsAaForTheHardestColours() {
        for (String colour :
                List.of("#000000", "#ffffff", "#ffff00", "#00ffff", "#ff00ff", "#00ff00", "#0000ff", "#777777")) {
            assertLegible(colour, colour);
        }
    }

    @Test
    void leavesALegibleColourAsItIs() {
        BrandPalette palette = BrandPalette.of("#0b5cad", "#b3261e");

        assertThat(palette.fill().hex()).isEqualTo("#0b5cad");
        assertThat(palette.onLight().hex()).isEqualTo("#0b5cad");
        assertThat(palette.secondaryFill().hex()).isEqualTo("#b3261e");
    }

    @Test
    void measuresContrastAsWcagDoes() {
        assertThat(Colour.of("#000000").contrast(Colour.WHITE)).isEqualTo(21.0);
        assertThat(Colour.of("#767676").contrast(Colour.WHITE)).isBetween(4.54, 4.55);
    }

    /** Aura writes white on what is darker than this in OKLCH, and black on the rest. */
    @Test
    void fillsAreDarkEnoughForAuraToWriteWhiteOnThem() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            Colour fill = BrandPalette.of(hex(random), "#000000").fill();
            assertThat(okLightness(fill)).as(fill.hex()).isLessThan(0.62);
        }
    }

    @Test
    void writesEveryVariableTheStyleSheetsUse() {
        String css = BrandPalette.css(Brand.platform());

        assertThat(css)
                .contains(
                        "--brand:#4338ca",
                        "--brand-2:#0ea5e9",
                        "--brand-fill:",
                        "--brand-on-light:",
                        "--brand-on-dark:")
                .contains("--brand-soft-light:", "--brand-soft-dark:", "--brand-2-fill:", "--brand-2-on-dark:");
    }

    @Test
    void refusesAColourThatCouldCarryCss() {
        assertThat(Brand.isColour("#12ab9F")).isTrue();
        assertThat(Brand.isColour("red;}body{display:none")).isFalse();
        Brand platform = Brand.platform();
        assertThatThrownBy(() -> new Brand(platform.names(), "blue", "#000000", "", null, platform.zone()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertLegible(String primary, String secondary) {
        BrandPalette p = BrandPalette.of(primary, secondary);
        String which = primary + " " + secondary + " " + p;
        assertThat(p.fill().contrast(Colour.WHITE)).as(which).isGreaterThanOrEqualTo(WCAG_AA);
        assertThat(p.secondaryFill().contrast(Colour.WHITE)).as(which).isGreaterThanOrEqualTo(WCAG_AA);
        Stream.concat(BrandPalette.LIGHT.stream(), Stream.of(p.softLight()))
                .forEach(ground ->
                        assertThat(p.onLight().contrast(ground)).as(which).isGreaterThanOrEqualTo(WCAG_AA));
        BrandPalette.DARK.forEach(ground ->
                assertThat(p.secondaryOnDark().contrast(ground)).as(which).isGreaterThanOrEqualTo(WCAG_AA));
        Stream.concat(BrandPalette.DARK.stream(), Stream.of(p.softDark()))
                .forEach(ground ->
                        assertThat(p.onDark().contrast(ground)).as(which).isGreaterThanOrEqualTo(WCAG_AA));
    }

    private static String hex(Random random) {
        return "#%06x".formatted(random.nextInt(0x1000000));
    }

    /** Björn Ottosson's OKLab, lightness only. */
    private static double okLightness(Colour c) {
        double r = linear(c.red());
        double g = linear(c.green());
        double b = linear(c.blue());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
    }

    private static double linear(int channel) {
        double v = channel / 255d;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
}
