// Offers what a reader who began to type may mean. Without script the field is a plain one.
"use strict";

const input = document.querySelector("input[data-suggest]");
const list = input && document.getElementById(input.getAttribute("list"));
const PAUSE = 150;
let waiting = 0;
let asking = null;
let provisions = new Set();

async function suggest() {
  const beginning = input.value.trim();
  if (asking) {
    asking.abort();
  }
  if (beginning.length < 2) {
    list.replaceChildren();
    return;
  }
  asking = new AbortController();
  try {
    const answer = await fetch(input.dataset.suggest + encodeURIComponent(beginning), { signal: asking.signal });
    if (!answer.ok) {
      return;
    }
    const suggestions = await answer.json();
    provisions = new Set(suggestions.filter(one => one.kind === "provision").map(one => one.reference));
    list.replaceChildren(...suggestions.map(suggestion => {
      const option = document.createElement("option");
      option.value = suggestion.reference;
      option.label = suggestion.text;
      return option;
    }));
  } catch (error) {
    // Another letter was typed, or the line broke: there is nothing to offer.
  }
}

// A provision is no word: the list is narrowed to it.
function narrow() {
  const provision = input.form.elements.namedItem("provision");
  if (provision && provisions.has(input.value.trim())) {
    provision.value = input.value.trim();
    input.value = "";
  }
}

if (input && list) {
  input.form.addEventListener("submit", narrow);
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, PAUSE);
  });
}
