package suivi.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import suivi.door.Problem;
import suivi.door.Refusals;
import suivi.foundation.BusinessException;
import suivi.foundation.Language;

/** Shows a refusal on the page where it was made: beside the field it names, or at the top. */
public final class Refused {

    private Refused() {}

    /** A violation is shown beside the input of its name. */
    public static void show(BusinessException refusal, Language language) {
        show(refusal, null, language);
    }

    /** Where one input holds all that was refused, such as a file: everything is shown beside it. */
    public static void show(BusinessException refusal, String input, Language language) {
        Problem problem = Refusals.of(refusal, language);
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Problem.Violation violation : problem.violations()) {
            faces.addMessage(input == null ? violation.field() : input, error(violation.message()));
        }
        if (problem.violations().isEmpty()) {
            faces.addMessage(null, error(problem.detail()));
        }
        faces.validationFailed();
    }

    private static FacesMessage error(String message) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, message, message);
    }
}
