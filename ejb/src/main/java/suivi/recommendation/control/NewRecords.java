package suivi.recommendation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import suivi.foundation.BusinessException;
import suivi.foundation.BusinessException.Violation;
import suivi.recommendation.boundary.Content;
import suivi.recommendation.boundary.NewRecord;
import suivi.recommendation.entity.Body;
import suivi.recommendation.entity.Recommendation;
import suivi.recommendation.entity.RecordState;
import suivi.recommendation.entity.Revision;

/** Records that come into the register one by one, and drafts that leave it again. */
@ApplicationScoped
public class NewRecords {

    private static final int LONGEST_SYMBOL = 100;

    private static final int LONGEST_PARAGRAPH = 40;

    private static final int LONGEST_TITLE = 600;

    private static final int LONGEST_SESSION = 20;

    private static final int LONGEST_ADDRESS = 300;

    private static final Set<String> ADDRESSES = Set.of("https", "http");

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Recorder recorder;

    @Inject
    private KnownRecords known;

    @Inject
    private ContentRules rules;

    @Inject
    private Clock clock;

    @Inject
    private Event<RecommendationsChanged> changes;

    /** A draft that says nothing yet but its original text. */
    public Recommendation add(NewRecord wanted) {
        check(wanted);
        NewRecord.Document document = wanted.document();
        Optional<KnownRecords.KnownDocument> there =
                Optional.ofNullable(known.documents(List.of(document.symbol())).get(document.symbol()));
        there.ifPresent(found -> requireSame(document, found));
        Content content = content(wanted);
        rules.check(content, wanted.original(), document.adopted());
        Recording recording = recording(
                wanted,
                content,
                there.map(KnownRecords.KnownDocument::fictitious).orElse(false));
        if (recorder.byReference(recording.reference()).isPresent()) {
            throw BusinessException.conflict("recommendation.exists", recording.reference());
        }
        Recommendation added = recorder.record(recording);
        entities.flush();
        return added;
    }

    /** With the due date that the body's follow-up rule gives, where it has none. */
    public Content content(NewRecord wanted) {
        Content content = wanted.content();
        return content.due() == null
                ? content.withDue(
                        due(wanted.document().body(), wanted.document().adopted()))
                : content;
    }

    /** When a follow-up falls due by the rule of that body; null where it has none (R12). */
    public LocalDate due(String body, LocalDate adopted) {
        return Optional.ofNullable(entities.find(Body.class, body))
                .map(Body::followUpMonths)
                .map(adopted::plusMonths)
                .orElse(null);
    }

    private void check(NewRecord wanted) {
        List<Violation> faults = new ArrayList<>();
        NewRecord.Document document = wanted.document();
        text("symbol", document.symbol(), LONGEST_SYMBOL, true, faults);
        text("paragraph", wanted.paragraph(), LONGEST_PARAGRAPH, false, faults);
        text("session", document.session(), LONGEST_SESSION, false, faults);
        text("cycle", document.cycle(), LONGEST_SESSION, false, faults);
        document.titles().values().forEach(title -> text("title", title, LONGEST_TITLE, false, faults));
        if (document.body() == null || entities.find(Body.class, document.body()) == null) {
            faults.add(fault("body", "term.unknown", Objects.requireNonNullElse(document.body(), "")));
        }
        if (document.adopted() == null) {
            faults.add(fault("adopted", "required"));
        } else if (document.adopted().isAfter(LocalDate.now(clock))) {
            faults.add(fault("adopted", "day.in-future"));
        }
        if (document.address() != null && !isAddress(document.address())) {
            faults.add(fault("address", "address.not-web"));
        }
        if (wanted.original() == null || !wanted.original().matches("[a-z]{2,3}")) {
            faults.add(fault("original", "language.unknown", Objects.requireNonNullElse(wanted.original(), "")));
        }
        if (wanted.content() == null) {
            faults.add(fault("text", "required"));
        }
        if (!faults.isEmpty()) {
            throw BusinessException.invalid(faults);
        }
    }

    private static void text(String field, String text, int longest, boolean required, List<Violation> faults) {
        if (required && (text == null || text.isBlank())) {
            faults.add(fault(field, "required"));
        } else if (text != null && text.length() > longest) {
            faults.add(fault(field, "too-long", Integer.toString(longest)));
        }
    }

    private static boolean isAddress(String address) {
        try {
            URI uri = new URI(address);
            return address.length() <= LONGEST_ADDRESS
                    && uri.getHost() != null
                    && ADDRESSES.contains(String.valueOf(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A document belongs to one body and one country; another under its symbol is a mistake. */
    private static void requireSame(NewRecord.Document wanted, KnownRecords.KnownDocument there) {
        List<Violation> faults = new ArrayList<>();
        if (!there.country().equals(wanted.country())) {
            faults.add(fault("country", "document.differs", wanted.symbol()));
        }
        if (!there.body().equals(wanted.body())) {
            faults.add(fault("body", "document.differs", wanted.symbol()));
        }
        if (!there.adopted().equals(wanted.adopted())) {
            faults.add(fault("adopted", "document.differs", wanted.symbol()));
        }
        if (!faults.isEmpty()) {
            throw BusinessException.invalid(faults);
        }
    }

    private static Recording recording(NewRecord wanted, Content content, boolean fictitious) {
        NewRecord.Document document = wanted.document();
        return new Recording(
                new Recording.Document(
                        document.symbol().strip(),
                        document.body(),
                        document.country(),
                        document.adopted(),
                        document.session(),
                        document.cycle(),
                        wanted.original(),
                        document.address(),
                        document.titles(),
                        fictitious),
                content.kind(),
                wanted.paragraph() == null || wanted.paragraph().isBlank()
                        ? null
                        : wanted.paragraph().strip(),
                wanted.original(),
                content.texts(),
                content.themes(),
                content.groups(),
                content.measures(),
                content.stages(),
                Set.of(),
                null,
                content.priority(),
                content.due(),
                content.institutions(),
                RecordState.DRAFT,
                Map.of(),
                List.of(),
                List.of());
    }

    /** Takes away what was written and not published; with it the record where nothing of it ever was. */
    public void discard(Recommendation record, Revision open) {
        entities.remove(open);
        if (record.state().isPublic()) {
            return;
        }
        entities.flush();
        for (String entity : List.of("RepeatMember", "ObligationLink", "Point", "Revision")) {
            entities.createQuery("select e from " + entity + " e where e.recommendation = :id", Object.class)
                    .setParameter("id", record.id())
                    .getResultList()
                    .forEach(entities::remove);
            entities.flush();
        }
        changes.fire(new RecommendationsChanged(List.of(record.id())));
        entities.remove(record);
    }

    private static Violation fault(String field, String code, String... args) {
        return new Violation(field, code, List.of(args));
    }
}
