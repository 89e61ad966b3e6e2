/** A tenant's resources under {@code /api/v1}: their shapes, and which use case each request is. */
@org.jspecify.annotations.NullMarked
package io.qudao.api.v1;
