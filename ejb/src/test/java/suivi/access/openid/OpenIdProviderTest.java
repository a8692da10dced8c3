package suivi.access.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import suivi.House;
import suivi.access.boundary.OpenIdAwaited;

/** What a provider is believed, by a provider that signs whatever it is told to. */
class OpenIdProviderTest {

    private static final String NONCE = "a nonce";

    private final House house = new House(null);

    private final PretendedProvider pretended = PretendedProvider.in(house);

    private final OpenIdProvider provider = house.get(OpenIdProvider.class);

    private final OpenIdAwaited awaited = new OpenIdAwaited(
            "a state",
            NONCE,
            "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
            "https://suivi.example.org/access/openid",
            house.clock.instant().plus(Duration.ofMinutes(10)));

    @Test
    void a21_theBrowserIsSentWithWhatMustComeBackAndTheDigestOfTheVerifier() throws NotVouchedException {
        String address = provider.address(awaited);
        assertThat(address).startsWith(PretendedProvider.ISSUER + "/authorize?").doesNotContain(awaited.verifier());
        assertThat(query(address))
                .containsEntry("response_type", "code")
                .containsEntry("client_id", PretendedProvider.CLIENT)
                .containsEntry("redirect_uri", "https%3A%2F%2Fsuivi.example.org%2Faccess%2Fopenid")
                .containsEntry("scope", "openid+email")
                .containsEntry("state", "a+state")
                .containsEntry("nonce", "a+nonce")
                // RFC 7636, appendix B.
                .containsEntry("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
                .containsEntry("code_challenge_method", "S256");
    }

    @Test
    void a21_theCodeIsExchangedWithTheVerifierAndTheSecret() throws NotVouchedException {
        pretended.vouchesFor("248289761001", "ana@example.org", true, NONCE);
        assertThat(sentBack())
                .isEqualTo(new OpenIdCredential(PretendedProvider.ISSUER, "248289761001", "ana@example.org"));
        assertThat(pretended.form)
                .containsEntry("grant_type", "authorization_code")
                .containsEntry("code", PretendedProvider.CODE)
                .containsEntry("code_verifier", awaited.verifier())
                .containsEntry("redirect_uri", awaited.back())
                .containsEntry("Authorization", "Basic c3Vpdmk6YStzZWNyZXQ=")
                .doesNotContainKey("client_secret");
    }

    @Test
    void a21_aProviderThatTakesNoHeaderIsGivenTheSecretInTheForm() throws NotVouchedException {
        pretended.configuration.add(
                "token_endpoint_auth_methods_supported",
                jakarta.json.Json.createArrayBuilder().add("client_secret_post"));
        pretended.vouches(NONCE, claims -> {});
        sentBack();
        assertThat(pretended.form).containsEntry("client_secret", "a secret").containsEntry("Authorization", null);
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("another issuer", claims -> claims.setIssuer("https://evil.example.org")),
                lie("no issuer", claims -> claims.unsetClaim("iss")),
                lie("another audience", claims -> claims.setAudience("another client")),
                lie("no audience", claims -> claims.unsetClaim("aud")),
                lie("two audiences and no party", claims -> claims.setAudience(List.of("suivi", "another"))),
                lie("for another party", claims -> claims.setStringClaim("azp", "another client")),
                lie("another nonce", claims -> claims.setStringClaim("nonce", "another nonce")),
                lie("no nonce", claims -> claims.unsetClaim("nonce")),
                lie("no subject", claims -> claims.unsetClaim("sub")),
                lie("a subject that is too long", claims -> claims.setSubject("1".repeat(256))),
                lie("expired", claims -> claims.setExpirationTime(later(claims, -61))),
                lie("without an end", claims -> claims.unsetClaim("exp")),
                lie("made long ago", claims -> claims.setIssuedAt(later(claims, -661))),
                lie("made in the future", claims -> claims.setIssuedAt(later(claims, 61))),
                lie("without a beginning", claims -> claims.unsetClaim("iat")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void a21_aTokenThatIsNotForUsNowIsNotBelieved(String what, Consumer<JwtClaims> change) {
        pretended.vouches(NONCE, change);
        refused();
    }

    @Test
    void a21_aTokenForSeveralIsBelievedWhereItWasMadeForUs() throws NotVouchedException {
        pretended.vouches(NONCE, claims -> {
            claims.setAudience(List.of("another", PretendedProvider.CLIENT));
            claims.setStringClaim("azp", PretendedProvider.CLIENT);
        });
        assertThat(sentBack().subject()).isNotNull();
    }

    static Stream<Arguments> algorithms() throws Exception {
        return Stream.of(
                Arguments.of(AlgorithmIdentifiers.RSA_USING_SHA256, PretendedProvider.KEY),
                Arguments.of(AlgorithmIdentifiers.RSA_PSS_USING_SHA256, PretendedProvider.KEY),
                Arguments.of(
                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
                        EcJwkGenerator.generateJwk(EllipticCurves.P256)),
                Arguments.of(
                        AlgorithmIdentifiers.EDDSA,
                        OkpJwkGenerator.generateJwk(OctetKeyPairJsonWebKey.SUBTYPE_ED25519)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("algorithms")
    void a21_anAlgorithmWithAKeyPairIsBelieved(String algorithm, PublicJsonWebKey key) throws NotVouchedException {
        pretended.signsWith(key);
        pretended.answers(PretendedProvider.signed(pretended.claims(NONCE, claims -> {}), key, algorithm));
        assertThat(sentBack().subject()).isEqualTo("248289761001");
    }

    @ParameterizedTest
    @ValueSource(strings = {AlgorithmIdentifiers.RSA_USING_SHA512, AlgorithmIdentifiers.RSA_PSS_USING_SHA384})
    void a21_noOtherIs(String algorithm) {
        pretended.answers(
                PretendedProvider.signed(pretended.claims(NONCE, claims -> {}), PretendedProvider.KEY, algorithm));
        refused();
    }

    @Test
    void a21_aTokenThatNobodySignedIsNotBelieved() {
        JsonWebSignature none = new JsonWebSignature();
        none.setPayload(pretended.claims(NONCE, claims -> {}));
        none.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        pretended.answers(PretendedProvider.compact(none));
        refused();
    }

    @Test
    void a21_aTokenSignedWithThePublicKeyAsASecretIsNotBelieved() {
        JsonWebSignature shared = new JsonWebSignature();
        shared.setPayload(pretended.claims(NONCE, claims -> {}));
        shared.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        shared.setKeyIdHeaderValue(PretendedProvider.KEY.getKeyId());
        shared.setKey(new HmacKey(PretendedProvider.KEY.getPublicKey().getEncoded()));
        pretended.answers(PretendedProvider.compact(shared));
        refused();
    }

    @Test
    void a21_aTokenThatWasChangedIsNotBelieved() {
        String token = PretendedProvider.signed(
                pretended.claims(NONCE, claims -> {}), PretendedProvider.KEY, AlgorithmIdentifiers.RSA_USING_SHA256);
        String other = PretendedProvider.signed(
                pretended.claims(NONCE, claims -> claims.setSubject("another")),
                PretendedProvider.KEY,
                AlgorithmIdentifiers.RSA_USING_SHA256);
        pretended.answers(other.substring(0, other.lastIndexOf('.')) + token.substring(token.lastIndexOf('.')));
        refused();
        pretended.answers("no token");
        refused();
    }

    @Test
    void a21_aKeyThatIsNotKnownIsAskedForOnce() throws NotVouchedException {
        pretended.vouches(NONCE, claims -> {});
        sentBack();
        pretended.signsWith(PretendedProvider.key("second"));
        pretended.vouches(NONCE, claims -> {});
        assertThat(sentBack().subject()).as("after a change of keys").isNotNull();
        assertThat(pretended.asked).filteredOn("keys"::equals).hasSize(2);
        pretended.answers(PretendedProvider.signed(
                pretended.claims(NONCE, claims -> {}),
                PretendedProvider.key("of nobody"),
                AlgorithmIdentifiers.RSA_USING_SHA256));
        refused();
        assertThat(pretended.asked).filteredOn("keys"::equals).hasSize(3);
    }

    @Test
    void a21_onlyWhatWasAwaitedServesAndForTenMinutes() throws NotVouchedException {
        pretended.vouches(NONCE, claims -> {});
        assertThatThrownBy(() -> provider.vouched(awaited, "another state", PretendedProvider.CODE))
                .isInstanceOf(NotVouchedException.class);
        assertThatThrownBy(() -> provider.vouched(awaited, null, PretendedProvider.CODE))
                .isInstanceOf(NotVouchedException.class);
        assertThatThrownBy(() -> provider.vouched(awaited, awaited.state(), null))
                .isInstanceOf(NotVouchedException.class);
        house.clock.forward(Duration.ofMinutes(10).minusSeconds(1));
        pretended.vouches(NONCE, claims -> {});
        assertThat(sentBack().subject()).isNotNull();
        house.clock.forward(Duration.ofSeconds(1));
        pretended.vouches(NONCE, claims -> {});
        refused();
        assertThat(pretended.form).as("asked only for what was awaited").isNotEmpty();
    }

    @Test
    void a20_anAddressCountsOnlyWhereTheProviderVerifiedIt() throws NotVouchedException {
        pretended.vouchesFor("1", "ana@example.org", false, NONCE);
        assertThat(sentBack().email()).isNull();
        pretended.vouches(NONCE, claims -> claims.setClaim("email", "ana@example.org"));
        assertThat(sentBack().email()).isNull();
        pretended.vouches(NONCE, claims -> {
            claims.setClaim("email", "ana@example.org");
            claims.setClaim("email_verified", "true");
        });
        assertThat(sentBack().email()).as("where it is a word and no truth").isNull();
    }

    @Test
    void a20_aProviderThatTellsTheAddressElsewhereIsAskedThere() throws NotVouchedException {
        pretended.vouches(NONCE, claims -> {});
        pretended.tellsMore("{\"sub\":\"248289761001\",\"email\":\"ana@example.org\",\"email_verified\":true}");
        assertThat(sentBack().email()).isEqualTo("ana@example.org");
        pretended.tellsMore("{\"sub\":\"248289761001\",\"email\":\"ana@example.org\"}");
        assertThat(sentBack().email()).isNull();
        pretended.tellsMore("{\"sub\":\"another\",\"email\":\"ana@example.org\",\"email_verified\":true}");
        refused();
        pretended.tellsMore("[]");
        refused();
    }

    @Test
    void a21_theConfigurationIsReadOnceAnHour() throws NotVouchedException {
        provider.address(awaited);
        house.clock.forward(OpenIdProvider.KEPT.minusSeconds(1));
        provider.address(awaited);
        assertThat(pretended.asked).hasSize(1);
        house.clock.forward(Duration.ofSeconds(1));
        provider.address(awaited);
        assertThat(pretended.asked).hasSize(2);
    }

    @Test
    void a21_theConfigurationOfAnotherIssuerIsNotBelieved() {
        pretended.configuration.add("issuer", PretendedProvider.ISSUER + "/");
        assertThatThrownBy(() -> provider.address(awaited)).isInstanceOf(NotVouchedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint"})
    void a21_noEndpointIsTalkedToInTheClear(String endpoint) {
        pretended.configuration.add(endpoint, "http://id.example.org/" + endpoint);
        assertThatThrownBy(() -> provider.address(awaited)).isInstanceOf(NotVouchedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://id.example.org/a?b=c",
                "http://localhost:8080/a",
                "http://127.0.0.1/a",
                "http://[::1]:8080/a"
            })
    void a21_anAddressOverTlsOrOnThisMachineIsTalkedTo(String address) throws NotVouchedException {
        assertThat(Wire.address(address)).isEqualTo(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id.example.org",
                "http://id.example.org/",
                "http://127.0.0.1.example.org/",
                "http://localhost@example.org/",
                "https://somebody@example.org/",
                "https:///keys",
                "file:///etc/passwd",
                "https://id.example.org/#part",
                "https://id example.org/"
            })
    void a21_noOtherAddressIs(String address) {
        assertThatThrownBy(() -> Wire.address(address)).isInstanceOf(NotVouchedException.class);
    }

    @Test
    void a20_theProviderIsCalledByItsNameOrItsHostAndByNothingWhereThereIsNone() {
        assertThat(provider.name()).contains("Example");
        house.setting("suivi.openid.name", "");
        assertThat(house.make(OpenIdProvider.class).name()).contains("id.example.org");
        house.setting("suivi.openid.client", "");
        assertThat(house.make(OpenIdProvider.class).name()).isEmpty();
    }

    private OpenIdCredential sentBack() throws NotVouchedException {
        return provider.vouched(awaited, awaited.state(), PretendedProvider.CODE);
    }

    private void refused() {
        assertThatThrownBy(this::sentBack)
                .isInstanceOf(NotVouchedException.class)
                .hasMessageNotContaining(NONCE)
                .hasMessageNotContaining("248289761001");
    }

    private static Arguments lie(String what, Consumer<JwtClaims> change) {
        return Arguments.of(what, change);
    }

    private static NumericDate later(JwtClaims claims, int seconds) {
        try {
            return NumericDate.fromSeconds(claims.getIssuedAt().getValue() + seconds);
        } catch (org.jose4j.jwt.MalformedClaimException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> query(String address) {
        return Arrays.stream(address.substring(address.indexOf('?') + 1).split("&"))
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
