package suivi.web.access;

import io.nayuki.qrcodegen.QrCode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import suivi.access.boundary.SecondFactorDesk;
import suivi.access.boundary.SecondFactorDesk.Enrolment;
import suivi.access.boundary.SecondFactorDesk.State;
import suivi.foundation.BusinessException;
import suivi.web.Frame;
import suivi.web.Refused;

/** Her second factor: setting it up, new recovery codes, taking it away. */
@Named("factorPage")
@RequestScoped
public class FactorPage {

    /** Light modules around the picture (ISO/IEC 18004). */
    private static final int MARGIN = 4;

    @Inject
    private SecondFactorDesk desk;

    @Inject
    private Frame frame;

    @Inject
    private Next next;

    private State state;

    private Enrolment enrolment;

    private QrCode picture;

    private List<String> codes = List.of();

    private String key;

    private String code;

    @PostConstruct
    void open() {
        state = desk.state();
    }

    public void confirm() {
        attempt(() -> codes = desk.confirm(key, code));
    }

    public void renew() {
        attempt(() -> codes = desk.renewRecoveryCodes(code));
    }

    public void remove() {
        attempt(() -> desk.remove(code));
    }

    public void skip() throws IOException {
        desk.skip();
        Faces.redirect(next.destination());
    }

    private void attempt(Runnable act) {
        try {
            act.run();
            code = null;
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
        }
        state = desk.state();
    }

    public State getState() {
        return state;
    }

    /** What she puts into her app; it comes back with her code, so that a wrong one does not change it. */
    public String getKey() {
        return enrolment().key();
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** In groups of four, as a person types it. */
    public String getWrittenKey() {
        return getKey().replaceAll("(.{4})(?=.)", "$1 ");
    }

    private Enrolment enrolment() {
        if (enrolment == null) {
            enrolment = desk.begin(key);
        }
        return enrolment;
    }

    /** How wide and high the picture is, in modules. */
    public int getPictureSize() {
        return picture().size + 2 * MARGIN;
    }

    /** Its dark modules, as a path of SVG. */
    public String getPicture() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < picture().size; y++) {
            for (int x = 0; x < picture().size; x++) {
                if (picture().getModule(x, y)) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    private QrCode picture() {
        if (picture == null) {
            picture = QrCode.encodeText(enrolment().address(), QrCode.Ecc.MEDIUM);
        }
        return picture;
    }

    /** Recovery codes, shown in this answer only. */
    public List<String> getCodes() {
        return codes;
    }

    public String getDestination() {
        String place = next.destination();
        return place.startsWith("/") ? place : Faces.getRequestContextPath() + "/" + place;
    }

    public String getNext() {
        return next.given();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
