/** How the API describes itself: the OpenAPI document, and a page for people. */
@org.jspecify.annotations.NullMarked
package io.qudao.api.docs;
