/**
 * What the integrations into web frameworks have in common, without any of them: a {@link
 * dev.cloakroom.web.WebSessions} for the application and, out of it, a {@link
 * dev.cloakroom.web.WebExchange} for each request, whose session is found by the credential that
 * the request brings, created at its first write, and written before the response goes out. A
 * filter tells it of the request ({@link dev.cloakroom.web.WebRequest}) and gives it the response's
 * headers ({@link dev.cloakroom.web.WebResponse}).
 */
@NullMarked
package dev.cloakroom.web;

import org.jspecify.annotations.NullMarked;
