package crossover.index.documents;

/// The fields of the Lucene index, explained where [EntryDocument] adds them.
public final class IndexFields {
    public static final String UNITS = "units";
    public static final String POSITIONS = "positions";
    public static final String WORDS = "words";
    public static final String NAMES = "names";
    public static final String ID = "id";
    public static final String SHOWN = "shown";
    public static final String BODY = "body";

    /// Parts a name from the term it begins with and from the thing it names.
    public static final String SEPARATOR = "\n";

    /// Parts the texts of one field of one entry; no authored file can hold it.
    public static final String BETWEEN_TEXTS = "\u001f";

    /// What was written beside the documents: the names of all fields that a query may ask.
    public static final String TEXT_FIELDS = "texts";

    public static final String NUMBER_FIELDS = "numbers";

    private static final String TEXT = "text.";
    private static final String NUMBER = "number.";

    private IndexFields() {}

    /// The column of a field that states texts.
    public static String text(String field) {
        return TEXT + field;
    }

    /// The column of a field that states numbers.
    public static String number(String field) {
        return NUMBER + field;
    }
}
