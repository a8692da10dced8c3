package suivi.obligation.boundary;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import suivi.foundation.BusinessException;
import suivi.foundation.Digests;
import suivi.foundation.Guarded;
import suivi.foundation.Language;
import suivi.foundation.Permission;
import suivi.foundation.Requires;
import suivi.foundation.Viewer;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;
import suivi.obligation.control.WordingReader;
import suivi.obligation.entity.Instrument;
import suivi.obligation.entity.Provision;

/**
 * Where an administrator brings in an instrument's authentic text, which is the United Nations' and is not
 * shipped (O10, O11).
 */
@Stateless
@Guarded
public class WordingDesk {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Provider<Viewer> viewer;

    @Inject
    private Ledger ledger;

    /** Refuses whoever may not import, and records the refusal, before she is shown how. */
    @Requires(Permission.ADMINISTER)
    public void open() {
        // The declaration is all.
    }

    /**
     * Takes the wording of an instrument's articles, paragraphs and subparagraphs, in place of all that was there in
     * that language.
     *
     * @param instrument such as {@code CEDAW}; where it is missing, that is {@code wording.which}
     * @param language in which the text is
     * @param json {@code articles[].paragraphs[].subparagraphs[]} with {@code article}, {@code num}, {@code letter}
     *     and {@code text}
     * @return how many provisions now show their wording
     */
    @Requires(Permission.ADMINISTER)
    public int importWording(String instrument, Language language, String json) {
        if (instrument == null) {
            throw BusinessException.invalid("instrument", "wording.which");
        }
        if (entities.find(Instrument.class, instrument) == null) {
            throw BusinessException.notFound("instrument", instrument);
        }
        Map<String, String> wordings = WordingReader.read(instrument, json);
        Map<String, Provision> provisions = provisions(instrument);
        provisions.values().forEach(provision -> provision.losesWording(language.code()));
        wordings.forEach((path, wording) -> {
            Provision provision = provisions.get(Provision.key(instrument, path));
            if (provision == null) {
                throw BusinessException.invalid("articles", "wording.unknown", path, instrument);
            }
            provision.takesWording(language.code(), wording);
        });
        ledger.record(Act.of(viewer.get().personId(), "obligation.import-wording", "instrument", instrument)
                .withDigest(Digests.sha256(json)));
        return wordings.size();
    }

    private Map<String, Provision> provisions(String instrument) {
        return entities.createQuery(
                        "select distinct p from Provision p left join fetch p.wordings"
                                + " where p.instrument = :instrument",
                        Provision.class)
                .setParameter("instrument", instrument)
                .getResultStream()
                .collect(toMap(Provision::id, identity()));
    }
}
