package suivi.web.people;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import suivi.access.boundary.Account.HeldRole;
import suivi.access.boundary.OrganisationCard;
import suivi.access.boundary.OrganisationDesk;
import suivi.door.Texts;
import suivi.foundation.Scope;
import suivi.obligation.boundary.Countries;
import suivi.obligation.boundary.CountryLine;
import suivi.web.Frame;

/** What an administrator chooses from, and how a scope is called: countries, organisations, committees. */
@RequestScoped
public class Names {

    @Inject
    private Countries countries;

    @Inject
    private OrganisationDesk organisations;

    @Inject
    private Frame frame;

    private Map<String, String> byCountry;

    private List<OrganisationCard> active;

    /** Where a role holds, in words. */
    public String scope(HeldRole role) {
        return switch (role.scopeKind()) {
            case EVERYWHERE -> texts().get("scope.EVERYWHERE");
            case COUNTRY -> country(role.scopeKey());
            case ORGANISATION -> organisation(role.scopeKey());
            case COMMITTEE -> role.scopeKey();
        };
    }

    /** A country by its name; one that we do not hold by Java's name for it. */
    public String country(String iso3) {
        return countryNames().getOrDefault(iso3, iso3);
    }

    private String organisation(String id) {
        return organisations().stream()
                .filter(one -> one.id().equals(id))
                .map(OrganisationCard::name)
                .findFirst()
                .orElseGet(() -> organisations.organisation(id).name());
    }

    /** Countries to choose from, by name. */
    public List<SelectItem> countries() {
        Map<String, String> byName = new TreeMap<>();
        countryNames().forEach((iso3, name) -> byName.put(name, iso3));
        return byName.entrySet().stream()
                .map(country -> new SelectItem(country.getValue(), country.getKey()))
                .toList();
    }

    /** Organisations to choose from. */
    public List<SelectItem> choices() {
        return organisations().stream()
                .map(one -> new SelectItem(one.id(), one.name()))
                .toList();
    }

    /** Every scope that a role can be granted in, in groups. */
    public List<SelectItem> scopes() {
        Texts texts = texts();
        return List.of(
                new SelectItem(Scope.EVERYWHERE.key(), texts.get("scope.EVERYWHERE")),
                group(texts.get("people.scope.committees"), List.of(new SelectItem("CEDAW"), new SelectItem("CMW"))),
                group(texts.get("people.scope.countries"), countries()),
                group(texts.get("people.scope.organisations"), choices()));
    }

    private static SelectItemGroup group(String name, List<SelectItem> items) {
        return new SelectItemGroup(name, null, false, items.toArray(SelectItem[]::new));
    }

    private Map<String, String> countryNames() {
        if (byCountry == null) {
            byCountry = countries.countries(frame.getLanguage()).stream()
                    .collect(toMap(CountryLine::iso3, CountryLine::name));
            for (String iso2 : Locale.getISOCountries()) {
                Locale country = new Locale.Builder().setRegion(iso2).build();
                byCountry.putIfAbsent(country.getISO3Country(), country.getDisplayCountry(frame.getLocale()));
            }
        }
        return byCountry;
    }

    private List<OrganisationCard> organisations() {
        if (active == null) {
            active = organisations.active();
        }
        return active;
    }

    private Texts texts() {
        return new Texts(frame.getLanguage());
    }
}
