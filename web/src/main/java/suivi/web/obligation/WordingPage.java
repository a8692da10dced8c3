package suivi.web.obligation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import suivi.foundation.BusinessException;
import suivi.foundation.Language;
import suivi.obligation.boundary.InstrumentLine;
import suivi.obligation.boundary.Obligations;
import suivi.obligation.boundary.WordingDesk;
import suivi.web.Frame;
import suivi.web.Refused;

/** Where an administrator imports an instrument's authentic text. */
@Named("wordingPage")
@RequestScoped
public class WordingPage {

    private static final int LARGEST = 2 * 1024 * 1024;

    @Inject
    private WordingDesk desk;

    @Inject
    private Obligations obligations;

    @Inject
    private Frame frame;

    private String instrument;

    private Language language = Language.EN;

    private Part file;

    private Integer imported;

    @PostConstruct
    void open() {
        desk.open();
    }

    public void importWording() throws IOException {
        try {
            imported = desk.importWording(instrument, language, text());
        } catch (BusinessException e) {
            Refused.show(e, "file", frame.getLanguage());
        }
    }

    private String text() throws IOException {
        if (file == null || file.getSize() == 0 || file.getSize() > LARGEST) {
            throw BusinessException.invalid("file", "wording.file");
        }
        try (InputStream stream = file.getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public List<InstrumentLine> getInstruments() {
        return obligations.instruments(frame.getLanguage());
    }

    public String getInstrument() {
        return instrument;
    }

    public void setInstrument(String instrument) {
        this.instrument = instrument;
    }

    public Language getSpoken() {
        return language;
    }

    public void setSpoken(Language spoken) {
        this.language = spoken;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** How many provisions now show their wording; null before an import. */
    public Integer getImported() {
        return imported;
    }
}
