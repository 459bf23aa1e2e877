// Makes pages that work without script a little better with it.
'use strict';

// A form is sent once; its button says so until the answer comes.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sent && !form.hasAttribute('hx-post')) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
  form.setAttribute('aria-busy', 'true');
});
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) {
    delete form.dataset.sent;
    form.removeAttribute('aria-busy');
  }
});

// What was typed and not sent is asked about before it is left behind.
const typed = new Set();
document.addEventListener('input', event => {
  const form = event.target.closest('form.lw-form');
  if (form) typed.add(form);
});
document.addEventListener('submit', event => typed.delete(event.target));
addEventListener('beforeunload', event => {
  if ([...typed].some(form => form.isConnected)) event.preventDefault();
});

// A choice that changes the page needs no button where there is script.
document.addEventListener('change', event => {
  const form = event.target.closest('form[data-live]');
  if (form) form.requestSubmit();
});

// A menu closes when one looks elsewhere.
document.addEventListener('click', event => {
  for (const menu of document.querySelectorAll('details.lw-menu[open], details.lw-pop[open]')) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  for (const menu of document.querySelectorAll('details.lw-menu[open], details.lw-pop[open]')) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

// A button that prints, shown only where there is script.
for (const button of document.querySelectorAll('[data-print]')) button.hidden = false;
document.addEventListener('click', event => {
  if (event.target.closest('[data-print]')) print();
});

// The first field that needs another look is where one goes on.
const wrong = document.querySelector('[aria-invalid="true"]');
if (wrong) wrong.focus();

// Else the field that the address names, such as #stance.
const named = !wrong && location.hash.length > 1 && document.getElementById(location.hash.slice(1));
if (named && named.matches('input, select, textarea')) named.focus();

// One tick for all of a list, shown only where there is script.
for (const all of document.querySelectorAll('input[data-all]')) {
  all.hidden = false;
  all.addEventListener('change', () => {
    for (const one of all.form.querySelectorAll(`input[name="${all.dataset.all}"]:not(:disabled)`)) one.checked = all.checked;
  });
}

// What was just done can be put away, and goes by itself once there was time to read and undo it.
const leave = toast => {
  toast.classList.add('lw-leaving');
  setTimeout(() => toast.remove(), 250);
};
const stay = toast => {
  toast.querySelector('[data-close]')?.removeAttribute('hidden');
  const time = toast.querySelector('form') ? 20000 : 10000;
  const look = () => {
    if (!toast.isConnected) return;
    const used = document.hidden || toast.matches(':hover') || toast.contains(document.activeElement);
    if (used) setTimeout(look, 4000);
    else leave(toast);
  };
  setTimeout(look, time);
};
document.querySelectorAll('.lw-toast').forEach(stay);
document.addEventListener('landward:said', event => stay(event.target));
document.addEventListener('click', event => {
  const toast = event.target.closest('[data-close]')?.closest('.lw-toast');
  if (toast) leave(toast);
});

// The tab that one is on is in view where not all fit.
document.querySelector('.lw-tabs [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });

// The bell rings as it happens: one stream for each window that is looked at, opened again with what
// was missed.
const bells = document.querySelectorAll('[data-bell]');
if (bells.length && window.EventSource) {
  const known = new Set();
  let stream = null;
  let last = '';
  const ring = event => {
    if (known.has(event.lastEventId)) return;
    known.add(event.lastEventId);
    last = event.lastEventId;
    const news = JSON.parse(event.data);
    for (const bell of bells) {
      const count = bell.querySelector('[data-bell-count]');
      count.textContent = news.unread > 99 ? '99+' : news.unread;
      count.removeAttribute('aria-hidden');
      count.hidden = news.unread === 0;
      bell.querySelector('[data-bell-words]')?.remove();
    }
    tell(news, bells[0].getAttribute('href'));
  };
  const listen = () => {
    if (document.hidden || stream) return;
    stream = new EventSource(bells[0].dataset.bell + (last && '?since=' + last));
    stream.addEventListener('here', event => { last ||= event.lastEventId; });
    stream.addEventListener('notice', ring);
  };
  const rest = () => {
    stream?.close();
    stream = null;
  };
  document.addEventListener('visibilitychange', () => document.hidden ? rest() : listen());
  addEventListener('pagehide', rest);
  addEventListener('pageshow', listen);
  listen();
}

// A sentence in the corner that leads somewhere.
function tell(news, href) {
  const toast = document.createElement('div');
  toast.className = 'lw-toast d-print-none';
  toast.setAttribute('role', 'status');
  const line = toast.appendChild(document.createElement('p'));
  const link = line.appendChild(document.createElement('a'));
  link.href = href;
  link.textContent = news.text;
  link.setAttribute('translate', 'no');
  document.getElementById('content').prepend(toast);
  stay(toast);
}
