/**
 * The assembly: brings up database and server, joins business, screens and migrations, and decides who may open what.
 *
 * <p>Owns no rule of the business.
 */
@org.jspecify.annotations.NullMarked
package io.qudao.app;
