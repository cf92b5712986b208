package empty;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** All that the empty service answers. */
@Path("/empty")
public class EmptyResource {

  @GET
  public String empty() {
    return "empty";
  }
}
