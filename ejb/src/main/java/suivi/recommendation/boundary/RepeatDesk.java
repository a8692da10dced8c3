package suivi.recommendation.boundary;

import static java.util.Comparator.comparing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Language;
import suivi.foundation.Permission;
import suivi.foundation.Public;
import suivi.foundation.Requires;
import suivi.foundation.Viewer;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;
import suivi.recommendation.control.Lines;
import suivi.recommendation.control.Records;
import suivi.recommendation.entity.Recommendation;
import suivi.recommendation.entity.RepeatGroup;
import suivi.recommendation.entity.RepeatMember;

/**
 * What is asked of a State again: a person says that two recommendations ask the same, and all that ask it are one group
 * (R15). Likeness of words proposes, and decides nothing.
 */
@Stateless
@Guarded
public class RepeatDesk {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private Register register;

    @Inject
    private Lines lines;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Inject
    private Provider<Viewer> viewer;

    /** The group of that recommendation, as far as the viewer may see it; drafts of others are not counted. */
    @Public
    public Repeats of(String reference, Language language) {
        RepeatMember member = member(records.get(register.key(reference)));
        if (member == null) {
            return new Repeats(List.of());
        }
        return new Repeats(
                lines
                        .of(
                                members(member.group()).stream()
                                        .map(RepeatMember::recommendation)
                                        .toList(),
                                language)
                        .values()
                        .stream()
                        .sorted(comparing(RecommendationLine::adopted).thenComparing(RecommendationLine::reference))
                        .toList());
    }

    /**
     * Says that both ask the same; where each is in a group already, the groups become one.
     *
     * @param other the reference of one to the same State; another is {@code repeat.other-state}
     */
    @Requires(Permission.RECORD_RECOMMENDATION)
    public void join(RecordKey key, String other) {
        Recommendation one = records.lock(key);
        RecordKey there = register.key(other == null ? "" : other);
        Recommendation another = records.get(there);
        if (one.id().equals(another.id())) {
            throw BusinessException.invalid("reference", "repeat.itself");
        }
        if (!one.country().equals(another.country())) {
            throw BusinessException.invalid("reference", "repeat.other-state");
        }
        String group = group(one);
        RepeatMember member = member(another);
        if (member == null) {
            add(another, group);
        } else if (!member.group().equals(group)) {
            String emptied = member.group();
            members(emptied).forEach(each -> each.movesTo(group));
            entities.flush();
            entities.remove(entities.find(RepeatGroup.class, emptied));
        }
        note(one, "recommendation.join-repeats");
        note(another, "recommendation.join-repeats");
    }

    private String group(Recommendation record) {
        RepeatMember member = member(record);
        if (member != null) {
            return member.group();
        }
        RepeatGroup begun = new RepeatGroup(record.country(), me(), clock.instant());
        entities.persist(begun);
        entities.flush();
        add(record, begun.id());
        return begun.id();
    }

    private void add(Recommendation record, String group) {
        entities.persist(new RepeatMember(record, group, me(), clock.instant()));
        entities.flush();
    }

    /** Takes it out of its group; a group of one is none. */
    @Requires(Permission.RECORD_RECOMMENDATION)
    public void leave(RecordKey key) {
        Recommendation record = records.lock(key);
        RepeatMember member = member(record);
        if (member == null) {
            throw BusinessException.conflict("repeat.in-none");
        }
        entities.remove(member);
        entities.flush();
        List<RepeatMember> left = members(member.group());
        if (left.size() < 2) {
            left.forEach(entities::remove);
            entities.flush();
            entities.remove(entities.find(RepeatGroup.class, member.group()));
        }
        note(record, "recommendation.leave-repeats");
    }

    private RepeatMember member(Recommendation record) {
        return entities.find(RepeatMember.class, record.id());
    }

    private List<RepeatMember> members(String group) {
        return entities.createQuery("select m from RepeatMember m where m.group = :group", RepeatMember.class)
                .setParameter("group", group)
                .getResultList();
    }

    private String me() {
        return viewer.get().personId();
    }

    private void note(Recommendation record, String act) {
        ledger.record(new Act(me(), act, "recommendation", record.reference(), null, record.country(), null));
    }
}
