package suivi.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import suivi.mail.boundary.MailDesk;
import suivi.mail.boundary.MailLine;

/** The letters that the demonstration wrote, in place of a mailbox; elsewhere it is not there. */
@Named("mailsPage")
@RequestScoped
public class MailsPage {

    private static final String OURS = "/access/";

    @Inject
    private MailDesk desk;

    private List<MailLine> letters;

    /** @param place within this application that the line leads to; null where it leads nowhere */
    public record Line(String text, String place) {}

    @PostConstruct
    void open() {
        letters = desk.letters();
    }

    public List<MailLine> getLetters() {
        return letters;
    }

    public List<Line> lines(MailLine letter) {
        return letter.body() == null
                ? List.of()
                : letter.body().lines().map(MailsPage::line).toList();
    }

    /** A link leads to the server that is read, under whatever name it is read. */
    private static Line line(String text) {
        boolean leads = text.startsWith("http") && text.contains(OURS);
        return new Line(text, leads ? text.substring(text.indexOf(OURS)) : null);
    }
}
