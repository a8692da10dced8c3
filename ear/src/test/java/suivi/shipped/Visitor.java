package suivi.shipped;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who reads pages and sends their forms, keeping cookies as a browser does. */
public final class Visitor {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");

    /** Which PrimeFaces' script adds to every form. */
    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'");

    private final Shipped shipped;

    private final HttpClient client;

    Visitor(Shipped shipped, HttpClient client) {
        this.shipped = shipped;
        this.client = client;
    }

    public HttpResponse<String> get(String path) throws IOException {
        return Shipped.send(client, shipped.request(path));
    }

    /** Opens the page, fills in these fields and sends the form by this button. */
    public HttpResponse<String> submit(String path, String form, String button, Map<String, String> fields)
            throws IOException {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(form, form);
        all.put(button, button);
        String page = get(path).body();
        all.put("jakarta.faces.ViewState", state(page));
        Matcher nonce = NONCE.matcher(page);
        if (nonce.find()) {
            all.put("primefaces.nonce", nonce.group(1));
        }
        return Shipped.send(
                client,
                shipped.request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(all))));
    }

    /** Signs in; where her roles ask for a second factor she goes on without, as the demonstration allows. */
    public HttpResponse<String> signIn(String email, String password) throws IOException {
        HttpResponse<String> answer =
                submit("/access/signin", "signin", "submit", Map.of("email", email, "password", password));
        if (!answer.headers().firstValue("Location").orElse("").contains("/access/factor")) {
            return answer;
        }
        if (get("/access/factor").body().contains("skip-form")) {
            submit("/access/factor", "skip-form", "skip", Map.of());
        }
        return answer;
    }

    /** The id of the session that the server believes in, if there is one. */
    public Optional<String> session() {
        return ((CookieManager) client.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals("suivi"))
                        .map(HttpCookie::getValue)
                        .findFirst();
    }

    private static String state(String page) {
        Matcher matcher = STATE.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("This page has no form: " + page);
        }
        return matcher.group(1);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
