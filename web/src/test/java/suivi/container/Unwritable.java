package suivi.container;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A resource with a defect of our own: what it answers cannot be written as JSON. */
@Path("/unwritable")
public class Unwritable {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Defect defect() {
        return new Defect();
    }

    public static class Defect {
        public String getText() {
            throw new IllegalStateException("A defect of ours");
        }
    }
}
