package suivi.recommendation.boundary;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import suivi.access.boundary.Names;
import suivi.foundation.BusinessException;
import suivi.foundation.Digests;
import suivi.foundation.Guarded;
import suivi.foundation.Language;
import suivi.foundation.Permission;
import suivi.foundation.Requires;
import suivi.foundation.Viewer;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;
import suivi.recommendation.control.LinkRules;
import suivi.recommendation.control.Links;
import suivi.recommendation.control.Records;
import suivi.recommendation.entity.ObligationLink;
import suivi.recommendation.entity.Point;
import suivi.recommendation.entity.Recommendation;
import suivi.recommendation.entity.RecordState;

/**
 * Linking a recommendation or a point of it to provisions: proposed by one, confirmed by another, and taken away again by
 * two as well (R16). An expert or a rapporteur does so for what her committee recommended, a coordinator in her country. A
 * link that is not there, or no more, is {@code not-found.link}; on an archived record all is {@code
 * recommendation.archived}.
 */
@Stateless
@Guarded
public class LinkDesk {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private Links links;

    @Inject
    private LinkRules rules;

    @Inject
    private Names people;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Inject
    private Provider<Viewer> viewer;

    /** Those of the record, with who did what, in the order in which the record shows them. */
    @Requires(Permission.PROPOSE_LINK)
    public List<LinkLine> links(RecordKey key, Language language) {
        Recommendation record = records.get(key);
        Map<String, ObligationLink> held =
                links.of(record).stream().collect(toMap(ObligationLink::id, Function.identity()));
        Map<String, String> names = people.of(held.values().stream()
                .flatMap(link -> Stream.of(link.proposedBy(), link.confirmedBy(), link.removalProposedBy()))
                .filter(Objects::nonNull)
                .collect(toSet()));
        return links.shown(record, language).stream()
                .map(shown -> line(shown, held.get(shown.id()), names))
                .toList();
    }

    private LinkLine line(RecommendationCard.Link shown, ObligationLink link, Map<String, String> names) {
        return new LinkLine(
                shown,
                name(names, link.proposedBy()),
                link.proposedAt(),
                isMine(link.proposedBy()),
                name(names, link.confirmedBy()),
                link.confirmedAt(),
                name(names, link.removalProposedBy()),
                isMine(link.removalProposedBy()));
    }

    private static String name(Map<String, String> names, String person) {
        return person == null ? null : names.get(person);
    }

    /**
     * Proposes a link.
     *
     * @return its id; one that is there already is {@code link.exists}
     */
    @Requires(Permission.PROPOSE_LINK)
    public String propose(RecordKey key, NewLink wanted) {
        Recommendation record = open(key);
        Point point = rules.check(record, wanted);
        ObligationLink link = links.propose(record, point, wanted, me());
        changed(record, link, "propose-link");
        return link.id();
    }

    /** Confirms what somebody else proposed; {@code link.own} to who proposed it. */
    @Requires(Permission.CONFIRM_LINK)
    public void confirm(RecordKey key, String id) {
        Recommendation record = open(key);
        ObligationLink link = proposal(record, id);
        refuseOwn(link.proposedBy());
        link.isConfirmed(me(), clock.instant());
        changed(record, link, "confirm-link");
    }

    /** Declines what somebody else proposed, which goes. */
    @Requires(Permission.CONFIRM_LINK)
    public void decline(RecordKey key, String id) {
        Recommendation record = open(key);
        ObligationLink link = proposal(record, id);
        refuseOwn(link.proposedBy());
        goes(record, link, "decline-link");
    }

    /** Takes back what the caller herself proposed; {@code link.not-own} to others. */
    @Requires(Permission.PROPOSE_LINK)
    public void withdraw(RecordKey key, String id) {
        Recommendation record = open(key);
        ObligationLink link = proposal(record, id);
        if (!isMine(link.proposedBy())) {
            throw BusinessException.conflict("link.not-own");
        }
        goes(record, link, "withdraw-link");
    }

    /** Proposes that a confirmed link go; until somebody else confirms that, it stands. */
    @Requires(Permission.PROPOSE_LINK)
    public void proposeRemoval(RecordKey key, String id) {
        Recommendation record = open(key);
        ObligationLink link = confirmed(record, id);
        if (link.removalProposedBy() != null) {
            throw BusinessException.conflict("link.removal-proposed");
        }
        link.removalIsProposed(me());
        changed(record, link, "propose-unlink");
    }

    /** Confirms that a link goes; {@code link.own} to who proposed its removal. */
    @Requires(Permission.CONFIRM_LINK)
    public void confirmRemoval(RecordKey key, String id) {
        Recommendation record = open(key);
        ObligationLink link = confirmed(record, id);
        requireRemoval(link);
        refuseOwn(link.removalProposedBy());
        goes(record, link, "confirm-unlink");
    }

    /** It stays after all: said by who proposed its removal, or by somebody else. */
    @Requires(Permission.PROPOSE_LINK)
    public void keep(RecordKey key, String id) {
        Recommendation record = open(key);
        ObligationLink link = confirmed(record, id);
        requireRemoval(link);
        link.stays();
        changed(record, link, "keep-link");
    }

    private Recommendation open(RecordKey key) {
        Recommendation record = records.lock(key);
        if (record.state() == RecordState.ARCHIVED) {
            throw BusinessException.conflict("recommendation.archived");
        }
        return record;
    }

    private ObligationLink proposal(Recommendation record, String id) {
        ObligationLink link = links.get(record, id);
        if (link.isConfirmed()) {
            throw BusinessException.conflict("link.confirmed");
        }
        return link;
    }

    private ObligationLink confirmed(Recommendation record, String id) {
        ObligationLink link = links.get(record, id);
        if (!link.isConfirmed()) {
            throw BusinessException.conflict("link.not-confirmed");
        }
        return link;
    }

    private static void requireRemoval(ObligationLink link) {
        if (link.removalProposedBy() == null) {
            throw BusinessException.conflict("link.removal-not-proposed");
        }
    }

    private void refuseOwn(String person) {
        if (isMine(person)) {
            throw BusinessException.conflict("link.own");
        }
    }

    private boolean isMine(String person) {
        return person != null && person.equals(me());
    }

    private void goes(Recommendation record, ObligationLink link, String act) {
        entities.remove(link);
        changed(record, link, act);
    }

    private void changed(Recommendation record, ObligationLink link, String act) {
        records.changed(record);
        ledger.record(new Act(
                me(),
                "recommendation." + act,
                "recommendation",
                record.reference(),
                null,
                record.country(),
                Digests.sha256(link.id() + link.provision() + link.relation() + new TreeMap<>(link.reasons()))));
    }

    private String me() {
        return viewer.get().personId();
    }
}
