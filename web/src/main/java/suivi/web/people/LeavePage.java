package suivi.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import suivi.access.boundary.Account.HeldRole;
import suivi.access.boundary.HandOverDesk;
import suivi.access.boundary.HandOverDesk.Held;
import suivi.access.boundary.HandOverDesk.Summary;
import suivi.access.boundary.HandOverDesk.Taker;
import suivi.door.Texts;
import suivi.foundation.BusinessException;
import suivi.web.Frame;
import suivi.web.Refused;

/** Somebody leaves: what she holds, who takes it over, and a note. */
@Named("leavePage")
@RequestScoped
public class LeavePage {

    @Inject
    @Param(pathIndex = 0)
    private String id;

    @Inject
    private HandOverDesk desk;

    @Inject
    private Names names;

    @Inject
    private Frame frame;

    private Summary summary;

    private List<String> moving;

    private String to;

    private String note;

    @PostConstruct
    void open() {
        summary = desk.summary(id);
        moving = summary.person().roles().stream().map(HeldRole::id).toList();
    }

    public void handOver() throws IOException {
        try {
            desk.handOver(id, to, note, moving);
            Faces.redirect("people/person/" + id);
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
        }
    }

    public Summary getSummary() {
        return summary;
    }

    public String word(Held held) {
        return new Texts(frame.getLanguage()).get("holding." + held.name());
    }

    /** Her roles, each by its grant. */
    public List<SelectItem> getRoles() {
        Texts texts = new Texts(frame.getLanguage());
        return summary.person().roles().stream()
                .map(held -> new SelectItem(held.id(), texts.get("role." + held.role()) + " · " + names.scope(held)))
                .toList();
    }

    public List<Taker> getTakers() {
        return desk.takers(id);
    }

    /** The grants that go along. */
    public List<String> getMoving() {
        return moving;
    }

    public void setMoving(List<String> moving) {
        this.moving = new ArrayList<>(moving);
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
