package suivi.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.credential.Credential;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import suivi.access.control.Tokens;
import suivi.access.control.Viewers;
import suivi.access.entity.OpenIdBinding;
import suivi.access.openid.NotVouchedException;
import suivi.access.openid.OpenIdCredential;
import suivi.access.openid.OpenIdProvider;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Permission;
import suivi.foundation.Public;
import suivi.foundation.Requires;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;

/** Where somebody comes in for whom a provider of OpenID Connect vouches, if one is configured (A20, A21). */
@Stateless
@Guarded
public class OpenIdDesk {

    private static final Logger LOG = System.getLogger(OpenIdDesk.class.getName());

    private static final Duration AWAITED = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private OpenIdProvider provider;

    @Inject
    private Viewers viewers;

    @Inject
    private Ledger ledger;

    /**
     * A way to the provider.
     *
     * @param address to which the browser is sent
     * @param awaited what its session keeps until it comes back
     */
    public record Way(String address, OpenIdAwaited awaited) {}

    /** She is bound to one of the issuer's accounts. */
    public record Binding(String id, String issuer, Instant boundAt) {}

    /** What the provider is called; empty where none is configured. */
    @Public
    public Optional<String> provider() {
        return provider.name();
    }

    /**
     * A new way to the provider. Not found where none is configured; in conflict while it does not answer.
     *
     * @param back the address of this installation to which it sends her
     */
    @Public
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Way begin(String back) {
        if (provider.name().isEmpty()) {
            throw BusinessException.notFound("page", "openid");
        }
        OpenIdAwaited awaited = new OpenIdAwaited(
                Tokens.linkSecret(),
                Tokens.linkSecret(),
                Tokens.linkSecret(),
                back,
                clock.instant().plus(AWAITED));
        try {
            return new Way(provider.address(awaited), awaited);
        } catch (NotVouchedException e) {
            LOG.log(Level.WARNING, "Nobody can sign in by OpenID Connect: {0}", e.getMessage());
            throw BusinessException.conflict("openid-silent");
        }
    }

    /**
     * The credential of somebody whom the provider sent back. Whatever is wrong with it, it is nobody's, and shows it
     * when it is used only (A5).
     *
     * @param awaited what her session kept
     */
    @Public
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Credential sentBack(OpenIdAwaited awaited, String state, String code) {
        try {
            return provider.vouched(awaited, state, code);
        } catch (NotVouchedException e) {
            LOG.log(Level.WARNING, "A sign-in by OpenID Connect failed: {0}", e.getMessage());
            return OpenIdCredential.OF_NOBODY;
        }
    }

    /** To which providers she is bound. */
    @Requires(Permission.USE_OWN_ACCOUNT)
    public List<Binding> bindings() {
        return entities.createQuery(
                        "select new suivi.access.boundary.OpenIdDesk$Binding(b.id, b.issuer, b.boundAt)"
                                + " from OpenIdBinding b where b.person.id = :me order by b.boundAt",
                        Binding.class)
                .setParameter("me", me())
                .getResultList();
    }

    /** That account of the provider's is not hers any more; the next to come with her verified address will be. */
    @Requires(Permission.CHANGE_OWN_CREDENTIALS)
    public void unbind(String id) {
        OpenIdBinding binding = id == null ? null : entities.find(OpenIdBinding.class, id);
        if (binding == null || !binding.person().id().equals(me())) {
            throw BusinessException.notFound("openid-binding", String.valueOf(id));
        }
        entities.remove(binding);
        ledger.record(Act.of(me(), "access.unbind-openid", "person", me()));
    }

    private String me() {
        return viewers.current().personId();
    }
}
