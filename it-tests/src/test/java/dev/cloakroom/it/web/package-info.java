/** What all integrations into web frameworks have in common, without a framework. */
@NullMarked
package dev.cloakroom.it.web;

import org.jspecify.annotations.NullMarked;
