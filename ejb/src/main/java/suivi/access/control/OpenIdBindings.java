package suivi.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import suivi.access.entity.OpenIdBinding;
import suivi.access.entity.Person;
import suivi.access.openid.OpenIdCredential;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;

/** Which person a provider means (A20). */
@ApplicationScoped
public class OpenIdBindings {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Accounts accounts;

    @Inject
    private Ledger ledger;

    /** Who is bound to that subject; or, where nobody is, whose address the provider verified. */
    public Optional<Person> whoIs(OpenIdCredential vouched) {
        if (vouched.subject() == null) {
            return Optional.empty();
        }
        return bindings("b.issuer = :first and b.subject = :second", vouched.issuer(), vouched.subject())
                .map(OpenIdBinding::person)
                .findFirst()
                .or(() -> Optional.ofNullable(vouched.email()).flatMap(this::byEmail));
    }

    /** Whether that subject is hers: she is bound to it, or to none of that issuer's yet, and now is to this one. */
    public boolean isHers(Person person, OpenIdCredential vouched) {
        entities.lock(person, LockModeType.PESSIMISTIC_WRITE);
        Optional<OpenIdBinding> held = bindings(
                        "b.person.id = :first and b.issuer = :second", person.id(), vouched.issuer())
                .findFirst();
        if (held.isEmpty()) {
            entities.persist(new OpenIdBinding(person, vouched.issuer(), vouched.subject(), clock.instant()));
            ledger.record(Act.of(person.id(), "access.bind-openid", "person", person.id()));
        }
        return held.map(binding -> binding.isOf(vouched.subject())).orElse(true);
    }

    /** Beyond ASCII only as it is written: put in lower case, the address of another could become hers. */
    private Optional<Person> byEmail(String email) {
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(email);
        return accounts.find(email).filter(person -> ascii || person.email().equals(email));
    }

    private Stream<OpenIdBinding> bindings(String condition, String first, String second) {
        return entities.createQuery("select b from OpenIdBinding b where " + condition, OpenIdBinding.class)
                .setParameter("first", first)
                .setParameter("second", second)
                .getResultStream();
    }
}
