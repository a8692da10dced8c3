package suivi.recommendation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Page;
import suivi.foundation.Permission;
import suivi.foundation.Requires;
import suivi.foundation.Viewer;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;
import suivi.recommendation.control.TermRules;
import suivi.recommendation.control.TermWork;
import suivi.recommendation.control.Terms;
import suivi.recommendation.control.Vocabulary;
import suivi.recommendation.entity.Body;
import suivi.recommendation.entity.CodebookTerm;
import suivi.recommendation.entity.Institution;
import suivi.recommendation.entity.PersonGroup;
import suivi.recommendation.entity.TermKind;
import suivi.recommendation.entity.Theme;

/** The administrator's desk for the codebook. Nothing is deleted here: a term retires, or is merged (R20). */
@Stateless
@Guarded
public class CodebookDesk {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Terms terms;

    @Inject
    private TermRules rules;

    @Inject
    private TermWork work;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Ledger ledger;

    @Inject
    private Provider<Viewer> viewer;

    /**
     * Those of one kind, retired ones too, in their order.
     *
     * @param words of a label or of the id; all where it is null
     */
    @Requires(Permission.ADMINISTER)
    public Page<TermCard> terms(TermKind kind, String words, int page, int size) {
        Page.check(page, size);
        String sought = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        List<TermLine> found = terms.all(kind).stream()
                .map(TermLine::of)
                .filter(line -> has(line, sought))
                .toList();
        Map<String, Terms.Uses> uses = terms.uses(kind);
        return new Page<>(
                found.stream()
                        .skip((long) page * size)
                        .limit(size)
                        .map(line -> card(line, terms.get(kind, line.id()), uses))
                        .toList(),
                page,
                size,
                found.size());
    }

    private static boolean has(TermLine line, String sought) {
        return line.id().toLowerCase(Locale.ROOT).contains(sought)
                || line.labels().values().stream()
                        .anyMatch(label -> label.toLowerCase(Locale.ROOT).contains(sought));
    }

    private static TermCard card(TermLine line, CodebookTerm term, Map<String, Terms.Uses> uses) {
        Terms.Uses used = uses.getOrDefault(line.id(), Terms.Uses.NONE);
        return new TermCard(line, term.version(), used.published(), used.others());
    }

    @Requires(Permission.ADMINISTER)
    public TermCard term(TermKind kind, String id) {
        CodebookTerm term = terms.get(kind, id);
        return card(TermLine.of(term), term, terms.uses(kind));
    }

    /** @return its id, which stays for good */
    @Requires(Permission.ADMINISTER)
    public String add(TermKind kind, TermWanted wanted) {
        String id = rules.checkNew(kind, wanted);
        int last = terms.all(kind).size();
        CodebookTerm added =
                switch (kind) {
                    case THEME -> new Theme(id, last, wanted.labels());
                    case GROUP -> new PersonGroup(id, last, wanted.labels());
                    case BODY -> new Body(id, wanted.body(), wanted.followUpMonths(), last, wanted.labels());
                    case INSTITUTION -> new Institution(wanted.country(), wanted.labels());
                };
        added.isCalled(wanted.labels());
        entities.persist(added);
        entities.flush();
        callByLabels(kind, added);
        record("recommendation.add-term", kind, added.id());
        return added.id();
    }

    /**
     * Labels it so, and for a body, says its follow-up rule. What it was called before finds it still.
     *
     * @param version of what the caller saw; {@code stale} when somebody changed it since
     */
    @Requires(Permission.ADMINISTER)
    public void change(TermKind kind, String id, int version, TermWanted wanted) {
        CodebookTerm term = terms.get(kind, id);
        if (term.version() != version) {
            throw BusinessException.stale();
        }
        terms.lock(kind, id);
        rules.refuseMerged(term);
        rules.check(kind, term, wanted);
        boolean renamed = !term.names().equals(wanted.labels());
        record("recommendation.change-term", kind, id);
        if (term instanceof Body body) {
            body.asksForFollowUp(wanted.followUpMonths());
        }
        if (term instanceof Institution institution) {
            work.rename(institution, wanted.labels());
        } else {
            term.isCalled(wanted.labels());
            entities.flush();
            callByLabels(kind, term);
            if (renamed && kind == TermKind.BODY) {
                work.renamed(kind, term);
            }
        }
    }

    /** From now on it is offered nowhere; records that have it keep it, and imports that name it find it. */
    @Requires(Permission.ADMINISTER)
    public void retire(TermKind kind, String id) {
        CodebookTerm term = terms.lock(kind, id);
        term.retires();
        record("recommendation.retire-term", kind, id);
    }

    @Requires(Permission.ADMINISTER)
    public void restore(TermKind kind, String id) {
        CodebookTerm term = terms.lock(kind, id);
        rules.refuseMerged(term);
        term.isRestored();
        record("recommendation.restore-term", kind, id);
    }

    /** What a merge will change; it changes nothing. */
    @Requires(Permission.ADMINISTER)
    public MergeSummary summary(TermKind kind, String id, String into) {
        CodebookTerm from = terms.get(kind, id);
        CodebookTerm stays = stays(kind, into);
        rules.checkMerge(from, stays);
        return new MergeSummary(
                TermLine.of(from),
                TermLine.of(stays),
                work.named(kind, from).size(),
                kind == TermKind.INSTITUTION
                        ? from.names().size()
                        : vocabulary.labels(Vocabulary.Kind.valueOf(kind.name()), id));
    }

    /**
     * Puts the other in its place in every record and every draft, and whatever named it in imports names the other. It
     * is retired and says into what it was merged. There is no way back.
     */
    @Requires(Permission.ADMINISTER)
    public void merge(TermKind kind, String id, String into) {
        CodebookTerm from = terms.lock(kind, id);
        CodebookTerm stays = stays(kind, into);
        rules.checkMerge(from, stays);
        record("recommendation.merge-term", kind, id);
        work.merge(kind, from, stays);
    }

    private CodebookTerm stays(TermKind kind, String into) {
        if (into == null || into.isBlank()) {
            throw BusinessException.invalid("into", "required");
        }
        return terms.get(kind, into);
    }

    private void callByLabels(TermKind kind, CodebookTerm term) {
        if (kind != TermKind.INSTITUTION) {
            Vocabulary.Kind called = Vocabulary.Kind.valueOf(kind.name());
            vocabulary.call(called, term.id(), term.id());
            term.names().values().forEach(label -> vocabulary.call(called, label, term.id()));
        }
    }

    private void record(String act, TermKind kind, String id) {
        ledger.record(Act.of(viewer.get().personId(), act, kind.name().toLowerCase(Locale.ROOT), id));
    }
}
