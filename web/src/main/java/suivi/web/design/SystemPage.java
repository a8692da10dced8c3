package suivi.web.design;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import suivi.foundation.BusinessException;
import suivi.obligation.entity.Binding;
import suivi.web.Frame;
import suivi.web.Refused;

/** Every tag and state of the design on one page; in development only. */
@Named("systemPage")
@RequestScoped
public class SystemPage {

    @Inject
    @ConfigProperty(name = "suivi.development")
    private boolean development;

    @Inject
    private Frame frame;

    /** The field for a day shows how a refusal looks. */
    @PostConstruct
    void open() {
        if (!development) {
            throw BusinessException.notFound("page", "design/system");
        }
        Refused.show(BusinessException.invalid("day", "day"), frame.getLanguage());
    }

    public List<Binding> getBindings() {
        return List.of(Binding.values());
    }

    /** The grades of the common reading, for which the style sheet already has its shapes. */
    public List<String> getGrades() {
        return List.of(
                "implemented",
                "substantially",
                "partially",
                "not-implemented",
                "regressed",
                "not-enough-information",
                "not-assessed");
    }
}
