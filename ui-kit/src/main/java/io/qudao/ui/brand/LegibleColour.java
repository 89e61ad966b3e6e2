package io.qudao.ui.brand;

/**
 * What pages make of a colour that a brand chose, to be shown where it is chosen.
 *
 * @param fill behind white text, {@code #rrggbb}
 * @param onLight as text on light grounds
 * @param onDark as text on dark grounds
 * @param contrast of white text on the chosen colour itself, 1 to 21; WCAG AA asks for 4.5
 */
public record LegibleColour(String fill, String onLight, String onDark, double contrast) {

    /** @param hex {@code #rrggbb}, see {@link Brand#isColour} */
    public static LegibleColour of(String hex) {
        BrandPalette palette = BrandPalette.of(hex, hex);
        return new LegibleColour(
                palette.fill().hex(),
                palette.onLight().hex(),
                palette.onDark().hex(),
                Colour.of(hex).contrast(Colour.WHITE));
    }

    /** Whether the colour is used behind white text as it was chosen. */
    public boolean isKept(String hex) {
        return fill.equalsIgnoreCase(hex);
    }
}
