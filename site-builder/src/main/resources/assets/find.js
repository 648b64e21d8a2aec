// The search box of every page: `/` leads to it, and it offers words while one types. Without this
// script it leads to the page of searches all the same.
(function () {
  'use strict';

  var home = document.currentScript.src.replace(/[^/]*$/, '') + '../search/search.js';
  var box = document.getElementById('q') || document.getElementById('find');
  var asked = null;

  // Loads the search when it is first needed; calls back with whether it is there.
  function load(callback) {
    if (!asked) {
      asked = new Promise(function (done) {
        var script = document.createElement('script');
        script.src = home;
        script.onload = function () { done(Boolean(window.crossoverSearchPage)); };
        script.onerror = function () { done(false); };
        document.head.appendChild(script);
      });
    }
    asked.then(callback);
  }

  function isWriting(element) {
    return element.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName);
  }

  document.addEventListener('keydown', function (event) {
    var plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (box && event.key === '/' && plain && !isWriting(event.target)) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });

  // The words that the last word may become, each with what stands before it.
  function offering(field, number) {
    var list = document.createElement('datalist');
    list.id = 'words-' + number;
    field.parentNode.appendChild(list);
    field.setAttribute('list', list.id);
    field.addEventListener('focus', function () {
      load(function (there) { if (there) window.crossoverSearchPage.prepare().catch(function () {}); });
    });
    field.addEventListener('input', function () { offer(field, list); });
  }

  function offer(field, list) {
    var text = field.value;
    load(function (there) {
      if (!there || !text) return;
      var before = text.replace(/[\p{L}\p{N}]+$/u, '');
      if (before === text) return list.replaceChildren();
      window.crossoverSearchPage.suggest(text, 8, function (words) {
        if (field.value !== text) return;
        list.replaceChildren.apply(list, words.map(function (word) {
          var option = document.createElement('option');
          option.value = before + word;
          return option;
        }));
      }).catch(function () {});
    });
  }

  // The page of searches shows what it finds while one types instead.
  document.querySelectorAll('form[role=search] input[type=search]').forEach(function (field, number) {
    if (!field.closest('#search')) offering(field, number);
  });
  window.crossoverFind = {load: load};
})();
