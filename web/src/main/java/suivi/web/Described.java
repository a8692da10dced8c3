package suivi.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/**
 * Ties the input inside to its hint and its error, so that a screen reader says them with the field. Whether there is
 * an error shows only after the input was judged, so both attributes are expressions; null leaves one out.
 */
public class Described extends TagHandler {

    private final TagAttribute input;

    private final TagAttribute by;

    private final TagAttribute invalid;

    public Described(TagConfig config) {
        super(config);
        input = getRequiredAttribute("input");
        by = getRequiredAttribute("by");
        invalid = getRequiredAttribute("invalid");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        nextHandler.apply(context, parent);
        String id = input.getValue(context);
        for (UIComponent child : parent.getChildren()) {
            if (child instanceof UIInput && id.equals(child.getId())) {
                var attributes = child.getPassThroughAttributes();
                attributes.put("aria-describedby", by.getValueExpression(context, Object.class));
                attributes.put("aria-invalid", invalid.getValueExpression(context, Object.class));
            }
        }
    }
}
