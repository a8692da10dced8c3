package suivi.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import suivi.access.entity.Person;
import suivi.access.entity.RecoveryCode;
import suivi.access.entity.Role;
import suivi.access.entity.SecondFactor;

/** Who has a second factor, who must have one, and whether a code is right (A17). */
@ApplicationScoped
public class SecondFactors {

    private static final int RECOVERY_CODES = 10;

    /** 160 bits in base 32. */
    private static final Pattern SECRET = Pattern.compile("[A-Z2-7]{32}");

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Sealing sealing;

    @Inject
    @ConfigProperty(name = "suivi.demonstration")
    private boolean demonstration;

    @Inject
    @ConfigProperty(name = "suivi.second-factor.skippable")
    private boolean skippable;

    /** Whether whoever must have one may go on without it: in the demonstration only, whatever the setting says. */
    public boolean isSkippable() {
        return demonstration && skippable;
    }

    /** Whether these roles are worth more than a password: whoever grades, publishes, administers, or reads sealed. */
    static boolean isRequiredFor(Collection<Role> roles) {
        return roles.contains(Role.EXPERT)
                || roles.contains(Role.RAPPORTEUR)
                || roles.contains(Role.ADMINISTRATOR)
                || roles.contains(Role.COORDINATOR) && roles.contains(Role.CUSTODIAN);
    }

    public boolean isRequiredOf(String person) {
        return isRequiredFor(entities.createQuery(
                        "select g.role from RoleGrant g where g.person.id = :person and g.revokedAt is null",
                        Role.class)
                .setParameter("person", person)
                .getResultList());
    }

    public boolean isEnrolled(String person) {
        return find(person).filter(SecondFactor::isEnrolled).isPresent();
    }

    /** A secret for her app that nobody else has seen; it is kept once she confirms it. */
    public String newSecret() {
        return Totp.newSecret();
    }

    /** Whether it can be one that was made here. */
    public boolean isSecret(String secret) {
        return secret != null && SECRET.matcher(secret).matches();
    }

    public String address(Person person, String secret) {
        return Totp.address(secret, person.email());
    }

    /**
     * Takes the first code of her app: from now on she has a second factor.
     *
     * @return whether the code was right
     */
    public boolean enrol(Person person, String secret, String code) {
        SecondFactor hers = new SecondFactor(person.id(), sealing.seal(secret, person.id()));
        if (!isCodeOf(hers, person.id(), code)) {
            return false;
        }
        hers.enrol(clock.instant());
        entities.persist(hers);
        return true;
    }

    /** Whether this is a code of her app, or one of her recovery codes; no code is taken twice. */
    public boolean accept(String person, String code) {
        Optional<SecondFactor> hers = locked(person).filter(SecondFactor::isEnrolled);
        return hers.isPresent() && code != null && (isCodeOf(hers.get(), person, code) || useRecovery(person, code));
    }

    /** Ten new ones, shown this once; the old ones end. */
    public List<String> newRecoveryCodes(String person) {
        forgetRecoveryCodes(person);
        List<String> codes = Stream.generate(Tokens::code).limit(RECOVERY_CODES).toList();
        codes.forEach(code -> entities.persist(new RecoveryCode(person, digest(code))));
        return codes;
    }

    public long recoveryCodesLeft(String person) {
        return entities.createQuery(
                        "select count(c) from RecoveryCode c where c.personId = :person and c.usedAt is null",
                        Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    /** She has none any more. */
    public void forget(String person) {
        forgetRecoveryCodes(person);
        find(person).ifPresent(entities::remove);
        entities.flush();
    }

    private void forgetRecoveryCodes(String person) {
        entities.createQuery("delete from RecoveryCode c where c.personId = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    private boolean isCodeOf(SecondFactor factor, String person, String code) {
        OptionalLong step =
                code == null ? OptionalLong.empty() : Totp.step(sealing.open(factor.secret(), person), code, now());
        return step.isPresent() && factor.use(step.getAsLong());
    }

    private boolean useRecovery(String person, String code) {
        return entities.createQuery(
                        "select c from RecoveryCode c where c.personId = :person and c.digest = :digest"
                                + " and c.usedAt is null",
                        RecoveryCode.class)
                .setParameter("person", person)
                .setParameter("digest", digest(code))
                .getResultStream()
                .findFirst()
                .map(found -> {
                    found.use(now());
                    return true;
                })
                .orElse(false);
    }

    /** Without regard to case, dashes and spaces. */
    private static String digest(String code) {
        return Tokens.digest(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    private Instant now() {
        return clock.instant();
    }

    private Optional<SecondFactor> find(String person) {
        return Optional.ofNullable(entities.find(SecondFactor.class, person));
    }

    /** Until this transaction ends nobody else takes a code of hers. */
    private Optional<SecondFactor> locked(String person) {
        return Optional.ofNullable(entities.find(SecondFactor.class, person, LockModeType.PESSIMISTIC_WRITE));
    }
}
