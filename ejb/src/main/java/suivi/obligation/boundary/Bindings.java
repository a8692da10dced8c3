package suivi.obligation.boundary;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Language;
import suivi.foundation.Public;
import suivi.obligation.control.FactsReader;
import suivi.obligation.control.TreatyFacts;
import suivi.obligation.control.Ways;
import suivi.obligation.entity.Binding;

/** Whether a provision binds a State on a day, and what does where it does not (O14). Everything here is public. */
@Stateless
@Guarded
public class Bindings {

    @Inject
    private Obligations obligations;

    @Inject
    private Countries countries;

    @Inject
    private FactsReader reader;

    @Inject
    private Ways ways;

    /** @param country ISO 3166-1 alpha-3 */
    public record Question(String provision, String country, LocalDate on) {}

    /**
     * How the provision binds the State on that day, and what binds instead.
     *
     * @param provision such as {@code CMW 25}; what is not there is {@code not-found.provision}
     * @param country ISO 3166-1 alpha-3; what is not there is {@code not-found.country}
     */
    @Public
    public BindingCard check(String provision, String country, LocalDate on, Language language) {
        ProvisionLine line = obligations.provisions(List.of(provision), language).stream()
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("provision", provision));
        countries.country(country, language);
        List<TreatyStanding> standings = reader.of(List.of(country), language).standings(country, on);
        Binding binding = binding(provision, standings);
        return new BindingCard(
                line,
                country,
                on,
                binding,
                standings.stream()
                        .filter(standing -> standing.instrument().equals(line.instrument()))
                        .flatMap(standing -> standing.reservationsOn(provision).stream())
                        .toList(),
                binding == Binding.BINDING ? List.of() : alternatives(provision, standings, language));
    }

    private List<BindingCard.Alternative> alternatives(
            String provision, List<TreatyStanding> standings, Language language) {
        Set<String> treaties =
                standings.stream().map(TreatyStanding::instrument).collect(toSet());
        List<Ways.Way> binding = ways.from(provision, treaties, language).stream()
                .filter(way -> binding(way.to(), standings) == Binding.BINDING)
                .toList();
        Map<String, ProvisionLine> lines =
                obligations.provisions(binding.stream().map(Ways.Way::to).toList(), language).stream()
                        .collect(toMap(ProvisionLine::id, line -> line));
        return binding.stream()
                .map(way -> alternative(lines.get(way.to()), way))
                .toList();
    }

    private static BindingCard.Alternative alternative(ProvisionLine line, Ways.Way way) {
        return new BindingCard.Alternative(
                line.id(),
                line.instrument(),
                line.path(),
                line.heading(),
                way.at(),
                way.relation(),
                way.reason(),
                way.via());
    }

    /** How each of these binds, all read at once: for a list, or an export. */
    @Public
    public Map<Question, Binding> of(Collection<Question> questions) {
        if (questions.isEmpty()) {
            return Map.of();
        }
        TreatyFacts facts = reader.of(questions.stream().map(Question::country).collect(toSet()), Language.EN);
        Map<Question, List<TreatyStanding>> read = new HashMap<>();
        Map<Question, Binding> answers = new HashMap<>();
        for (Question question : questions) {
            List<TreatyStanding> standings = read.computeIfAbsent(
                    new Question(null, question.country(), question.on()),
                    day -> facts.standings(day.country(), day.on()));
            answers.put(question, binding(question.provision(), standings));
        }
        return answers;
    }

    /** What is no treaty is guidance on one (O7). */
    private static Binding binding(String provision, List<TreatyStanding> standings) {
        return standings.stream()
                .filter(standing -> provision.startsWith(standing.instrument() + " "))
                .findFirst()
                .map(standing -> standing.bindingOn(provision))
                .orElse(Binding.GUIDANCE);
    }
}
