/**
 * The door for programs: JSON under {@code /api/v1}. A resource reads the request, calls one boundary, and writes what
 * it returns; it decides nothing. Refusals are {@code application/problem+json} (RFC 9457).
 */
package suivi.api;
