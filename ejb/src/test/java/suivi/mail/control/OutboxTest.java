package suivi.mail.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import suivi.House;
import suivi.foundation.BusinessException;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.mail.boundary.MailDesk;
import suivi.mail.boundary.MailLine;
import suivi.mail.entity.Mail;

class OutboxTest {

    @OnEachDatabase
    void m3_aLetterIsSentByTheConfiguredServerAndForgotten(Database database) throws Exception {
        GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            database.scene(entities -> {
                House house = sendingTo(server.getSmtp().getPort(), entities);
                house.get(Outbox.class).write("ana@example.org", "A subject", "línea 1\nlínea 2\n");
                house.get(Postman.class).round();
                house.get(Postman.class).round();
                assertThat(only(entities).body()).isNull();
                assertThat(only(entities).isFailed()).isFalse();
            });
            MimeMessage[] received = server.getReceivedMessages();
            assertThat(received).hasSize(1);
            assertThat(received[0].getAllRecipients()[0]).hasToString("ana@example.org");
            assertThat(received[0].getFrom()[0]).hasToString("suivi@example.org");
            assertThat(received[0].getContent().toString()).contains("línea 1").contains("línea 2");
        } finally {
            server.stop();
        }
    }

    @OnEachDatabase
    void m2_aLetterThatCannotBeSentIsTriedAgainLaterEachTimeAndThenGivenUpAndForgotten(Database database) {
        database.scene(entities -> {
            // Nothing listens on port 1.
            House house = sendingTo(1, entities);
            Outbox outbox = house.get(Outbox.class);
            outbox.write("ana@example.org", "A subject", "a secret");
            house.get(Postman.class).round();
            assertThat(outbox.due()).as("not at once").isEmpty();
            house.clock.forward(Duration.ofMinutes(1));
            assertThat(outbox.due()).hasSize(1);
            house.get(Postman.class).round();
            house.clock.forward(Duration.ofMinutes(1));
            assertThat(outbox.due()).as("the next wait is twice as long").isEmpty();
            for (int i = 0; i < Mail.MOST_TRIES; i++) {
                house.clock.forward(Duration.ofDays(2));
                house.get(Postman.class).round();
            }
            assertThat(only(entities).isFailed()).isTrue();
            assertThat(only(entities).body()).isNull();
            house.clock.forward(Duration.ofDays(9));
            assertThat(outbox.due()).isEmpty();
        });
    }

    @OnEachDatabase
    void m1_aLetterToNobodyIsWrittenAndGoesNowhere(Database database) {
        database.scene(entities -> {
            House house = sendingTo(1, entities);
            house.get(Outbox.class).write(null, "A subject", "a secret");
            house.get(Postman.class).round();
            house.requestEnds();
            assertThat(entities.createQuery("select m from Mail m", Mail.class).getResultList())
                    .isEmpty();
        });
    }

    @OnEachDatabase
    void m4_theDemonstrationShowsItsLettersAndSendsNone(Database database) {
        database.scene(entities -> {
            House house = new House(entities).setting("suivi.demonstration", "true");
            house.get(Outbox.class).write("ana@example.org", "A subject", "a secret");
            house.get(Outbox.class).write(null, "A subject", "to nobody");
            house.get(Postman.class).round();
            assertThat(house.get(MailDesk.class).letters())
                    .extracting(MailLine::recipient, MailLine::body)
                    .containsExactly(tuple("ana@example.org", "a secret"));
        });
    }

    @OnEachDatabase
    void m4_anywhereElseThereIsNothingToSee(Database database) {
        database.scene(entities -> {
            House house = new House(entities);
            assertThat(house.get(Outbox.class).isServed()).isFalse();
            assertThatThrownBy(() -> house.get(MailDesk.class).letters())
                    .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.kind())
                            .isEqualTo(BusinessException.Kind.NOT_FOUND));
        });
    }

    private static House sendingTo(int port, EntityManager entities) {
        return new House(entities)
                .setting("suivi.mail.host", "127.0.0.1")
                .setting("suivi.mail.port", Integer.toString(port))
                .setting("suivi.mail.tls", "none")
                .setting("suivi.mail.from", "suivi@example.org");
    }

    private static Mail only(EntityManager entities) {
        List<Mail> all =
                entities.createQuery("select m from Mail m", Mail.class).getResultList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
