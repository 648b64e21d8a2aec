package crossover.site.views;

import crossover.site.html.Html;

/// A cell as a page shows it.
///
/// @param html what stands in it
/// @param href where that comes from; empty if nowhere
/// @param title who says so and when, or how it was reckoned
/// @param date when it was seen, where a value without its date would mislead
/// @param sort what it is sorted and found by, if that is not its text
/// @param look the style: number, text, absent
/// @param disputed whether sources disagree
/// @param note the number of the note that stands behind it; 0 for none
public record CellView(
        Html html,
        String href,
        String title,
        String date,
        String sort,
        String look,
        boolean disputed,
        int note) {
    static final CellView EMPTY = plain(Html.escaped("–"), "absent", "");

    static CellView plain(Html html, String look, String sort) {
        return new CellView(html, "", "", "", sort, look, false, 0);
    }

    CellView leading(String way, String told) {
        return new CellView(html, way, told, date, sort, look, disputed, note);
    }

    CellView dated(String seen) {
        return new CellView(html, href, title, seen, sort, look, disputed, note);
    }

    CellView disputed(boolean disagree) {
        return new CellView(html, href, title, date, sort, look, disagree, note);
    }

    /// In a column that is not seen at first.
    CellView off() {
        return new CellView(html, href, title, date, sort, look + " off", disputed, note);
    }

    CellView noted(int number) {
        return new CellView(html, href, title, date, sort, look, disputed, number);
    }
}
