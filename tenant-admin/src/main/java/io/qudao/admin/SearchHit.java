package io.qudao.admin;

/**
 * Something that was found, wherever it was.
 *
 * @param icon tells what kind of thing it is
 * @param href where it is shown, without a slash in front
 */
record SearchHit(String icon, String title, String detail, String href) {}
