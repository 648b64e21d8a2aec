// Chooses what to embed and shows it as it will be, with the lines that do it.
(function () {
  'use strict';

  var chosen = document.getElementById('what'), theme = document.getElementById('theme');
  var way = document.getElementById('way'), lines = document.getElementById('lines');
  var preview = document.getElementById('preview'), copy = document.getElementById('copy');

  function item() { return document.getElementById(chosen.value); }

  function snippet() {
    var text = item().querySelector('[data-way="' + way.value + '"]').textContent;
    return theme.value ? text.replace(/(<crossover-[a-z]+ )/, '$1theme="' + theme.value + '" ') : text;
  }

  function show() {
    var place = item();
    lines.textContent = snippet();
    theme.disabled = way.value === 'frame';
    preview.replaceChildren(way.value === 'element' ? live(place) : frame(place));
    try { history.replaceState(null, '', '#' + chosen.value); } catch (refused) { /* a file keeps its address */ }
  }

  function live(place) {
    var element = document.createElement(place.dataset.tag);
    element.setAttribute('name', place.dataset.name);
    if (theme.value) element.setAttribute('theme', theme.value);
    return element;
  }

  function frame(place) {
    var made = document.createElement('iframe');
    made.src = place.querySelector('a').href;
    made.title = place.querySelector('a').textContent;
    made.height = '480';
    return made;
  }

  copy.addEventListener('click', function () {
    var done = function (words) {
      copy.textContent = words;
      setTimeout(function () { copy.textContent = 'Copy'; }, 2000);
    };
    if (!navigator.clipboard) return done('Not in this browser');
    navigator.clipboard.writeText(lines.textContent).then(function () { done('Copied'); }, function () { done('Not allowed'); });
  });
  [chosen, theme, way].forEach(function (field) { field.addEventListener('change', show); });
  var wanted = location.hash.slice(1);
  if (Array.from(chosen.options).some(function (option) { return option.value === wanted; })) chosen.value = wanted;
  document.getElementById('picker').hidden = false;
  show();
})();
