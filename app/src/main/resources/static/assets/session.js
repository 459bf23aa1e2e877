// A session as it goes on: the wall and the desk look again when something has changed, phones hear
// what runs, and short items wait on the phone until they have arrived, once each.
'use strict';

for (const place of document.querySelectorAll('[data-live]')) looking(place);
for (const place of document.querySelectorAll('[data-turns]')) turning(place);
for (const form of document.querySelectorAll('[data-capture]')) capturing(form);
setInterval(ticking, 1000);

// One look at a time; what came meanwhile is seen with the next one.
function looking(place) {
  let busy = false;
  let again = false;
  let first = true;
  const used = () => {
    const focus = document.activeElement;
    return place.contains(focus) && focus.matches('input, textarea, select') || place.querySelector('details.lw-take[open]');
  };
  const look = async () => {
    if (busy || used()) {
      again = true;
      return;
    }
    busy = true;
    again = false;
    try {
      const answer = await fetch(place.dataset.part, { headers: { Accept: 'text/html' }, redirect: 'error' });
      if (answer.ok) {
        const text = await answer.text();
        if (used()) again = true;
        else put(text);
      }
    } catch {
      again = true;
    }
    busy = false;
  };
  const put = text => {
    const open = [...place.querySelectorAll('details')].map(one => one.open);
    const spot = [...place.querySelectorAll('a, button, summary')].indexOf(document.activeElement);
    place.innerHTML = text;
    place.querySelectorAll('details').forEach((one, i) => { one.open = Boolean(open[i]); });
    if (spot >= 0) place.querySelectorAll('a, button, summary')[spot]?.focus({ preventScroll: true });
  };
  const source = new EventSource(place.dataset.live);
  source.addEventListener('state', event => {
    place.dataset.state = event.data;
    if (first) first = false;
    else look();
  });
  source.addEventListener('error', () => { first = false; });
  setInterval(() => { if (again) look(); }, 2000);
}

// What runs has changed: whoever writes finishes first.
function turning(place) {
  const writes = () => [...place.querySelectorAll('textarea')].some(one => one.value.trim());
  const source = new EventSource(place.dataset.turns);
  source.addEventListener('turn', event => {
    if (event.data === place.dataset.turn) return;
    if (writes()) place.querySelector('[data-turned]').hidden = false;
    else setTimeout(() => location.reload(), Math.random() * 700);
  });
}

function capturing(form) {
  const place = form.dataset.capture;
  const said = form.querySelector('[data-said]');
  const mine = form.parentElement.querySelector('[data-mine]');
  let memory = [];
  let lasting = true;
  let busy = false;
  let failed = 0;
  let timer = 0;
  const read = () => {
    if (!lasting) return memory;
    try {
      return JSON.parse(localStorage.getItem(place) || '[]');
    } catch {
      return memory;
    }
  };
  const write = waiting => {
    memory = waiting;
    try {
      if (waiting.length) localStorage.setItem(place, JSON.stringify(waiting));
      else localStorage.removeItem(place);
    } catch {
      lasting = false;
    }
  };
  const number = () => {
    const drawn = crypto.getRandomValues(new Uint32Array(2));
    return (drawn[0] & 0xfffff) * 2 ** 32 + drawn[1] + 1;
  };
  const flush = async () => {
    const one = read()[0];
    if (busy || !one) return;
    busy = true;
    clearTimeout(timer);
    let wait = 0;
    const body = new URLSearchParams(new FormData(form));
    body.set('words', one.words);
    body.set('item', one.item);
    body.set('nth', one.nth);
    body.set('_once', one.key);
    try {
      const answer = await fetch(form.action, { method: 'POST', body, signal: AbortSignal.timeout(15000) });
      if (answer.status === 429) wait = 5000;
      const refused = answer.status >= 400 && answer.status < 500 && answer.status !== 429;
      if (answer.ok || refused) {
        write(read().slice(1));
        failed = 0;
        said.textContent = refused ? form.dataset.refused : form.dataset.arrived;
      } else failed++;
    } catch {
      failed++;
    }
    busy = false;
    if (failed) {
      said.textContent = form.dataset.waiting;
      timer = setTimeout(flush, Math.max(wait, Math.min(15000, 1000 * 2 ** Math.min(failed - 1, 4))));
    } else flush();
  };
  const unique = () => {
    const bytes = [...crypto.getRandomValues(new Uint8Array(16))];
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    return bytes.map(one => one.toString(16).padStart(2, '0')).join('').replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
  };
  form.addEventListener('submit', event => {
    event.preventDefault();
    event.stopPropagation();
    const field = form.elements.words;
    const words = field.value.trim();
    if (!words) return;
    write([...read(), { words, item: form.querySelector('[name="item"]').value, nth: number(), key: unique() }]);
    const line = document.createElement('li');
    const own = document.createElement('bdi');
    own.translate = false;
    own.textContent = words;
    line.append(own);
    mine.prepend(line);
    field.value = '';
    field.focus();
    said.textContent = form.dataset.waiting;
    flush();
  });
  addEventListener('online', () => { failed = 0; flush(); });
  flush();
}

// The time that is left, counted on from what the page said when it was made.
function ticking() {
  for (const clock of document.querySelectorAll('[data-clock][data-runs]')) {
    clock.begun ??= performance.now() - 1000;
    const left = Math.round(Number(clock.dataset.clock) - (performance.now() - clock.begun) / 1000);
    const size = Math.abs(left);
    const words = Math.floor(size / 60) + ':' + String(size % 60).padStart(2, '0');
    clock.textContent = (left < 0 ? clock.dataset.over : clock.dataset.left).replace('@', words);
    clock.classList.toggle('lw-warned', left < 0);
  }
}
