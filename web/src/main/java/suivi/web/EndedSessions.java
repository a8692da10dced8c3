package suivi.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.event.ExceptionQueuedEvent;
import suivi.foundation.BusinessException;

/** A form that is sent after its session ended is nobody's fault: whoever sent it is asked to sign in again. */
public class EndedSessions extends ExceptionHandlerFactory {

    public EndedSessions(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            for (ExceptionQueuedEvent event : getUnhandledExceptionQueuedEvents()) {
                if (event.getContext().getException() instanceof ViewExpiredException) {
                    throw new FacesException(BusinessException.notSignedIn());
                }
            }
            super.handle();
        }
    }
}
