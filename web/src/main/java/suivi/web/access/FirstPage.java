package suivi.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import suivi.access.boundary.FirstAdministratorDesk;
import suivi.door.Client;
import suivi.foundation.BusinessException;
import suivi.web.Frame;
import suivi.web.Refused;

/** Where an empty installation gets its first administrator; elsewhere it is not there. */
@Named("firstPage")
@RequestScoped
public class FirstPage {

    @Inject
    private FirstAdministratorDesk desk;

    @Inject
    private Client client;

    @Inject
    private Frame frame;

    private String code;

    private String name;

    private String email;

    private String password;

    @PostConstruct
    void open() {
        if (!desk.isNeeded()) {
            throw BusinessException.notFound("page", "first");
        }
    }

    public void become() throws IOException {
        try {
            desk.become(code, email, name, password, client.address(Faces.getRequest()));
            Faces.redirect("access/signin");
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
