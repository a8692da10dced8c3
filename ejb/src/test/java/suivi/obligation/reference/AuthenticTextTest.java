package suivi.obligation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import suivi.House;
import suivi.foundation.Language;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.obligation.boundary.Obligations;
import suivi.obligation.boundary.ProvisionLine;
import suivi.obligation.boundary.WordingDesk;

class AuthenticTextTest {

    @OnEachDatabase
    void o11_theWholeOfCedawIsTakenAndEveryProvisionThatHasWordsShowsThem(Database database) {
        String text = Corpus.text("cedaw.json");
        List<Node> cedaw = Node.of("CEDAW");
        List<String> worded = cedaw.stream()
                .filter(node -> !node.kind().equals("PART"))
                // An article of numbered paragraphs has no words outside them.
                .filter(node -> cedaw.stream()
                        .noneMatch(child -> child.kind().equals("PARAGRAPH")
                                && child.parent().equals(node.path())))
                .map(Node::path)
                .toList();
        database.scene(entities -> {
            House house = new House(entities).administeredBy("ana");
            assertThat(house.get(WordingDesk.class).importWording("CEDAW", Language.EN, text))
                    .isEqualTo(worded.size());
            house.requestEnds();
            assertThat(house.get(Obligations.class)
                            .instrument("CEDAW", Language.EN)
                            .provisions())
                    .filteredOn(line -> line.wording() != null)
                    .extracting(ProvisionLine::path)
                    .isEqualTo(worded);
        });
    }
}
