package dev.landward.links;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/// An address as a picture that a phone reads, in black on white whatever the theme, with the quiet
/// zone of four modules that the standard asks for.
public final class Qr {

    private static final int QUIET = 4;

    private Qr() {}

    /// Draws an address.
    ///
    /// @param address at most some 2,000 characters
    /// @param label what it says to whoever cannot see it
    /// @return an SVG
    public static String svg(String address, String label) {
        var matrix = matrix(address);
        int side = matrix.getWidth() + 2 * QUIET;
        return """
        <svg class="lw-qr" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" \
        role="img" aria-label="%2$s" shape-rendering="crispEdges">\
        <rect width="%1$d" height="%1$d" fill="#fff"/><path fill="#000" d="%3$s"/></svg>\
        """
                .formatted(side, escaped(label), path(matrix));
    }

    /// Runs of dark modules, row by row.
    private static String path(ByteMatrix matrix) {
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                int from = x;
                while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append(
                            "M%d %dh%dv1h-%dz"
                                    .formatted(from + QUIET, y + QUIET, x - from, x - from));
                }
            }
        }
        return path.toString();
    }

    private static ByteMatrix matrix(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
