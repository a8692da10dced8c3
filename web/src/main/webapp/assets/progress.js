// Looks again while something runs, and shows how far it is. Without script the page has a link that does so.
"use strict";

const PAUSE = 1500;

async function look() {
  const live = document.getElementById("live");
  if (!live || live.dataset.live !== "running") {
    return;
  }
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.getElementById("live");
    if (!answer.ok || !now) {
      return;
    }
    if (now.dataset.live !== "running") {
      location.reload();
      return;
    }
    const shown = live.querySelector(".progress");
    const next = now.querySelector(".progress");
    if (shown && next) {
      shown.replaceWith(next);
    }
  } catch (error) {
    // The server is not there for a moment: look again.
  }
  setTimeout(look, PAUSE);
}

setTimeout(look, PAUSE);
