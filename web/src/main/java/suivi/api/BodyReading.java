package suivi.api;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import suivi.door.Bodies;

/**
 * Refuses a body that is longer than any that can be meant, or that is no JSON (D2). It is read before a boundary
 * learns who sent it, so that anybody could fill the memory with one.
 */
@Provider
public class BodyReading implements ReaderInterceptor {

    /** As much as the page takes for the same import. */
    private static final int LONGEST = 2 * 1024 * 1024;

    private static final int TOO_LARGE = 413;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (type != null && type.getType().equalsIgnoreCase("multipart")) {
            // A form with a file was judged by its length in suivi.door.InputFilter, before anything was read.
            return context.proceed();
        }
        InputStream body = context.getInputStream();
        context.setInputStream(new Counted(body));
        try {
            return context.proceed();
        } catch (RuntimeException e) {
            throw refused(e);
        } finally {
            Bodies.exhaust(body);
        }
    }

    /** Whoever reads JSON wraps what went wrong; said here, where what cannot be read is the caller's and not ours. */
    private static RuntimeException refused(RuntimeException thrown) {
        boolean malformed = false;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof WebApplicationException web) {
                return web;
            }
            malformed |= cause instanceof JsonbException || cause instanceof JsonException;
        }
        return malformed ? new BadRequestException(thrown) : thrown;
    }

    /** Is left open by whoever reads it: what she leaves is read here. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public void close() {
            // The container closes it.
        }

        private void count(int read) {
            count += read;
            if (count > LONGEST) {
                throw new WebApplicationException(TOO_LARGE);
            }
        }
    }
}
