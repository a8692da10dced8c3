package suivi.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On which TCP ports a process listens, as Linux tells it (proc(5)). */
final class Ports {

    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");

    private static final String LISTENING = "0A";

    private Ports() {}

    /** Each as address and port. */
    static List<String> openBy(long pid) throws IOException {
        Set<String> sockets = sockets(pid);
        List<String> open = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6")) {
            List<String> lines = Files.readAllLines(Path.of("/proc", Long.toString(pid), "net", table));
            for (String line : lines.subList(1, lines.size())) {
                String[] cell = line.strip().split("\\s+");
                if (cell[3].equals(LISTENING) && sockets.contains(cell[9])) {
                    String[] local = cell[1].split(":");
                    open.add(address(local[0]) + ":" + Integer.parseInt(local[1], 16));
                }
            }
        }
        return open;
    }

    private static Set<String> sockets(long pid) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return files.map(Ports::target)
                    .map(SOCKET::matcher)
                    .filter(Matcher::matches)
                    .map(matcher -> matcher.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (java.nio.file.NoSuchFileException e) {
            return "closed meanwhile";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kernel writes each group of four bytes in the machine's order. */
    private static String address(String hex) throws UnknownHostException {
        byte[] bytes = HexFormat.of().parseHex(hex);
        for (int word = 0; word < bytes.length; word += 4) {
            for (int i = 0; i < 2; i++) {
                byte swapped = bytes[word + i];
                bytes[word + i] = bytes[word + 3 - i];
                bytes[word + 3 - i] = swapped;
            }
        }
        return InetAddress.getByAddress(bytes).getHostAddress();
    }
}
