package crossover.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PorterTest {
    @ParameterizedTest
    @CsvSource({
        "caresses, caress",
        "ponies, poni",
        "cats, cat",
        "feed, feed",
        "agreed, agre",
        "plastered, plaster",
        "bled, bled",
        "motoring, motor",
        "sing, sing",
        "conflated, conflat",
        "troubled, troubl",
        "sized, size",
        "hopping, hop",
        "falling, fall",
        "hissing, hiss",
        "fizzed, fizz",
        "failing, fail",
        "filing, file",
        "happy, happi",
        "sky, sky",
        "relational, relat",
        "conditional, condit",
        "valenci, valenc",
        "digitizer, digit",
        "radically, radic",
        "vietnamization, vietnam",
        "predication, predic",
        "operator, oper",
        "feudalism, feudal",
        "decisiveness, decis",
        "hopefulness, hope",
        "formality, formal",
        "sensitivity, sensit",
        "sensibility, sensibl",
        "triplicate, triplic",
        "formative, form",
        "electrical, electr",
        "goodness, good",
        "revival, reviv",
        "allowance, allow",
        "airliner, airlin",
        "adjustable, adjust",
        "replacement, replac",
        "adoption, adopt",
        "effective, effect",
        "probate, probat",
        "rate, rate",
        "cease, ceas",
        "controlling, control",
        "roll, roll",
        "possibly, possibl",
        "analogy, analog",
        "is, is",
        "toy, toi",
        "yyyyy, yyyyi",
    })
    void strips(String word, String stem) {
        assertEquals(stem, Porter.stem(word));
    }

    @Test
    void bringsTheFormsOfAWordTogether() {
        assertEquals(Porter.stem("training"), Porter.stem("trained"));
        assertEquals(Porter.stem("compliance").length(), Porter.stem("compliances").length());
        assertEquals("accel", Analysis.stem("accelerators").substring(0, 5));
        assertEquals("h100s", Analysis.stem("h100s"));
    }
}
