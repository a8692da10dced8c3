package suivi.web.organisation;

import java.io.Serializable;
import java.util.List;
import suivi.access.boundary.OrganisationCard;
import suivi.access.entity.Organisation;
import suivi.door.Reader;

/** What is typed about an organisation. */
public class Form implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;

    private Organisation.Kind kind = Organisation.Kind.CIVIL_SOCIETY;

    private String country;

    private String accreditation;

    private String accreditedBy;

    private String until;

    static Form of(OrganisationCard card) {
        Form form = new Form();
        form.name = card.name();
        form.kind = card.kind();
        form.country = card.country();
        form.accreditation = card.accreditation();
        form.accreditedBy = card.accreditedBy();
        form.until =
                card.accreditedUntil() == null ? null : card.accreditedUntil().toString();
        return form;
    }

    OrganisationCard.Details details() {
        return new OrganisationCard.Details(
                name, country, kind, accreditation, accreditedBy, Reader.dayOrNone("until", until));
    }

    public List<Organisation.Kind> getKinds() {
        return List.of(Organisation.Kind.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Organisation.Kind getKind() {
        return kind;
    }

    public void setKind(Organisation.Kind kind) {
        this.kind = kind;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getAccreditation() {
        return accreditation;
    }

    public void setAccreditation(String accreditation) {
        this.accreditation = accreditation;
    }

    public String getAccreditedBy() {
        return accreditedBy;
    }

    public void setAccreditedBy(String accreditedBy) {
        this.accreditedBy = accreditedBy;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
