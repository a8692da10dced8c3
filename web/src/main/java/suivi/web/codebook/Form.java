package suivi.web.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import suivi.door.Reader;
import suivi.recommendation.boundary.TermLine;
import suivi.recommendation.boundary.TermWanted;
import suivi.recommendation.entity.Body;

/** What is typed about a term. */
public class Form {

    private String id;

    private final Map<String, String> labels = new HashMap<>();

    private String country;

    private String months;

    private Body.Kind body = Body.Kind.TREATY_BODY;

    static Form of(TermLine line) {
        Form form = new Form();
        form.labels.putAll(line.labels());
        form.months =
                line.followUpMonths() == null ? null : line.followUpMonths().toString();
        return form;
    }

    TermWanted read() {
        boolean none = months == null || months.isBlank();
        return new TermWanted(id, labels, country, none ? null : Reader.number("months", months.strip(), 0), body);
    }

    public List<Body.Kind> getBodies() {
        return List.of(Body.Kind.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** By language. */
    public Map<String, String> getLabels() {
        return labels;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    /** Within which a body asks for a follow-up report; empty for none. */
    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }

    public Body.Kind getBody() {
        return body;
    }

    public void setBody(Body.Kind body) {
        this.body = body;
    }
}
