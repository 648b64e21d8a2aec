// Calculators one after another: results go into the address of the next page as its inputs, and what
// was typed before stays in it by the name of its calculator, `llm-memory.sequences=64`. So the last
// address holds the whole chain.
(function () {
  'use strict';

  var EARLIER = /^([a-z][a-z-]+)\.[A-Za-z]+$/, MOST = 100;
  var frames = document.querySelectorAll('[data-calculator]');
  if (frames.length !== 1) return;
  var frame = frames[0], id = frame.dataset.calculator;

  // What was typed before, as pairs of name and value.
  function earlier() {
    return Array.from(new URLSearchParams(window.location.hash.slice(1))).filter(function (pair) {
      return EARLIER.test(pair[0]);
    }).slice(0, MOST);
  }

  function address(link, pairs) {
    link.href = link.getAttribute('href').replace(/#.*$/, '') + '#' + new URLSearchParams(pairs).toString();
  }

  function begun() {
    var pairs = earlier(), place = frame.querySelector('.begun');
    if (!place) return;
    place.querySelectorAll('[data-from]').forEach(function (link) {
      var own = link.dataset.from + '.';
      link.hidden = !pairs.some(function (pair) { return pair[0].indexOf(own) === 0; });
      if (!link.hidden) place.hidden = false;
      address(link, pairs.map(function (pair) {
        return [pair[0].indexOf(own) === 0 ? pair[0].slice(own.length) : pair[0], pair[1]];
      }));
    });
  }

  frame.addEventListener('answered', function (event) {
    var given = event.detail.given, results = event.detail.answer.results;
    frame.querySelectorAll('[data-flows]').forEach(function (link) {
      var pairs = [];
      new URLSearchParams(link.dataset.flows).forEach(function (input, name) {
        var found = results.find(function (one) { return one.id === name; });
        if (found) pairs.push([input, String(Number(found.value.toPrecision(12)))]);
      });
      given.forEach(function (value, name) { pairs.push([id + '.' + name, value]); });
      address(link, pairs.concat(earlier()));
    });
  });
  window.addEventListener('hashchange', begun);
  begun();
})();
