package suivi.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import suivi.access.boundary.Account;
import suivi.access.boundary.AccountDesk;
import suivi.access.boundary.HandOverDesk;
import suivi.access.boundary.OpenIdDesk;
import suivi.access.boundary.SecondFactorDesk;
import suivi.access.boundary.SignInDesk;
import suivi.door.Authentication;
import suivi.foundation.BusinessException;
import suivi.foundation.Scope;
import suivi.obligation.boundary.Countries;
import suivi.obligation.boundary.CountryLine;
import suivi.web.Frame;
import suivi.web.Refused;

/** Her own account: who she is, what she may do, the API tokens that act for her, her password. */
@Named("accountPage")
@RequestScoped
public class AccountPage {

    @Inject
    private AccountDesk desk;

    @Inject
    private SecondFactorDesk factors;

    @Inject
    private OpenIdDesk openId;

    @Inject
    private HandOverDesk handOvers;

    @Inject
    private SignInDesk signIn;

    @Inject
    private Countries countries;

    @Inject
    private Frame frame;

    private Account account;

    private String tokenName;

    private int tokenDays = 90;

    private String secret;

    private boolean changed;

    private String present;

    private String next;

    @PostConstruct
    void open() {
        account = desk.account();
    }

    public void createToken() {
        attempt(() -> {
            secret = desk.createToken(tokenName, tokenDays).secret();
            tokenName = null;
        });
    }

    public void revoke(String id) {
        attempt(() -> desk.revokeToken(id));
    }

    public void endSession(String id) {
        attempt(() -> desk.endSession(id));
    }

    public void unbind(String id) {
        attempt(() -> openId.unbind(id));
    }

    public void endOthers() {
        attempt(desk::endOtherSessions);
    }

    public void changePassword() {
        attempt(() -> {
            Authentication.goOn(Faces.getRequest(), desk.changePassword(present, next));
            changed = true;
        });
    }

    public void signOut() throws IOException, ServletException {
        signIn.signedOut();
        Faces.logout();
        Faces.redirect("");
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
        }
        account = desk.account();
    }

    /** Where a role holds, in words: the name of a country that we know; any other scope's key as it is. */
    public String scope(Account.HeldRole role) {
        if (role.scopeKind() != Scope.Kind.COUNTRY) {
            return role.scopeKey();
        }
        return countries.countries(frame.getLanguage()).stream()
                .filter(country -> country.iso3().equals(role.scopeKey()))
                .map(CountryLine::name)
                .findFirst()
                .orElse(role.scopeKey());
    }

    public List<HandOverDesk.Taken> getTaken() {
        return handOvers.taken();
    }

    public List<OpenIdDesk.Binding> getBindings() {
        return openId.bindings();
    }

    /** By what she can sign in too; null where there is none. */
    public String getProvider() {
        return openId.provider().orElse(null);
    }

    public List<AccountDesk.OpenSession> getSessions() {
        return desk.sessions();
    }

    public SecondFactorDesk.State getFactor() {
        return factors.state();
    }

    public Account getAccount() {
        return account;
    }

    public List<Integer> getDays() {
        return List.of(30, 90, 365);
    }

    public String getTokenName() {
        return tokenName;
    }

    public void setTokenName(String tokenName) {
        this.tokenName = tokenName;
    }

    public int getTokenDays() {
        return tokenDays;
    }

    public void setTokenDays(int tokenDays) {
        this.tokenDays = tokenDays;
    }

    /** Of the token just made; shown in this answer only. */
    public String getSecret() {
        return secret;
    }

    public boolean isChanged() {
        return changed;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
