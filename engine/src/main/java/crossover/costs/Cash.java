package crossover.costs;

/// What one side pays month by month, after tax and with a loan if there is one.
///
/// Without tax and loan it is the bill itself: neither depreciation nor interest is in it, which
/// would count a purchase twice.
final class Cash {
    private final double[] monthly;
    private final double[] atOnce;
    private double closing;

    /// @param bill of one side
    Cash(Bill bill, Finance finance, int months) {
        monthly = new double[months + 1];
        atOnce = new double[months + 1];
        closing = bill.closing();
        var lines = new double[Line.COUNT];
        atOnce[0] = bill.atOnce(0, lines);
        for (var month = 1; month <= months; month++) {
            monthly[month] = bill.monthly(month, lines);
            atOnce[month] = month < months ? bill.atOnce(month, lines) : 0;
        }
        if (finance.taxRate() > 0) {
            tax(bill, finance);
        }
        if (finance.loan().months() > 0 && !bill.assets().isEmpty()) {
            borrow(finance);
        }
    }

    /// What is due at the end of a month, counted from 1.
    double monthly(int month) {
        return monthly[month];
    }

    /// What is due at once when so many months are over.
    double atOnce(int month) {
        return atOnce[month];
    }

    double closing() {
        return closing;
    }

    int months() {
        return monthly.length - 1;
    }

    /// Running costs and what is written off save tax; a sale above the written-down value costs
    /// it: `opex (1 - t) - t depreciation`, `S - t (S - book)`.
    private void tax(Bill bill, Finance finance) {
        var kept = 1 - finance.taxRate();
        var assets = bill.assets();
        for (var month = 0; month <= months(); month++) {
            monthly[month] *= kept;
            atOnce[month] *= assets.isEmpty() ? kept : 1;
        }
        closing *= assets.isEmpty() ? kept : 1;
        for (var asset : assets) {
            writeOff(asset, finance);
        }
    }

    private void writeOff(Asset asset, Finance finance) {
        var own = finance.taxDepreciation().bands().size() > 1;
        var deducted = 0.0;
        for (var month = asset.bought() + 1; month <= asset.sold(); month++) {
            var part =
                    own
                            ? asset.deductible(month, finance.taxDepreciation())
                            : asset.straightLine(month, finance.bookMonths());
            deducted += part;
            monthly[month] -= finance.taxRate() * part;
        }
        var gain = asset.proceeds() - (asset.price() - deducted);
        if (asset.sold() == months()) {
            closing += finance.taxRate() * gain;
        } else {
            atOnce[asset.sold()] += finance.taxRate() * gain;
        }
    }

    /// Every purchase is paid by a loan of its own; what is left of it at the end is paid then.
    private void borrow(Finance finance) {
        var loan = finance.loan();
        var kept = 1 - finance.taxRate();
        for (var start = 0; start < months(); start++) {
            var sum = atOnce[start];
            if (sum > 0) {
                atOnce[start] = 0;
                var last = Math.min(months(), start + loan.months());
                for (var month = start + 1; month <= last; month++) {
                    var interest = sum * loan.balance(month - 1 - start) * loan.rate() / 12;
                    monthly[month] += sum * loan.payment() - interest + interest * kept;
                }
                closing += sum * loan.balance(last - start);
            }
        }
    }
}
