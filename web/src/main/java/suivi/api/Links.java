package suivi.api;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import suivi.foundation.Page;

/** Answers one page of a list, with the addresses of the pages beside it in {@code Link} (RFC 8288). */
public final class Links {

    private Links() {}

    public static Response paged(Page<?> page, UriInfo address) {
        return paged(page, page, address);
    }

    /** Where more is answered than the page. */
    public static Response paged(Page<?> page, Object answer, UriInfo address) {
        Response.ResponseBuilder response = Response.ok(answer);
        if (page.page() > 0) {
            response.links(link(address, page.page() - 1, "prev"));
        }
        if (page.hasNext()) {
            response.links(link(address, page.page() + 1, "next"));
        }
        return response.build();
    }

    private static Link link(UriInfo address, int page, String relation) {
        return Link.fromUri(address.getRequestUriBuilder()
                        .scheme(null)
                        .host(null)
                        .port(-1)
                        .replaceQueryParam("page", page)
                        .build())
                .rel(relation)
                .build();
    }
}
