/*
 * Search in a page: finds what the shell finds, in the same order, without a server, and from a page
 * opened as a file too.
 *
 *   <script src="search/search.js" defer></script>
 *
 *   crossoverSearchPage.prepare()                      loads what every search needs; call it when the
 *                                                      search box is focused
 *   crossoverSearchPage.search(text, limit, callback)  calls back once, unless a later search overtakes
 *   crossoverSearchPage.suggest(text, limit, callback) words that the last word may be the beginning of
 *
 * The callback gets
 *
 *   query         the text as given
 *   total         how many entries were found
 *   hits          the first of them: {id, kind, title, summary, score, excerpt}; excerpt is {text,
 *                 marks: [{start, end}], cutBefore, cutAfter}, a part of the summary or of the text
 *   kinds         how many of all that were found are of which kind: [{kind, count}]
 *   understood    what the query was taken to mean, as a query
 *   relaxed       whether nothing has all the words, so that these have only some of them
 *   unstated      by field, how many entries could not be asked because they do not state it
 *   corrections   words that do not occur and what was searched instead: [{typed, words}]
 *   suggestion    the query with these words put right; empty if there are none
 *   complaints    what is wrong with the query: [{column, length, message, hint}]
 *   failed        why nothing could be searched; empty if all is well
 *
 * The index lies in `shards/`, cut so that a query loads little of it. Shards are scripts, for a page
 * opened as a file can load nothing else; each hands its value to crossoverSearchPage.data.
 */
(function () {
  "use strict";

  const LONGEST_QUERY = 1000;
  const EXCERPT_WIDTH = 200;
  const home = document.currentScript.src.replace(/[^/]*$/, "");
  const requested = new Map();
  const values = new Map();
  let turns = 0;
  let base = null;
  let opened = { key: null, known: null };

  /* Loads a script once; a script that failed is asked for again the next time. */
  function load(address) {
    if (!requested.has(address)) {
      const loading = new Promise(function (done, fail) {
        const script = document.createElement("script");
        script.src = home + address;
        script.onload = done;
        script.onerror = function () {
          requested.delete(address);
          fail(new Error("part of the search could not be loaded; reload the page"));
        };
        document.head.append(script);
      });
      requested.set(address, loading);
    }
    return requested.get(address);
  }

  async function shard(name) {
    await load("shards/" + name + ".js?" + base.version);
    const found = values.get(name);
    if (!found || found.version !== base.version) {
      throw new Error("the site has changed since this page was opened; reload the page");
    }
    return found.value;
  }

  function shards(folder, names) {
    return Promise.all(names.map(function (name) { return shard(folder + "/" + name); }));
  }

  async function prepare() {
    await Promise.all([load("crossover-search.js"), load("shards/base.js")]);
    if (!base) {
      const found = values.get("base");
      const [size, kinds, texts, numbers, letters, terms, columns] = found.value;
      base = {
        version: found.version,
        size: size,
        kinds: pairs(kinds),
        fields: { texts: texts, numbers: numbers },
        letters: new Set(letters),
        terms: terms,
        columns: new Set(columns),
      };
    }
  }

  function pairs(flat) {
    const list = [];
    for (let i = 0; i < flat.length; i += 2) {
      list.push([flat[i], flat[i + 1]]);
    }
    return list;
  }

  /* The words and names that begin with the letters of the query's words, and the engine opened with
     them. It stays open while one types: the next query mostly begins with the same letters. */
  async function vocabulary(text) {
    const letters = crossoverSearch.initials(text)
      .map(function (letter) { return letter.codePointAt(0).toString(16); })
      .filter(function (letter) { return base.letters.has(letter); });
    const key = letters.sort().join(" ");
    if (opened.key === key) {
      return opened.known;
    }
    const found = await known(letters);
    opened = { key: key, known: found };
    return found;
  }

  async function known(letters) {
    const words = Object.create(null);
    const names = Object.create(null);
    const entries = new Map();
    for (const [someWords, someNames] of await shards("letters", letters)) {
      for (const [word, count] of pairs(someWords)) {
        words[word] = count;
      }
      for (let i = 0; i < someNames.length; i += 3) {
        names[someNames[i]] = someNames[i + 1];
        entries.set(someNames[i + 1], someNames[i + 2]);
      }
    }
    const engine = crossoverSearch.open(names, base.fields, words);
    return { words: words, entries: entries, engine: engine };
  }

  /* The number of the shard that has a term: the last that begins with it or before it. */
  function shardOf(term) {
    let low = 0;
    let high = base.terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (base.terms[middle] <= term) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  function summed(steps) {
    let sum = 0;
    return steps.map(function (step) { return (sum += step); });
  }

  /* The part of the index that a query needs, as the engine reads it. */
  async function part(understood) {
    const wanted = new Set(understood.terms);
    const numbers = [...new Set(understood.terms.map(shardOf))].filter((n) => n >= 0);
    const terms = Object.create(null);
    const asksPlaces = understood.text.includes('"');
    const [units, places] = await Promise.all([
      shards("terms", numbers),
      asksPlaces ? shards("places", numbers) : [],
    ]);
    for (const [term, postings] of units.flatMap(pairs)) {
      if (wanted.has(term)) {
        const list = pairs(postings);
        terms[term] = {
          entries: summed(list.map(function (pair) { return pair[0]; })),
          units: list.map(function (pair) { return pair[1]; }),
          positions: [],
        };
      }
    }
    for (const [term, lists] of places.flatMap(pairs)) {
      if (wanted.has(term)) {
        terms[term].positions = lists.map(summed);
      }
    }
    return { size: base.size, terms: terms, values: await columns(understood.fields) };
  }

  /* What entries state for each field that is asked: a value for each entry, or null. */
  async function columns(fields) {
    const values = Object.create(null);
    for (const field of fields) {
      values[field] = new Array(base.size).fill(null);
      if (field === "kind") {
        let entry = 0;
        for (const [kind, count] of base.kinds) {
          values.kind.fill(kind, entry, (entry += count));
        }
      } else if (base.columns.has(field)) {
        fill(values[field], ...(await shard("columns/" + field)));
      }
    }
    return values;
  }

  function fill(column, numbers, texts) {
    let entry = 0;
    for (const [step, ends] of pairs(numbers)) {
      entry += step;
      column[entry] = ends.length > 1 ? { low: ends[0], high: ends[1] } : ends[0];
    }
    entry = 0;
    for (const [step, stated] of pairs(texts)) {
      entry += step;
      column[entry] = stated;
    }
  }

  function kindsOf(hits) {
    let first = 0;
    return base.kinds
      .map(function ([kind, size]) {
        const from = first;
        first += size;
        const of = hits.filter(function (hit) { return hit.entry >= from && hit.entry < from + size; });
        return { kind: kind, count: of.length };
      })
      .filter(function (found) { return found.count > 0; });
  }

  async function shown(hits, text, understood, known) {
    const marking = await highlighter(text, understood, known);
    const entries = await shards("entries", hits.map(function (hit) { return hit.entry; }));
    return hits.map(function (hit, i) {
      const [id, title, summary, body] = entries[i];
      return {
        id: id,
        kind: id.slice(0, id.indexOf("/")),
        title: title,
        summary: summary,
        score: hit.score,
        excerpt: excerpt(summary, body, marking),
      };
    });
  }

  /* Understands the query once more, with all names of the things in it: each is highlighted. */
  async function highlighter(text, understood, known) {
    const things = understood.terms.filter(function (term) { return known.entries.has(term); });
    if (things.length === 0) {
      return understood;
    }
    const names = Object.create(null);
    const entries = await shards("entries", things.map(function (thing) { return known.entries.get(thing); }));
    entries.forEach(function (entry, i) {
      entry.slice(4).forEach(function (name) { names[name] = things[i]; });
    });
    return crossoverSearch.open(names, base.fields, known.words).understand(text);
  }

  /* Of the summary if it has one of the terms, else of the text. */
  function excerpt(summary, body, marking) {
    const first = marking.highlight(summary, EXCERPT_WIDTH);
    if (first.marks.length > 0 || Object.keys(marking.weights).length === 0) {
      return first;
    }
    const second = marking.highlight(body, EXCERPT_WIDTH);
    return second.marks.length > 0 ? second : first;
  }

  function suggestion(text, corrections) {
    const right = new Map();
    for (const correction of corrections) {
      right.set(correction.typed, correction.words[0]);
    }
    const corrected = text.replace(/[\p{L}\p{N}]+/gu, function (word) {
      return right.get(word.toLowerCase()) || word;
    });
    return corrected === text ? "" : corrected;
  }

  function answer(text, understood) {
    return {
      query: text,
      total: 0,
      hits: [],
      kinds: [],
      understood: understood.text,
      relaxed: false,
      unstated: {},
      corrections: understood.corrections,
      suggestion: suggestion(text, understood.corrections),
      complaints: understood.complaints,
      failed: "",
    };
  }

  async function found(text, limit) {
    await prepare();
    if (text.length > LONGEST_QUERY) {
      return answer(text, crossoverSearch.open({}, base.fields, {}).understand(text));
    }
    const known = await vocabulary(text);
    const understood = known.engine.understand(text);
    const ranked = understood.rank(await part(understood));
    const result = answer(text, understood);
    result.total = ranked.hits.length;
    result.kinds = kindsOf(ranked.hits);
    result.relaxed = ranked.relaxed;
    result.unstated = ranked.unstated;
    result.hits = await shown(ranked.hits.slice(0, limit), text, understood, known);
    return result;
  }

  function search(text, limit, callback) {
    const turn = ++turns;
    const nothing = { text: "", corrections: [], complaints: [] };
    found(text, limit)
      .catch(function (e) { return Object.assign(answer(text, nothing), { failed: e.message }); })
      .then(function (result) {
        if (turn === turns) {
          callback(result);
        }
      });
  }

  async function suggest(text, limit, callback) {
    await prepare();
    const last = text.slice(0, LONGEST_QUERY).split(/[^\p{L}\p{N}]+/u).pop().toLowerCase();
    callback(last ? crossoverSearch.suggest(last, (await vocabulary(last)).words, limit) : []);
  }

  window.crossoverSearchPage = {
    prepare: prepare,
    search: search,
    suggest: suggest,
    data: function (name, version, value) { values.set(name, { version: version, value: value }); },
  };
})();
