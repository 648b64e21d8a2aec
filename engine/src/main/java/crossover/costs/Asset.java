package crossover.costs;

/// Something bought and later sold.
///
/// @param bought when so many months were over
/// @param sold likewise
/// @param proceeds what it brings then
public record Asset(int bought, int sold, double price, double proceeds) {
    /// What the books write off in a month: in equal parts from the price down to the proceeds, and
    /// the rest when it is sold.
    double straightLine(int month, int lifeMonths) {
        if (month <= bought || month > sold) {
            return 0;
        }
        var life = lifeMonths == 0 ? sold - bought : lifeMonths;
        var rest = month == sold ? book(month, life) - proceeds : 0;
        var part = month - bought <= life ? (price - proceeds) / life : 0;
        return part + rest;
    }

    /// What it is worth in the books after a month, before it is sold.
    double book(int month, int lifeMonths) {
        var life = lifeMonths == 0 ? sold - bought : lifeMonths;
        var gone = Math.min(1, (double) (month - bought) / life);
        return price - (price - proceeds) * gone;
    }

    /// What tax lets deduct in a month, in twelfths of the year's share.
    double deductible(int month, Bands shares) {
        if (month <= bought || month > sold) {
            return 0;
        }
        var start = (month - bought - 1) / 12;
        return price * (shares.total(start + 1) - shares.total(start)) / 12;
    }
}
