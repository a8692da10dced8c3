package suivi.recommendation.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Fills the codebook's institutions at the first start that has a place for them. */
@Startup
@Singleton
@DependsOn("DemonstrationRecords")
public class InstitutionData {

    @Inject
    private Institutions institutions;

    @PostConstruct
    void gather() {
        institutions.gather();
    }
}
