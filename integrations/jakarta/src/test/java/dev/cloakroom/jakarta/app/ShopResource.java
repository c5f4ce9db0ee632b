package dev.cloakroom.jakarta.app;

import dev.cloakroom.Session;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The same session in JAX-RS. */
@Path("theme")
@RequestScoped
public class ShopResource {
  @Inject Session<ShopSession> session;
  @Inject Gate gate;

  @GET
  public String theme() {
    return session.get(ShopSession_.theme);
  }

  @GET
  @Path("slow")
  public String slowly(@QueryParam("value") String value, @QueryParam("gate") String name) {
    session.set(ShopSession_.theme, value);
    gate.pass(name);
    return value;
  }

  @POST
  public Response change(@FormParam("value") String value) {
    session.set(ShopSession_.theme, value);
    return Response.seeOther(URI.create("theme")).build();
  }
}
