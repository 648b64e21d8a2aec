package crossover.content.rules;

import crossover.content.library.Library;
import crossover.content.problems.Problems;

import java.time.LocalDate;

/// Something that must hold in every library. Its name is written in brackets behind each problem
/// it finds, and is the folder of its broken example.
interface Rule {
    /// The name, such as `links-resolve`.
    String name();

    /// @param today the day on which the library is read
    void check(Library library, LocalDate today, Problems problems);
}
