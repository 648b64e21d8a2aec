package crossover.costs;

/// How money is counted.
///
/// @param discountRate a year, effective: a month counts `(1 + r)^(1/12)`
/// @param inflation a year, of staff, maintenance, licences, colocation and insurance
/// @param taxDepreciation share of a purchase that tax lets deduct, by year; none: as in the books
/// @param bookMonths over which the books write a purchase off
/// @param firstYearMonths months in the first fiscal year
public record Finance(
        double discountRate,
        double inflation,
        Loan loan,
        double taxRate,
        Bands taxDepreciation,
        int bookMonths,
        int firstYearMonths) {}
