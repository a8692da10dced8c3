package suivi.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omnifaces.util.Faces;
import suivi.foundation.BusinessException;
import suivi.ledger.boundary.LedgerHead;
import suivi.ledger.boundary.LedgerProofs;
import suivi.ledger.boundary.PublishedKey;
import suivi.ledger.boundary.SavedHead;
import suivi.web.Frame;
import suivi.web.Refused;

/** The signed head of the ledger, to be kept, and what one that was kept says of it now. For everybody. */
@Named("checkpointPage")
@RequestScoped
public class CheckpointPage {

    @Inject
    private LedgerProofs proofs;

    @Inject
    @ConfigProperty(name = "suivi.public.url")
    private Optional<String> publicUrl;

    @Inject
    private Frame frame;

    private LedgerHead head;

    private String checkpoint;

    private SavedHead saved;

    @PostConstruct
    void open() {
        head = proofs.newestHead().orElse(null);
    }

    public void check() {
        try {
            saved = proofs.check(checkpoint);
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
        }
    }

    /** Null for the first seconds of an installation. */
    public LedgerHead getHead() {
        return head;
    }

    public List<PublishedKey> getKeys() {
        return proofs.keys();
    }

    public String getCheckpoint() {
        return checkpoint;
    }

    public void setCheckpoint(String checkpoint) {
        this.checkpoint = checkpoint;
    }

    /** Of this installation, as people reach it. */
    public String getAddress() {
        String base = publicUrl.filter(url -> !url.isBlank()).orElseGet(Faces::getRequestBaseURL);
        return base.replaceAll("/+$", "");
    }

    /** Null unless somebody asked. */
    public SavedHead getSaved() {
        return saved;
    }
}
