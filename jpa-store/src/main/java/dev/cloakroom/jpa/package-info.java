/**
 * The SQL store: {@link dev.cloakroom.jpa.JpaSessionStore} says what each verb does; {@code Calls}
 * runs it on a stateless Hibernate session, retries and translates errors; {@code Database} is all
 * that differs from one database to another; {@code schema/*.sql} beside this package is the DDL.
 */
@NullMarked
package dev.cloakroom.jpa;

import org.jspecify.annotations.NullMarked;
