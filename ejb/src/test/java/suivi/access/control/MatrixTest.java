package suivi.access.control;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import suivi.access.entity.Role;
import suivi.foundation.Permission;
import suivi.foundation.Public;
import suivi.foundation.Requires;
import suivi.foundation.Scope;
import suivi.foundation.Viewer;
import suivi.foundation.Viewer.Grant;
import suivi.foundation.database.Database;

/**
 * Who may do what, written as data: {@code matrix/design.csv} is the table of the design, {@code matrix/boundaries.csv}
 * says in which of its rows each boundary method stands. Every method is asked as every role, in its own scope, in another
 * and as nobody, with the permissions that an installation has.
 */
class MatrixTest {

    /** Where each role holds in this matrix, and where it does not. */
    private static final Map<Scope.Kind, List<Scope>> OWN_AND_OTHER = Map.of(
            Scope.Kind.COUNTRY, List.of(Scope.country("MEX"), Scope.country("PHL")),
            Scope.Kind.ORGANISATION, List.of(Scope.organisation("cso-mex"), Scope.organisation("cso-phl")),
            Scope.Kind.COMMITTEE, List.of(Scope.committee("CEDAW"), Scope.committee("CMW")),
            Scope.Kind.EVERYWHERE, List.of(Scope.country("MEX"), Scope.country("PHL")));

    private static final Map<String, Row> DESIGN = lines("matrix/design.csv")
            .map(Row::of)
            .collect(toMap(Row::name, row -> row, (one, other) -> one, TreeMap::new));

    private static final Map<String, String> BOUNDARIES = lines("matrix/boundaries.csv")
            .map(line -> line.split(";"))
            .collect(toMap(cells -> cells[0], cells -> cells[1], (one, other) -> one, TreeMap::new));

    /** One row of the table; a dot is all, a circle only her own, a dash none. */
    private record Row(String name, Permission permission, Map<String, String> marks) {

        private static final List<String> WHO =
                List.of(lines("matrix/design.csv", 0).split(";"));

        static Row of(String line) {
            List<String> cells = Arrays.asList(line.split(";"));
            Map<String, String> marks = new TreeMap<>();
            for (int i = 2; i < cells.size(); i++) {
                marks.put(WHO.get(i), cells.get(i));
            }
            return new Row(cells.get(0), cells.get(1).isEmpty() ? null : Permission.valueOf(cells.get(1)), marks);
        }

        boolean allows(String who, boolean own) {
            return switch (Objects.requireNonNull(marks.get(who), who)) {
                case "●" -> true;
                case "○" -> own;
                default -> false;
            };
        }
    }

    @Test
    void a1_everyBoundaryMethodStandsInTheMatrixAndNothingElseDoes() {
        assertThat(BOUNDARIES.keySet())
                .containsExactlyElementsOf(methods().map(MatrixTest::name).collect(toCollection(TreeSet::new)));
    }

    @Test
    void a1_everyMethodDeclaresWhatItsRowSays() {
        assertThat(methods()).allSatisfy(method -> {
            Row row = row(method);
            if (row.permission() == null) {
                assertThat(method.isAnnotationPresent(Public.class))
                        .as(name(method))
                        .isTrue();
            } else {
                assertThat(method.getAnnotation(Requires.class))
                        .as(name(method))
                        .isNotNull();
                assertThat(method.getAnnotation(Requires.class).value())
                        .as(name(method))
                        .isEqualTo(row.permission());
            }
        });
    }

    @Test
    void a1_everyMethodAdmitsWhomTheDesignNamesAndNobodyElse() {
        Map<Role, Set<Permission>> carried = carried();
        assertThat(methods().filter(method -> !method.isAnnotationPresent(Public.class)))
                .allSatisfy(method -> {
                    Row row = row(method);
                    assertThat(admits(method, Viewer.NOBODY, Scope.country("MEX")))
                            .as("%s as nobody", name(method))
                            .isEqualTo(row.allows("public", false));
                    for (Role role : Role.values()) {
                        for (Scope there : OWN_AND_OTHER.get(role.scopeKind())) {
                            boolean own = role.scopeKind() == Scope.Kind.EVERYWHERE
                                    || there.equals(
                                            OWN_AND_OTHER.get(role.scopeKind()).get(0));
                            assertThat(admits(method, viewer(role, carried.get(role)), there))
                                    .as("%s as %s in %s", name(method), role, there)
                                    .isEqualTo(row.allows(who(role), own));
                        }
                    }
                });
    }

    /** A scoped permission without a scope is refused to everybody but whoever needs none. */
    @Test
    void a1_aScopedMethodThatNamesNoScopeAdmitsNobody() {
        Map<Role, Set<Permission>> carried = carried();
        assertThat(methods()
                        .filter(method -> method.isAnnotationPresent(Requires.class)
                                && method.getAnnotation(Requires.class).value().isScoped()))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(Role.values())
                        .noneMatch(role -> Guard.admits(
                                method, new Object[] {null, "anything"}, viewer(role, carried.get(role)))));
    }

    private static boolean admits(Method method, Viewer viewer, Scope there) {
        return Guard.admits(method, new Object[] {there, "anything"}, viewer);
    }

    private static Viewer viewer(Role role, Set<Permission> carried) {
        Scope where = role.scopeKind() == Scope.Kind.EVERYWHERE
                ? Scope.EVERYWHERE
                : OWN_AND_OTHER.get(role.scopeKind()).get(0);
        return new Viewer(
                "somebody",
                "somebody",
                carried.stream().map(permission -> new Grant(permission, where)).collect(toSet()));
    }

    private static String who(Role role) {
        return role == Role.FOCAL_POINT ? "focal point" : role.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Row row(Method method) {
        return Objects.requireNonNull(DESIGN.get(BOUNDARIES.get(name(method))), name(method));
    }

    /** What the migrations granted. */
    private static Map<Role, Set<Permission>> carried() {
        List<?> rows = Database.DERBY.read(
                entities -> entities.createNativeQuery("select role_name, permission from role_permission")
                        .getResultList());
        Map<Role, Set<Permission>> carried = new TreeMap<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            carried.computeIfAbsent(Role.valueOf((String) cells[0]), role -> new TreeSet<>())
                    .add(Permission.valueOf((String) cells[1]));
        }
        return carried;
    }

    private static Stream<Method> methods() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("suivi").stream()
                        .filter(type -> type.getPackageName().endsWith(".boundary"))
                        .filter(type -> type.isAnnotatedWith(Stateless.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Without the headings. */
    private static Stream<String> lines(String resource) {
        return read(resource).stream().skip(1);
    }

    private static String lines(String resource, int number) {
        return read(resource).get(number);
    }

    private static List<String> read(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MatrixTest.class.getClassLoader().getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
