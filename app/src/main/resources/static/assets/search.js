// The search opens in a dialog, with Ctrl+K or from its link; without script the link is a page.
'use strict';
(() => {
  const link = document.querySelector('[data-search]');
  if (!link) return;
  let dialog;
  let loading;
  let asking;
  let waiting;

  const make = async () => {
    const answer = await fetch(link.dataset.search, { headers: { 'X-Requested-With': 'fetch' } });
    if (!answer.ok || answer.redirected) return null;
    const held = document.createElement('div');
    held.innerHTML = await answer.text();
    const made = held.querySelector('dialog');
    if (!made) return null;
    document.body.append(made);
    const field = made.querySelector('[role="combobox"]');
    field.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => look(made, field), 120);
    });
    field.addEventListener('keydown', event => move(event, made, field));
    made.querySelector('[data-shut]').addEventListener('click', () => made.close());
    made.addEventListener('click', event => {
      if (event.target === made) made.close();
    });
    return made;
  };

  const open = async () => {
    loading ??= make();
    dialog = await loading;
    if (!dialog) {
      location.href = link.href;
      return;
    }
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('[role="combobox"]').select();
  };

  const look = async (made, field) => {
    asking?.abort();
    asking = new AbortController();
    const within = made.querySelector('input[name="in"]');
    const query = new URLSearchParams({ q: field.value, in: within ? within.value : '' });
    try {
      const answer = await fetch(field.dataset.from + '?' + query, { signal: asking.signal });
      if (answer.ok) show(made, field, await answer.text());
    } catch (failure) {
      if (failure.name !== 'AbortError') throw failure;
    }
  };

  const show = (made, field, html) => {
    const held = document.createElement('div');
    held.innerHTML = html;
    const hits = [...held.querySelectorAll('[role="option"]')];
    const list = made.querySelector('[role="listbox"]');
    const none = made.querySelector('.lw-jump-none');
    const count = held.querySelector('[data-count]');
    made.querySelector('[role="status"]').textContent = count ? count.textContent : '';
    list.replaceChildren(...hits);
    list.hidden = hits.length === 0;
    field.setAttribute('aria-expanded', String(hits.length > 0));
    field.removeAttribute('aria-activedescendant');
    const said = held.querySelector('p:not([data-count])');
    none.replaceChildren(...(said ? [said] : []));
    none.hidden = !said;
  };

  const move = (event, made, field) => {
    const hits = [...made.querySelectorAll('[role="option"]')];
    const at = hits.findIndex(hit => hit.getAttribute('aria-selected') === 'true');
    if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      location.href = hits[at].href;
      made.close();
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      made.close();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || hits.length === 0) return;
    event.preventDefault();
    const next = (at + step + hits.length + (at < 0 && step < 0 ? 1 : 0)) % hits.length;
    hits.forEach((hit, index) => hit.setAttribute('aria-selected', String(index === next)));
    field.setAttribute('aria-activedescendant', hits[next].id);
    hits[next].scrollIntoView({ block: 'nearest' });
  };

  link.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', event => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    if (event.altKey || event.shiftKey || /(^|; )jump=off/.test(document.cookie)) return;
    event.preventDefault();
    open();
  });
})();
