package suivi.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.omnifaces.cdi.Param;

/**
 * Where somebody goes on after she signed in: the page from which she was sent. Only a place of ours: an address that
 * somebody else put there must not lead away (CWE-601), and a browser reads over what cannot be seen.
 */
@RequestScoped
public class Next {

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]*");

    @Inject
    @Param
    private String next;

    /** As it came. */
    public String given() {
        return next;
    }

    /** A place of ours, her account where none was given. */
    public String destination() {
        return destination(next);
    }

    /** The address of another step on the way, which knows it too. */
    public String by(String page) {
        return by(page, next);
    }

    static String destination(String next) {
        return next != null && OURS.matcher(next).matches() ? next : "access/account";
    }

    static String by(String page, String next) {
        return next == null || next.isBlank()
                ? page
                : page + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
