package suivi.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import suivi.foundation.Digests;

/** The version of the style sheets and pictures: a browser may keep them for a year, and sees a change at once. */
@ApplicationScoped
public class Assets {

    private static final List<String> FILES =
            List.of("suivi.css", "primefaces.css", "name-mark.svg", "icons.svg", "suggest.js", "progress.js");

    private static final int LENGTH = 10;

    @Inject
    private ServletContext application;

    private String version;

    @PostConstruct
    void read() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String file : FILES) {
            try (InputStream asset = application.getResourceAsStream("/assets/" + file)) {
                asset.transferTo(all);
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
        version = Digests.sha256(all.toByteArray()).substring(0, LENGTH);
    }

    public String version() {
        return version;
    }
}
