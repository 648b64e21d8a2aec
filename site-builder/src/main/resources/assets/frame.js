// Tells the page around this one how high it is: a number, and nothing else.
(function () {
  'use strict';
  if (window.parent === window) return;
  var last = 0;
  new ResizeObserver(function () {
    var height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    window.parent.postMessage(height, '*');
  }).observe(document.documentElement);
})();
