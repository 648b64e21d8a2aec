package crossover.charts;

import crossover.numbers.Numbers;

import java.util.List;

/// Writes SVG, one element a line; text and attributes are escaped.
final class Svg {
    /// Which end of a text lies at its place.
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String word;

        Anchor(String word) {
            this.word = word;
        }
    }

    static final double LETTER = 12;
    static final double LINE = 14;
    private static final String[] COLOURS = {"#0072b2", "#c44e00", "#008066", "#a4559a"};
    private static final String[] DASHES = {"", "7 4", "2 3", "10 3 2 3"};

    private final StringBuilder text = new StringBuilder();

    /// The frame: a picture with a name and a description, as wide as it is drawn or narrower.
    Svg(Chart chart, double width, double height) {
        open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "chart",
                "role",
                "img",
                "viewBox",
                "0 0 " + at(width) + " " + at(height),
                "width",
                at(width),
                "height",
                at(height),
                "font-family",
                "system-ui, sans-serif",
                "font-size",
                at(LETTER),
                "fill",
                "currentColor");
        content("title", chart.title());
        content("desc", chart.description());
    }

    String finish() {
        text.append("</svg>\n");
        return text.toString();
    }

    Svg line(String name, double x1, double y1, double x2, double y2, String opacity) {
        return empty(
                "line",
                "class",
                name,
                "x1",
                at(x1),
                "y1",
                at(y1),
                "x2",
                at(x2),
                "y2",
                at(y2),
                "stroke",
                "currentColor",
                "stroke-opacity",
                opacity);
    }

    Svg curve(int number, String points) {
        return empty(
                "polyline",
                "class",
                "chart-curve chart-" + (number % COLOURS.length + 1),
                "points",
                points,
                "fill",
                "none",
                "stroke",
                COLOURS[number % COLOURS.length],
                "stroke-width",
                "2.5",
                "stroke-dasharray",
                DASHES[number % DASHES.length]);
    }

    Svg band(int number, String points) {
        return empty(
                "polygon",
                "class",
                "chart-band chart-" + (number % COLOURS.length + 1),
                "points",
                points,
                "fill",
                COLOURS[number % COLOURS.length],
                "fill-opacity",
                "0.15");
    }

    Svg bar(double x, double y, double width, double height) {
        return box("chart-bar", 0, x, y, width, height, "");
    }

    /// A filled box in the colour of a number.
    Svg box(
            String name,
            int number,
            double x,
            double y,
            double width,
            double height,
            String opacity) {
        return empty(
                "rect",
                "class",
                name,
                "x",
                at(x),
                "y",
                at(y),
                "width",
                at(width),
                "height",
                at(height),
                "fill",
                COLOURS[number],
                "fill-opacity",
                opacity);
    }

    Svg dot(double x, double y) {
        return empty("circle", "class", "chart-marker", "cx", at(x), "cy", at(y), "r", "4.5");
    }

    Svg write(String name, double x, double y, Anchor anchor, String words) {
        open("text", "class", name, "x", at(x), "y", at(y), "text-anchor", anchor.word);
        text.setLength(text.length() - 1);
        text.append(escape(words)).append("</text>\n");
        return this;
    }

    /// A place in the picture, to a tenth of a pixel.
    static String at(double place) {
        return Numbers.plain(Math.rint(place * 10) / 10);
    }

    /// How wide words are about, in a letter that browsers take for `system-ui`.
    static double width(String words) {
        return words.length() * LETTER * 0.6;
    }

    /// Writes words with their middle at `x`, moved so far that they stay between the sides.
    Svg centre(String name, double x, double y, double width, String words) {
        var half = width(words) / 2;
        var inside = Math.max(half, Math.min(width - half, x));
        return write(name, inside, y, Anchor.MIDDLE, words);
    }

    /// Writes lines, the first of them at `y`.
    Svg lines(String name, double x, double y, Anchor anchor, List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            write(name, x, y + i * LINE, anchor, lines.get(i));
        }
        return this;
    }

    private void content(String element, String words) {
        text.append('<').append(element).append('>').append(escape(words));
        text.append("</").append(element).append(">\n");
    }

    private Svg empty(String element, String... attributes) {
        open(element, attributes);
        text.setLength(text.length() - 2);
        text.append("/>\n");
        return this;
    }

    /// Pairs of a name and a value; those with an empty value are left out.
    private void open(String element, String... attributes) {
        text.append('<').append(element);
        for (var i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                text.append(' ').append(attributes[i]).append("=\"");
                text.append(escape(attributes[i + 1])).append('"');
            }
        }
        text.append(">\n");
    }

    /// Safe between tags and in quotes; characters that XML forbids are replaced.
    static String escape(String words) {
        var safe = new StringBuilder();
        for (var i = 0; i < words.length(); i++) {
            var letter = words.charAt(i);
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(forbidden(letter) ? '\uFFFD' : letter);
            }
        }
        return safe.toString();
    }

    private static boolean forbidden(char letter) {
        return letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r'
                || letter == '\uFFFE'
                || letter == '\uFFFF';
    }
}
