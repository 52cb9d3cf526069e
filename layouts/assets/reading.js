// Large type, reading aloud, printing and, where the style folds it, the menu: buttons in the head of each
// page. Without this script the page is whole and has none of them.
(function () {
  "use strict";
  var root = document.documentElement;
  var name = "bulletin-large-type";

  // A page opened as a file, or a browser that keeps nothing, may refuse: then the choice holds for the page.
  function recall() {
    try { return localStorage.getItem(name) === "yes"; } catch (refused) { return false; }
  }
  function keep(isLarge) {
    try { localStorage.setItem(name, isLarge ? "yes" : "no"); } catch (refused) { /* the page itself is changed */ }
  }

  // Before the page is painted, so that nothing jumps.
  root.classList.toggle("large-type", recall());
  root.classList.add("menu-folded");

  document.addEventListener("DOMContentLoaded", function () {
    var place = document.getElementById("reading");
    var menu = document.getElementById("menu");
    if (!place || !menu) { root.classList.remove("menu-folded"); }
    if (!place) { return; }
    function button(label, act) {
      var made = document.createElement("button");
      made.type = "button";
      made.textContent = label;
      made.addEventListener("click", function () { act(made); });
      place.appendChild(made);
      return made;
    }
    if (menu) { addMenu(button, place); }
    var large = button("", function () {
      var isLarge = root.classList.toggle("large-type");
      keep(isLarge);
      nameLarge();
    });
    function nameLarge() {
      large.textContent = root.classList.contains("large-type") ? place.dataset.usual : place.dataset.large;
    }
    nameLarge();
    if ("speechSynthesis" in window) { addReadingAloud(button, place); }
    button(place.dataset.print, function () { window.print(); });
    place.hidden = false;
  });

  // The style shows this button only where it folds the menu: on narrow screens, whose first look is the page's.
  function addMenu(button, place) {
    var opener = button(place.dataset.menu, function () {
      var isFolded = root.classList.toggle("menu-folded");
      opener.setAttribute("aria-expanded", String(!isFolded));
    });
    opener.className = "menu-button";
    opener.setAttribute("aria-controls", "menu");
    opener.setAttribute("aria-expanded", "false");
  }

  // Reads the heading and the text of the page, block by block: long texts at once end early in some browsers.
  function addReadingAloud(button, place) {
    var isReading = false;
    var speak = button(place.dataset.aloud, function () { isReading ? stop() : start(); });
    function stop() {
      isReading = false;
      speak.textContent = place.dataset.aloud;
      speechSynthesis.cancel();
    }
    function start() {
      var main = document.getElementById("main");
      var blocks = main.querySelectorAll("h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption");
      var texts = [];
      blocks.forEach(function (block) {
        var isInner = block.querySelector("p, li, dd, td");
        var text = block.innerText.trim();
        if (text && !isInner && block.getClientRects().length) { texts.push(text); }
      });
      isReading = texts.length > 0;
      speechSynthesis.cancel();
      texts.forEach(function (text, number) {
        var words = new SpeechSynthesisUtterance(text);
        words.lang = root.lang === "zh-Hans" ? "zh-CN" : root.lang;
        words.rate = 0.9;
        if (number === texts.length - 1) { words.onend = stop; }
        words.onerror = function () { if (isReading) { stop(); } };
        speechSynthesis.speak(words);
      });
      if (isReading) { speak.textContent = place.dataset.stop; }
    }
    window.addEventListener("pagehide", stop);
  }
})();
