// Keeps a draft by itself a moment after somebody stopped writing. Without script the button does so.
"use strict";

const PAUSE = 2500;

const keep = document.getElementById("keep");
const form = document.getElementById("edit-form");
let waiting = 0;

if (keep && form) {
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => keep.click(), PAUSE);
  });
  form.addEventListener("submit", () => clearTimeout(waiting));
}
