// Judges the plan of the form whenever it changes. The plan stands in the fragment of the address,
// which no server sees. Whatever the fragment says is only compared, never run.
(function () {
  'use strict';

  var LONGEST = 4000, DAY = 86400000;
  var frame = document.getElementById('judge');
  var form = document.getElementById('plan');
  var said = document.getElementById('said');
  var because = document.getElementById('because');
  var standing = document.getElementById('standing');
  var date = document.getElementById('plan-on');
  var today = date.value;
  var library = window.crossoverLaws;
  var engine = window.crossoverCompliance;
  if (!library || !engine) return;

  var names = new Map(Object.entries(JSON.parse(document.getElementById('names').textContent)));
  var codes = new Map();
  names.forEach(function (name, code) { codes.set(name.toLowerCase(), code); });

  function make(name, look, text) {
    var element = document.createElement(name);
    if (look) element.className = look;
    if (text) element.textContent = text;
    return element;
  }

  function link(href, text) {
    var element = make('a', '', text);
    element.href = href;
    return element;
  }

  function words(written) { return String(written).replace(/-/g, ' '); }

  function day(number) { return new Date(number * DAY).toISOString().slice(0, 10); }

  // --- The form: a question for each field, each with its own way to be read and filled ---

  function parts(text) {
    return text.split(/[,;]/).map(function (part) { return part.trim(); }).filter(Boolean);
  }

  function Choices(frame) {
    this.boxes = Array.from(frame.querySelectorAll('input:not([data-none])'));
    this.none = frame.querySelector('[data-none]');
    this.focusable = this.boxes[0];
    var question = this;
    frame.addEventListener('change', function (event) {
      if (event.target === question.none) {
        if (question.none.checked) question.boxes.forEach(function (box) { box.checked = false; });
      } else if (event.target.checked) {
        question.none.checked = false;
      }
    });
  }

  Choices.prototype.read = function () {
    var chosen = this.boxes.filter(function (box) { return box.checked; });
    if (!chosen.length && !this.none.checked) return null;
    return chosen.map(function (box) { return box.value; });
  };

  Choices.prototype.fill = function (values) {
    this.boxes.forEach(function (box) { box.checked = !!values && values.includes(box.value); });
    this.none.checked = !!values && !values.length;
  };

  function Line(frame) {
    this.look = frame.dataset.look;
    this.input = this.focusable = frame.querySelector('input');
    this.hint = frame.querySelector('.hint');
  }

  Line.prototype.read = function () {
    var given = parts(this.input.value);
    var read = this[this.look](given);
    var wrong = given.length > 0 && read === null;
    this.input.setAttribute('aria-invalid', wrong);
    return given.length ? read : null;
  };

  Line.prototype.texts = function (given) { return given; };

  Line.prototype.number = function (given) {
    var digits = given.join('').replace(/[\s_]/g, '');
    var right = /^\d{1,12}$/.test(digits);
    this.tell(right ? '' : 'a whole number, such as 8000');
    return right ? [digits] : null;
  };

  // Codes, or names of countries; what is neither is told and left out, so that it decides nothing.
  Line.prototype.places = function (given) {
    var unknown = [];
    var read = given.map(function (place) {
      var code = codes.get(place.toLowerCase()) || place.toUpperCase();
      var known = names.has(code) || /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code) && names.has(code.slice(0, 2));
      if (!known && code !== '*') unknown.push(place);
      return code;
    });
    this.tell(unknown.length
      ? 'Not known: ' + unknown.join(', ') + '. Write DE, US-TX or a country’s name.'
      : read.map(function (code) { return names.get(code) || code; }).join(', '));
    return unknown.length ? null : read;
  };

  Line.prototype.tell = function (text) {
    var words = this.input.value.trim() ? text : this.hint.dataset.hint;
    if (this.hint.textContent !== words) this.hint.textContent = words;
  };

  Line.prototype.fill = function (values) {
    this.input.value = values ? values.join(', ').slice(0, 300) : '';
    this.tell('');
  };

  var questions = new Map();
  form.querySelectorAll('[data-field]').forEach(function (frame) {
    var Look = frame.dataset.look === 'choices' ? Choices : Line;
    questions.set(frame.dataset.field, new Look(frame));
  });

  function label(field) {
    var frame = form.querySelector('[data-field="' + field + '"]');
    return frame ? frame.querySelector('legend, label').textContent : field;
  }

  function read() {
    var plan = {};
    questions.forEach(function (question, field) {
      var values = question.read();
      if (values) plan[field] = values;
    });
    return plan;
  }

  function fill(plan, on) {
    questions.forEach(function (question, field) {
      question.fill(plan.has(field) ? plan.get(field) : null);
    });
    date.value = /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : today;
    if (!date.value) date.value = today;
  }

  // --- The fragment ---

  function written(plan) {
    var pairs = Object.keys(plan).map(function (field) {
      return field + '=' + plan[field].map(encodeURIComponent).join(',');
    });
    if (pairs.length && date.value !== today) pairs.push('on=' + date.value);
    return pairs.join('&');
  }

  function decoded(text) {
    try { return decodeURIComponent(text); } catch (e) { return ''; }
  }

  // A fragment without `=` is a place on the page and says nothing about the plan.
  function readFragment() {
    var fragment = location.hash.slice(1, LONGEST);
    if (!fragment.includes('=')) return false;
    var plan = new Map(), on = '';
    fragment.split('&').forEach(function (pair) {
      var at = pair.indexOf('=');
      var field = pair.slice(0, at), text = pair.slice(at + 1);
      if (field === 'on') on = text;
      else if (questions.has(field)) plan.set(field, text ? text.split(',').map(decoded) : []);
    });
    fill(plan, on);
    return true;
  }

  function keep(plan) {
    var fragment = written(plan);
    if ('#' + fragment === location.hash || !fragment && !location.hash.includes('=')) return;
    history.replaceState(null, '', fragment ? '#' + fragment : location.pathname + location.search);
  }

  // --- The verdict ---

  var SENTENCES = {
    'allowed': 'Allowed: the rules that speak to it allow it.',
    'allowed-if': 'Allowed if what is listed below is done.',
    'not-allowed': 'Not allowed as it is planned.',
    'unknown': 'Unknown: the laws of the library do not settle it.'
  };

  function badge(verdict) { return make('span', 'verdict ' + verdict, words(verdict)); }

  function section(title, items, show) {
    if (!items.length) return;
    because.appendChild(make('h3', '', title));
    var list = make('ul', 'reasons');
    items.forEach(function (item) {
      var line = make('li');
      show(line, item);
      list.appendChild(line);
    });
    because.appendChild(list);
  }

  function lawLink(found) {
    var fragment = '#rules%5B' + encodeURIComponent(found.rule) + '%5D';
    return link('../regulations/' + encodeURIComponent(found.law) + '/index.html' + fragment,
      found.name + ', ' + found.clause);
  }

  function rule(line, found) {
    line.append(badge(found.verdict), ' ', lawLink(found), make('p', '', found.why));
    var notes = ['binds as ' + found.binding, 'rests on ' + words(found.basis)];
    if (found.status) notes.push(words(found.status.state) + ' since ' + day(found.status.from));
    if (found.adviceOnly) notes.push('guidance: it advises against, it does not forbid');
    if (found.atWorst !== found.verdict) notes.push('at worst ' + words(found.atWorst) + ', once all is stated');
    line.appendChild(make('p', 'hint', notes.join('; ') + '.'));
  }

  function condition(line, one) {
    line.className = 'condition ' + one.state;
    line.append(make('span', 'state', words(one.state)), ' ',
      link('../conditions/' + encodeURIComponent(one.id) + '/index.html', one.name));
  }

  function ask(line, missing) {
    var button = make('button', 'plain', label(missing.field));
    button.type = 'button';
    button.addEventListener('click', function () {
      var question = questions.get(missing.field);
      if (question) question.focusable.focus();
    });
    line.appendChild(button);
    if (missing.clauses.length) {
      var clauses = missing.clauses.slice(0, 4).join(' · ') + (missing.clauses.length > 4 ? ' …' : '');
      line.append(' ', make('code', '', clauses));
    }
  }

  function change(line, one) {
    var told = one.edits.map(function (edit) {
      return label(edit.field) + ': ' + (edit.values.length ? edit.values.map(words).join(', ') : 'none');
    });
    var button = make('button', '', 'Try');
    button.type = 'button';
    button.setAttribute('aria-label', 'Try ' + told.join('; '));
    button.addEventListener('click', function () {
      one.edits.forEach(function (edit) {
        var question = questions.get(edit.field);
        if (question) question.fill(edit.values);
      });
      judge();
      document.getElementById('plan-' + one.edits[0].field).focus();
    });
    line.append(badge(one.verdict), ' ', told.join('; '), ' ', button);
  }

  function gap(line, one) {
    var at = Object.keys(one.at).map(function (field) { return label(field) + ': ' + one.at[field]; });
    line.textContent = words(one.data) + (at.length ? ' (' + at.join('; ') + ')' : '');
  }

  function silence(silent) {
    if (!silent.length) return;
    var details = make('details'), list = make('ul', 'reasons');
    details.appendChild(make('summary', '', silent.length + ' rules considered that do not speak'));
    silent.forEach(function (one) {
      var line = make('li');
      line.append(lawLink(one), ': ' + words(one.reason));
      if (one.because.length) line.append(' ', make('code', '', one.because.join(' · ')));
      list.appendChild(line);
    });
    details.appendChild(list);
    because.appendChild(details);
  }

  // Each condition once, the most pressing state first.
  function conditions(findings) {
    var rank = {'failed': 0, 'to-do': 1, 'done': 2}, all = new Map();
    findings.forEach(function (found) {
      found.conditions.forEach(function (one) { all.set(one.id, one); });
    });
    return Array.from(all.values()).sort(function (a, b) { return rank[a.state] - rank[b.state]; });
  }

  // What stands above the form on a narrow screen, where the verdict itself is below it.
  function count(judgment) {
    var open = conditions(judgment.findings).filter(function (one) { return one.state !== 'done'; }).length;
    return open === 0 ? '' : open === 1 ? '1 condition' : open + ' conditions';
  }

  function show(judgment) {
    var decides = function (found) { return found.decides; };
    said.replaceChildren(badge(judgment.verdict), ' ', SENTENCES[judgment.verdict]);
    standing.replaceChildren(badge(judgment.verdict), ' ', count(judgment));
    because.replaceChildren();
    section('Rules that decide', judgment.findings.filter(decides), rule);
    section('What is to be done', conditions(judgment.findings), condition);
    section('No rule speaks to', judgment.gaps, gap);
    section('What would help', judgment.changes, change);
    section('Not stated yet', judgment.missing, ask);
    section('Other rules that speak',
      judgment.findings.filter(function (found) { return !found.decides; }), rule);
    silence(judgment.silent);
  }

  function judge() {
    var plan = read();
    keep(plan);
    if (!Object.keys(plan).length) {
      said.textContent = standing.textContent = 'State the data to begin.';
      because.replaceChildren();
      return;
    }
    var on = Date.parse(date.value || today) / DAY;
    show(engine.judge(plan, library, on));
  }

  document.getElementById('why').addEventListener('click', function () {
    document.getElementById('judgment').focus();
  });

  var waiting = 0;
  function soon() {
    clearTimeout(waiting);
    waiting = setTimeout(judge, 120);
  }

  form.addEventListener('input', soon);
  form.addEventListener('submit', function (event) { event.preventDefault(); judge(); });
  form.addEventListener('reset', function (event) {
    event.preventDefault();
    fill(new Map(), today);
    judge();
  });
  addEventListener('hashchange', function () { if (readFragment()) judge(); });

  document.querySelectorAll('[data-plan]').forEach(function (place) {
    var button = make('button', '', 'Open in the form');
    button.type = 'button';
    button.addEventListener('click', function () {
      fill(new Map(Object.entries(JSON.parse(place.dataset.plan))), place.dataset.on);
      judge();
      frame.scrollIntoView();
      questions.get('data').focusable.focus({preventScroll: true});
    });
    place.append(' ', button);
  });

  frame.hidden = false;
  readFragment();
  judge();
})();
