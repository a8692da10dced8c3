package suivi.web.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Faces;
import suivi.door.Reader;
import suivi.door.Uploads;
import suivi.exchange.boundary.ImportDesk;
import suivi.exchange.boundary.ImportLine;
import suivi.exchange.boundary.NewImport;
import suivi.exchange.format.Annotation;
import suivi.exchange.format.Format;
import suivi.foundation.BusinessException;
import suivi.foundation.Page;
import suivi.web.Frame;
import suivi.web.Refused;

/** Bringing a file in, and the imports that there were. */
@Named("exchangePage")
@RequestScoped
public class IndexPage {

    private static final int SIZE = 25;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ImportDesk desk;

    @Inject
    private Uploads uploads;

    @Inject
    private Frame frame;

    private Page<ImportLine> page;

    private Part file;

    private Format format;

    private List<Annotation> also = new ArrayList<>();

    private String country;

    private String symbol;

    @PostConstruct
    void open() {
        page = desk.imports(Reader.number("page", request.getParameter("page"), 0), SIZE);
    }

    public void begin() throws IOException, ServletException {
        try {
            // Faces takes an empty file for none, and the desk has a word for it.
            Part sent = file == null ? request.getPart("file") : file;
            Set<Annotation> kinds = EnumSet.of(Annotation.RECOMMENDATION);
            kinds.addAll(also);
            NewImport wanted = new NewImport(
                    Uploads.name(sent),
                    uploads.keep(Uploads.content(sent)),
                    format,
                    kinds,
                    country,
                    symbol,
                    false,
                    null);
            String id = uploads.begin(wanted);
            Faces.redirect("exchange/import/" + id);
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
        }
    }

    public Page<ImportLine> getPage() {
        return page;
    }

    public long getPages() {
        return Math.max(1, (page.total() + SIZE - 1) / SIZE);
    }

    public List<Format> getFormats() {
        return List.of(Format.values());
    }

    /** What the Index also holds beside recommendations. */
    public List<Annotation> getOthers() {
        return List.of(Annotation.CONCERN, Annotation.OTHER);
    }

    /** In megabytes. */
    public long getLargest() {
        return uploads.largest() >> 20;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Format getFormat() {
        return format;
    }

    public void setFormat(Format format) {
        this.format = format;
    }

    public List<Annotation> getAlso() {
        return also;
    }

    public void setAlso(List<Annotation> also) {
        this.also = new ArrayList<>(also);
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }
}
