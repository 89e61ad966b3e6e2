package io.qudao.files;

/** Which sign parts the decimals. A file uses one of them throughout; the other is refused, not guessed. */
public enum NumberStyle {
    /** 1,234.50 as in China, Britain and America. */
    POINT('.', ',', "1,234.50"),
    /** 1.234,50 as in most of Europe. */
    COMMA(',', '.', "1.234,50");

    private final char decimal;
    private final char group;
    private final String example;

    NumberStyle(char decimal, char group, String example) {
        this.decimal = decimal;
        this.group = group;
        this.example = example;
    }

    char decimal() {
        return decimal;
    }

    char group() {
        return group;
    }

    String example() {
        return example;
    }
}
