package crossover.costs;

/// A loan that is paid back in equal monthly amounts at the end of each month.
///
/// @param rate a year, nominal: a twelfth of it is due each month
/// @param months zero for no loan
public record Loan(double rate, int months) {
    /// The monthly amount for one dollar borrowed: `r / (1 - (1 + r)^-n)` with a monthly `r`, as
    /// spreadsheets' PMT.
    public double payment() {
        var monthly = rate / 12;
        return rate == 0 ? 1.0 / months : monthly / (1 - Powers.of(1 + monthly, -months));
    }

    /// What is still owed of one dollar after so many months.
    double balance(int month) {
        if (month >= months) {
            return 0;
        }
        var monthly = rate / 12;
        return rate == 0
                ? 1 - (double) month / months
                : payment() * (1 - Powers.of(1 + monthly, month - months)) / monthly;
    }
}
