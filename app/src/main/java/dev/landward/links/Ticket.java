package dev.landward.links;

import dev.landward.web.Shell;

/// A link that was just made, ready to be copied, printed or scanned.
///
/// @param made the link
/// @param address where it leads, in full
/// @param embed where another site finds the page, in full, or an empty text
/// @param sent whether it goes by mail
public record Ticket(Made made, String address, String embed, boolean sent) {

    /// Draws the address.
    ///
    /// @param shell the page's shell
    /// @return an SVG
    public String qr(Shell shell) {
        var name = made.name().isEmpty() ? "" : Link.discreet(made.name());
        return Qr.svg(address, shell.text("links.qr", name));
    }

    /// Says what another site writes into its page.
    ///
    /// @param title what the frame is called
    /// @return an `iframe`
    public String frame(String title) {
        return "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"640\" loading=\"lazy\" referrerpolicy=\"no-referrer\"></iframe>"
                .formatted(embed, title.replace("\"", "&quot;"));
    }
}
