package suivi.access.openid;

import static org.jose4j.jws.AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.EDDSA;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_PSS_USING_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA256;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodeValidator;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/**
 * Which ID tokens are believed (OpenID Connect Core 1.0, section 3.1.3.7): those that the issuer signed with a key pair
 * of its own, for this client, just now, in answer to what was asked. No algorithm is among them whose key is shared.
 */
record IdTokens(String issuer, String client, VerificationKeyResolver keys) {

    /** Seconds by which two clocks may differ. */
    private static final int SKEW = 60;

    /** Seconds since it was made. */
    private static final int OLDEST = 600;

    private static final String[] ALGORITHMS = {
        RSA_USING_SHA256, RSA_PSS_USING_SHA256, ECDSA_USING_P256_CURVE_AND_SHA256, EDDSA
    };

    /** What such a token says. */
    JwtClaims read(String token, String nonce, Instant now) throws NotVouchedException {
        try {
            return new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(ConstraintType.PERMIT, ALGORITHMS)
                    .setVerificationKeyResolver(keys)
                    .setExpectedIssuer(true, issuer)
                    .setExpectedAudience(true, client)
                    .setRequireSubject()
                    .setRequireExpirationTime()
                    .setRequireIssuedAt()
                    .setIssuedAtRestrictions(0, OLDEST)
                    .setAllowedClockSkewInSeconds(SKEW)
                    .setEvaluationTime(NumericDate.fromMilliseconds(now.toEpochMilli()))
                    .registerValidator((ErrorCodeValidator) this::isForUs)
                    .registerValidator((ErrorCodeValidator) context -> answers(nonce, context))
                    .build()
                    .processToClaims(token);
        } catch (InvalidJwtException e) {
            // Its own message may quote the token.
            throw new NotVouchedException("The ID token is not believed; org.jose4j.jwt.consumer.ErrorCodes "
                    + e.getErrorDetails().stream()
                            .map(ErrorCodeValidator.Error::getErrorCode)
                            .toList());
        }
    }

    private ErrorCodeValidator.Error isForUs(JwtContext context) throws MalformedClaimException {
        JwtClaims claims = context.getJwtClaims();
        String party = claims.getStringClaimValue("azp");
        boolean ours = party == null ? claims.getAudience().size() == 1 : party.equals(client);
        return ours ? null : fault("azp");
    }

    private static ErrorCodeValidator.Error answers(String nonce, JwtContext context) throws MalformedClaimException {
        return isSame(nonce, context.getJwtClaims().getStringClaimValue("nonce")) ? null : fault("nonce");
    }

    private static ErrorCodeValidator.Error fault(String claim) {
        return new ErrorCodeValidator.Error(org.jose4j.jwt.consumer.ErrorCodes.MISCELLANEOUS, claim);
    }

    /** In a time that tells nothing of where they differ. */
    static boolean isSame(String awaited, String given) {
        return given != null
                && MessageDigest.isEqual(
                        awaited.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
