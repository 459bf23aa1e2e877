package dev.landward.links;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;

/// What the links of one sort lead to, told by the module that owns it, which contributes it as a
/// bean: it fills the page on which a link opens, and is told who starts.
public interface Destination {

    /// Says which links it is about.
    ///
    /// @return the kind of their things, such as `round`
    String kind();

    /// Fills the page on which a link opens. Nothing is written: scanners of mail look, too.
    ///
    /// @param opening the link
    /// @param page what the template reads; it also gets `opening`, and `begin.jte` draws the
    ///   buttons
    /// @return the template
    String open(Opening opening, Model page);

    /// Lets somebody in who pressed a button on that page.
    ///
    /// @param guest who
    /// @param choice the value of the button, empty where it has none
    /// @param request what their browser sent, with what it may have kept from before
    /// @param response where their browser may be given something to keep
    /// @return the path where they go on
    String start(
            Guest guest, String choice, HttpServletRequest request, HttpServletResponse response);

    /// Says whether somebody has started with the link in this browser, and has not finished: they
    /// go on without being counted again, also where the link lets in nobody else.
    ///
    /// @param link which link
    /// @param request what their browser sent, with what it may have kept from before
    /// @return whether the browser is known
    boolean knows(LinkId link, HttpServletRequest request);

    /// Forgets the browser: whoever used it has finished.
    ///
    /// @param link which link
    /// @param request what the browser sent
    /// @param response where it is told to forget
    void forget(LinkId link, HttpServletRequest request, HttpServletResponse response);
}
