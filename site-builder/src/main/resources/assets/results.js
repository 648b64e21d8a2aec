// The page of searches. Finds while one types; what was asked stands in the address as `?q=`.
// Without this script, or without the index, the list from A to Z below is all there is.
(function () {
  'use strict';

  var STEP = 10;
  var frame = document.getElementById('search');
  var box = document.getElementById('q');
  var found = document.getElementById('found');
  var notes = document.getElementById('asked');
  var hits = document.getElementById('hits');
  var kinds = new Map(Object.entries(JSON.parse(document.getElementById('kinds').textContent)));
  var limit = STEP;

  function make(name, look, text) {
    var element = document.createElement(name);
    if (look) element.className = look;
    if (text) element.textContent = text;
    return element;
  }

  function address(query) {
    return location.pathname + (query ? '?q=' + encodeURIComponent(query) : '');
  }

  function keep(query) {
    try {
      history.replaceState(null, '', address(query));
    } catch (refused) {
      // pages opened as files may not change their address
    }
  }

  function ask(query) {
    box.value = query;
    limit = STEP;
    search();
  }

  function button(text, action) {
    var element = make('button', 'plain', text);
    element.type = 'button';
    element.addEventListener('click', action);
    return element;
  }

  // Marks are places in the text: what stands there is shown, never run.
  function excerpt(said) {
    var line = make('p', 'excerpt'), at = 0;
    if (said.cutBefore) line.append('… ');
    said.marks.forEach(function (mark) {
      line.append(said.text.slice(at, mark.start), make('mark', '', said.text.slice(mark.start, mark.end)));
      at = mark.end;
    });
    line.append(said.text.slice(at));
    if (said.cutAfter) line.append(' …');
    return line;
  }

  function hit(one) {
    var item = make('li'), head = make('p', 'name'), link = make('a', '', one.title);
    link.href = frame.dataset.root + one.id.split('/').map(encodeURIComponent).join('/') + '/index.html';
    head.append(link, ' ', make('span', 'kind', kinds.get(one.kind) || one.kind));
    item.append(head, excerpt(one.excerpt));
    return item;
  }

  function note(text) {
    var line = make('p', 'hint', text);
    notes.appendChild(line);
    return line;
  }

  function complaints(answer) {
    answer.complaints.forEach(function (complaint) {
      var line = note('');
      line.append(make('strong', '', complaint.message), complaint.hint ? '; ' + complaint.hint : '');
      if (complaint.length > 0) {
        var wrong = answer.query.slice(complaint.column - 1, complaint.column - 1 + complaint.length);
        if (wrong) line.append(' ', make('code', '', wrong.slice(0, 80)));
      }
    });
  }

  function corrections(answer) {
    answer.corrections.forEach(function (correction) {
      note('“' + correction.typed + '” does not occur; searched for ' + correction.words.join(', ') + '.');
    });
    if (answer.suggestion) {
      note('').append('Did you mean ', button(answer.suggestion, function () { ask(answer.suggestion); }), '?');
    }
  }

  function facets(answer) {
    if (answer.kinds.length < 2) return;
    var line = make('p', 'facets');
    answer.kinds.forEach(function (of) {
      line.append(button((kinds.get(of.kind) || of.kind) + ' ' + of.count, function () {
        ask((answer.query + ' kind:' + of.kind).trim());
        box.focus();
      }), ' ');
    });
    notes.appendChild(line);
  }

  function show(answer) {
    notes.replaceChildren();
    hits.replaceChildren();
    if (answer.failed) {
      found.textContent = 'Nothing could be searched: ' + answer.failed + '.';
      return;
    }
    found.textContent = answer.total === 1 ? '1 entry found' : answer.total + ' entries found';
    complaints(answer);
    corrections(answer);
    if (answer.relaxed) note('No entry has all of the words; these have some of them.');
    Object.keys(answer.unstated).forEach(function (field) {
      note(answer.unstated[field] + ' entries do not state ' + field + ' and could not be asked.');
    });
    facets(answer);
    var list = make('ol', 'hits');
    list.append.apply(list, answer.hits.map(hit));
    hits.appendChild(list);
    if (answer.total > answer.hits.length) {
      hits.appendChild(button('Show more', function () {
        var last = answer.hits.length;
        limit += STEP;
        search(function () {
          var links = hits.querySelectorAll('.name a');
          if (links[last]) links[last].focus();
        });
      }));
    }
  }

  function clear() {
    found.textContent = '';
    notes.replaceChildren();
    hits.replaceChildren();
  }

  function search(then) {
    var query = box.value.trim();
    keep(query);
    if (!query) return clear();
    window.crossoverFind.load(function (there) {
      if (!there) {
        clear();
        found.textContent = 'This copy of the site has no search index. All entries are below, from A to Z.';
        return;
      }
      window.crossoverSearchPage.search(query, limit, function (answer) {
        if (box.value.trim() !== query) return;
        show(answer);
        if (then) then();
      });
    });
  }

  var waiting = 0;
  box.addEventListener('input', function () {
    clearTimeout(waiting);
    limit = STEP;
    waiting = setTimeout(search, 180);
  });
  box.form.addEventListener('submit', function (event) {
    event.preventDefault();
    clearTimeout(waiting);
    ask(box.value);
  });

  // Down leads from the box to the hits and along them, up leads back.
  frame.addEventListener('keydown', function (event) {
    var step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    var links = Array.from(hits.querySelectorAll('.name a'));
    var at = links.indexOf(event.target);
    if (!step || !links.length || at < 0 && (event.target !== box || step < 0)) return;
    event.preventDefault();
    (at + step < 0 ? box : links[Math.min(at + step, links.length - 1)]).focus();
  });

  var asked = new URLSearchParams(location.search).get('q');
  if (asked) ask(asked.slice(0, 1200));
  else box.focus({preventScroll: true});
})();
