package suivi.exchange.format;

import java.util.List;

/**
 * Why a row cannot be taken.
 *
 * @param column as the file calls it
 * @param args put into the sentence, in order
 */
public record Fault(String column, Problem problem, List<String> args) {

    public Fault {
        args = List.copyOf(args);
    }

    public String code() {
        return problem.code();
    }
}
