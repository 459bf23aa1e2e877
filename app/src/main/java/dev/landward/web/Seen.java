package dev.landward.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// What whoever fills in a form had seen of the initiative: the snapshot of the database that its
/// page was read at. Every form carries it, so that nobody replaces what they never saw.
public final class Seen {

    /// The name of the field that carries it.
    public static final String FIELD = "_seen";

    private static final Pattern SNAPSHOT =
            Pattern.compile("\\d{1,19}:\\d{1,19}:(\\d{1,19}(,\\d{1,19}){0,200})?");

    private Seen() {}

    /// Finds what the form of the current request had seen.
    ///
    /// @return the snapshot, or an empty text where there is no form or it carries none
    public static String before() {
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes current
                ? before(current.getRequest())
                : "";
    }

    /// A form that is shown again, since something in it was wrong, has seen no more than before.
    static String before(HttpServletRequest request) {
        var seen = request.getParameter(FIELD);
        return seen != null && SNAPSHOT.matcher(seen).matches() && inOrder(seen) ? seen : "";
    }

    /// Its first transaction, the one after its last, and those in between that were under way.
    private static boolean inOrder(String snapshot) {
        var numbers = Stream.of(snapshot.split("[:,]")).map(BigInteger::new).toList();
        var least = numbers.getFirst();
        var end = numbers.get(1);
        for (var underWay : numbers.subList(2, numbers.size())) {
            if (underWay.compareTo(least) < 0 || underWay.compareTo(end) >= 0) {
                return false;
            }
            least = underWay;
        }
        return least.signum() > 0 && least.compareTo(end) <= 0 && end.bitLength() < Long.SIZE;
    }
}
