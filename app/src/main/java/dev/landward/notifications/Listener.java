package dev.landward.notifications;

import dev.landward.accounts.AccountId;
import dev.landward.web.LiveLine;
import java.util.Locale;
import java.util.function.Consumer;

/// A browser that listens, and what it has heard.
final class Listener {

    private final AccountId account;
    private final Locale language;
    private final LiveLine line;

    /// What was there when it began, and is on the page already.
    private final long there;

    private long last;

    Listener(AccountId account, Locale language, long there, Consumer<Listener> leave) {
        this.account = account;
        this.language = language;
        this.there = there;
        this.last = there;
        this.line = new LiveLine(() -> leave.accept(this));
    }

    AccountId account() {
        return account;
    }

    Locale language() {
        return language;
    }

    LiveLine line() {
        return line;
    }

    boolean misses(long number) {
        return number > there;
    }

    synchronized long last() {
        return last;
    }

    void tell(long number, String event) {
        synchronized (this) {
            last = Math.max(last, number);
        }
        line.say(event);
    }

    void say(String text) {
        line.say(text);
    }

    void giveWay() {
        line.giveWay();
    }

    void end() {
        line.end();
    }
}
