package suivi.container;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What every container test runs in: the WAR as it was built, at the root as it is shipped, with the tests beside it.
 * One deployment for all of them, because each would start a server of its own.
 */
@ArquillianSuiteDeployment
public class ContainerSuite {

    @Deployment
    public static WebArchive builtWar() throws URISyntaxException {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File("target/suivi.war"))
                .as(WebArchive.class)
                .addPackages(true, ContainerSuite.class.getPackage())
                .addAsLibraries(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
    }
}
