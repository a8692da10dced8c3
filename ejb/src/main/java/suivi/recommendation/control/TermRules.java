package suivi.recommendation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import suivi.foundation.BusinessException;
import suivi.foundation.BusinessException.Violation;
import suivi.foundation.Language;
import suivi.recommendation.boundary.TermWanted;
import suivi.recommendation.entity.CodebookTerm;
import suivi.recommendation.entity.Institution;
import suivi.recommendation.entity.TermKind;

/** What a term must be to stand in the codebook: each fault names its field, and all are told at once. */
@ApplicationScoped
public class TermRules {

    private static final int LONGEST_LABEL = 300;

    private static final int LONGEST_BODY_ID = 30;

    private static final int LONGEST_ID = 60;

    private static final int MOST_MONTHS = 120;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");

    private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^a-z0-9]+");

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Institutions institutions;

    /** @return the id that it gets; null for an institution, which has one that says nothing */
    public String checkNew(TermKind kind, TermWanted wanted) {
        List<Violation> faults = new ArrayList<>();
        labels(kind, wanted, wanted.country(), null, faults);
        String id = null;
        if (kind == TermKind.INSTITUTION) {
            if (wanted.country() == null || !isCountry(wanted.country())) {
                faults.add(fault("country", "required"));
            }
        } else {
            id = id(kind, wanted, faults);
        }
        if (kind == TermKind.BODY && wanted.body() == null) {
            faults.add(fault("body", "required"));
        }
        months(wanted, faults);
        refuse(faults);
        return id;
    }

    public void check(TermKind kind, CodebookTerm term, TermWanted wanted) {
        List<Violation> faults = new ArrayList<>();
        String country = term instanceof Institution institution ? institution.country() : null;
        labels(kind, wanted, country, term.id(), faults);
        months(wanted, faults);
        refuse(faults);
    }

    private boolean isCountry(String iso3) {
        return !entities.createQuery("select c.iso3 from Country c where c.iso3 = :iso3", String.class)
                .setParameter("iso3", iso3)
                .getResultList()
                .isEmpty();
    }

    private String id(TermKind kind, TermWanted wanted, List<Violation> faults) {
        int longest = kind == TermKind.BODY ? LONGEST_BODY_ID : LONGEST_ID;
        String id = wanted.id() == null ? made(wanted.labels(), longest) : wanted.id();
        if (id.length() > longest || !ID.matcher(id).matches()) {
            faults.add(fault("id", "codebook.id", Integer.toString(longest)));
        } else {
            found(kind, id).ifPresent(taken -> faults.add(fault("id", "codebook.taken", taken)));
        }
        return id;
    }

    /** Of the first label, in letters without accents and figures. */
    private static String made(Map<String, String> labels, int longest) {
        String label = Arrays.stream(Language.values())
                .map(language -> labels.getOrDefault(language.code(), ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        String plain = Normalizer.normalize(label, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String id = NOT_IN_AN_ID.matcher(plain).replaceAll("-");
        return id.substring(0, Math.min(longest, id.length())).replaceAll("^-|-$", "");
    }

    private void labels(TermKind kind, TermWanted wanted, String country, String own, List<Violation> faults) {
        for (Language language : Language.values()) {
            String field = "label-" + language.code();
            String label = wanted.labels().get(language.code());
            if (label == null) {
                if (kind != TermKind.INSTITUTION || wanted.labels().isEmpty()) {
                    faults.add(fault(field, "required"));
                }
            } else if (label.length() > LONGEST_LABEL) {
                faults.add(fault(field, "too-long", Integer.toString(LONGEST_LABEL)));
            } else if (kind == TermKind.INSTITUTION) {
                if (country != null && institutions.isKnown(country, language.code(), label, own)) {
                    faults.add(fault(field, "codebook.taken", label));
                }
            } else {
                found(kind, label)
                        .filter(id -> !id.equals(own))
                        .ifPresent(taken -> faults.add(fault(field, "codebook.taken", taken)));
            }
        }
    }

    private Optional<String> found(TermKind kind, String label) {
        return vocabulary.find(Vocabulary.Kind.valueOf(kind.name()), label);
    }

    private static void months(TermWanted wanted, List<Violation> faults) {
        Integer months = wanted.followUpMonths();
        if (months != null && (months < 1 || months > MOST_MONTHS)) {
            faults.add(fault("months", "codebook.months", Integer.toString(MOST_MONTHS)));
        }
    }

    /** Both are there, differ, and the one that stays is offered. */
    public void checkMerge(CodebookTerm from, CodebookTerm into) {
        refuseMerged(from);
        if (from.id().equals(into.id())) {
            refuse(List.of(fault("into", "codebook.merge.itself")));
        }
        if (into.isRetired()) {
            refuse(List.of(fault("into", "codebook.merge.retired")));
        }
        if (from instanceof Institution one
                && into instanceof Institution other
                && !one.country().equals(other.country())) {
            refuse(List.of(fault("into", "codebook.merge.country")));
        }
    }

    /** What was merged stays as it was. */
    public void refuseMerged(CodebookTerm term) {
        if (term.mergedInto() != null) {
            throw BusinessException.conflict("codebook.merged", term.mergedInto());
        }
    }

    private static void refuse(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw BusinessException.invalid(faults);
        }
    }

    private static Violation fault(String field, String code, String... args) {
        return new Violation(field, code, List.of(args));
    }
}
