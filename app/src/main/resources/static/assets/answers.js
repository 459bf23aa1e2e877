// Answering a round: cards one after another, kept on the phone until they have arrived, in order,
// once each. Without this script every card is a form.
'use strict';

{
  const root = document.querySelector('[data-answers]');
  for (const form of document.querySelectorAll('[data-answers-finish]')) {
    form.addEventListener('submit', () => {
      for (const name of Object.keys(localStorage)) {
        if (name.startsWith(form.dataset.answersFinish + '.')) localStorage.removeItem(name);
      }
    });
  }
  if (root && (root.dataset.key || root.dataset.token)) answering(root);
}

function answering(root) {
  const data = root.dataset;
  const place = data.store + '.' + data.who;
  const state = root.querySelector('[data-state]');
  const refused = root.querySelector('[data-refused]');
  const end = root.querySelector('[data-end]');
  const send = root.querySelector('[data-send] form');
  const cards = [...root.querySelectorAll('[data-card]')];
  const past = [];
  let memory = [];
  let lasting = true;
  let busy = false;
  let failed = 0;
  let timer = 0;
  let sending = false;
  let done = Number(data.done);
  const answered = new Set();

  // What waits, in order. Where the browser keeps nothing, the page does.
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

  const say = () => {
    const waiting = read().length;
    const words = waiting === 0 ? (done > 0 || failed ? data.saved : '')
      : failed || !navigator.onLine ? (sending ? data.sending : lasting ? data.waiting : data.unkept) : state.textContent;
    if (state.textContent !== words) state.textContent = words;
    state.dataset.waiting = waiting;
    root.querySelector('[data-progress-words]').textContent = data.progress.replace('@', done);
    root.querySelector('progress').value = done;
    root.querySelector('[data-send]').hidden = done === 0;
  };

  const flush = async () => {
    if (busy) return;
    const waiting = read();
    if (!waiting.length) {
      say();
      if (sending) send.requestSubmit();
      return;
    }
    busy = true;
    clearTimeout(timer);
    const bundle = waiting.slice(0, 50);
    let wait = 0;
    try {
      const headers = { 'Content-Type': 'application/json' };
      if (data.key) headers.Authorization = 'Bearer ' + data.key;
      else headers['X-XSRF-TOKEN'] = data.token;
      const answer = await fetch(data.votes, {
        method: 'POST', headers, body: JSON.stringify({ votes: bundle }), redirect: 'error', signal: AbortSignal.timeout(15000),
      });
      const told = await answer.json().catch(() => null);
      if (answer.ok || [400, 401, 409, 410, 422].includes(answer.status)) {
        const numbers = new Set(bundle.map(one => one.n));
        write(read().filter(one => !numbers.has(one.n)));
        failed = 0;
        if (told?.sentence) tell(told.sentence);
      } else {
        failed++;
        wait = Number(answer.headers.get('Retry-After')) * 1000;
      }
    } catch {
      failed++;
    }
    busy = false;
    say();
    if (!failed) flush();
    else timer = setTimeout(flush, Math.max(wait, Math.min(15000, 1000 * 2 ** Math.min(failed - 1, 4))));
  };
  const tell = sentence => {
    refused.textContent = sentence;
    refused.hidden = false;
  };
  const keep = entry => {
    write([...read(), entry]);
    say();
    flush();
  };

  // One card is seen at a time.
  const show = (card, focus) => {
    for (const one of cards) one.hidden = one !== card;
    end.hidden = Boolean(card);
    if (!card) {
      const words = root.querySelector('[data-all]');
      words.textContent = words.dataset.all;
      send.querySelector('button').classList.replace('btn-quiet', 'btn-primary');
    }
    if (!card && end.dataset.more && !read().length) location.reload();
    if (focus) (card || end).querySelector('h2').focus({ preventScroll: false });
  };
  const next = () => cards.find(card => !answered.has(card.dataset.card) && !card.dataset.later)
    || cards.find(card => !answered.has(card.dataset.card));
  const shown = () => cards.find(card => !card.hidden);
  const mark = (card, value) => {
    for (const button of card.querySelectorAll('button[name="value"]')) {
      button.setAttribute('aria-pressed', String(button.value === String(value)));
    }
  };

  const take = (card, submitter) => {
    const key = card.dataset.card;
    const typed = card.querySelector('[name="words"]');
    const range = card.querySelector('input[type="range"]');
    const words = typed ? typed.value.trim() : null;
    if (range && !range.dataset.placed) {
      range.dataset.placed = 'yes';
      range.focus();
      return;
    }
    if (card.dataset.kind === 'WORDS' && !words) {
      typed.focus();
      return;
    }
    const value = range ? Number(range.value) : submitter?.name === 'value' ? Number(submitter.value) : null;
    if (value === null && card.dataset.kind !== 'WORDS') return;
    const entry = { n: number(), value, words };
    entry[key[0] === 's' ? 'statement' : 'question'] = Number(key.slice(1));
    mark(card, value);
    if (!answered.has(key)) {
      answered.add(key);
      if (!card.dataset.given) done++;
    }
    if (past.at(-1) !== card) past.push(card);
    keep(entry);
    if (card.querySelector('[name="from"]')) leave(card);
    else show(next(), true);
  };
  // Whoever came to change one answer goes back to the list once it has arrived.
  const leave = card => {
    const list = card.querySelector('[data-back]').href;
    const look = () => read().length ? setTimeout(look, 150) : location.assign(list);
    if (navigator.onLine) look();
    else show(next(), true);
  };

  // What waited from before counts as answered.
  for (const entry of read()) {
    const key = entry.statement ? 's' + entry.statement : 'q' + entry.question;
    const card = cards.find(one => one.dataset.card === key);
    if (card && !answered.has(key)) {
      answered.add(key);
      mark(card, entry.value);
      if (!card.dataset.given) done++;
    }
  }
  if (answered.size) show(next(), false);

  root.addEventListener('submit', event => {
    const card = event.target.closest('[data-card]');
    if (card) {
      event.preventDefault();
      event.stopPropagation();
      take(card, event.submitter);
    } else if (event.target === send && read().length) {
      event.preventDefault();
      event.stopPropagation();
      sending = true;
      say();
      flush();
    }
  });
  const placing = range => {
    range.closest('[data-card]').querySelector('[data-place]').hidden = Boolean(range.dataset.placed);
  };
  root.querySelectorAll('input[type="range"]').forEach(placing);
  root.addEventListener('input', event => {
    if (event.target.type !== 'range') return;
    event.target.dataset.placed = 'yes';
    placing(event.target);
  });
  root.addEventListener('click', event => {
    const link = event.target.closest('[data-skip], [data-back]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const card = link.closest('[data-card]');
    if (link.matches('[data-skip]')) {
      event.preventDefault();
      card.dataset.later = 'yes';
      cards.push(...cards.splice(cards.indexOf(card), 1));
      if (!next() || next() === card) delete card.dataset.later;
      show(next(), true);
    } else if (past.length) {
      event.preventDefault();
      show(past.pop(), true);
    }
  });
  addEventListener('online', () => {
    failed = 0;
    flush();
  });
  addEventListener('offline', () => {
    failed = Math.max(failed, 1);
    say();
  });
  addEventListener('beforeunload', event => {
    if (!lasting && read().length) event.preventDefault();
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) flush();
  });
  say();
  flush();
}
