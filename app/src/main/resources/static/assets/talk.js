// While one writes: the names of those who can be mentioned, and words that may serve better.
'use strict';

// A list of names under the field, once an @ is typed.
(() => {
  const names = new Map();
  const asked = form => {
    const from = form.dataset.mentions;
    if (!names.has(from)) {
      names.set(from, fetch(from).then(answer => answer.ok ? answer.json() : []).catch(() => []));
    }
    return names.get(from);
  };
  const part = field => {
    const before = field.value.slice(0, field.selectionStart);
    const found = /(^|[^\p{L}\p{N}])@([\p{L}\p{N}'.\- ]{0,40})$/u.exec(before);
    return found ? found[2] : null;
  };
  const shut = field => {
    field.parentElement.querySelector('.lw-names')?.remove();
    field.removeAttribute('aria-activedescendant');
    field.removeAttribute('aria-controls');
  };
  const choose = (field, name) => {
    const typed = part(field);
    const end = field.selectionStart;
    const start = end - (typed ?? '').length;
    field.setRangeText(name + ' ', start, end, 'end');
    shut(field);
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const offer = async field => {
    const typed = part(field);
    if (typed === null) return shut(field);
    const all = await asked(field.form);
    const now = part(field);
    if (now === null) return shut(field);
    const key = now.toLowerCase();
    const fit = all.filter(name => name.toLowerCase().split(/\s+/).some((_, at, words) =>
      words.slice(at).join(' ').startsWith(key))).slice(0, 8);
    shut(field);
    if (fit.length === 0 || fit.some(name => name.toLowerCase() === key.trim())) return;
    const box = document.createElement('div');
    box.className = 'lw-names';
    const list = document.createElement('ul');
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', field.labels[0]?.textContent ?? '@');
    list.id = field.id + '-names';
    fit.forEach((name, at) => {
      const one = document.createElement('li');
      one.setAttribute('role', 'option');
      one.setAttribute('aria-selected', String(at === 0));
      one.setAttribute('translate', 'no');
      one.id = list.id + '-' + at;
      one.textContent = name;
      one.addEventListener('mousedown', event => {
        event.preventDefault();
        choose(field, name);
      });
      list.append(one);
    });
    box.append(list);
    field.after(box);
    field.setAttribute('aria-controls', list.id);
    field.setAttribute('aria-activedescendant', list.id + '-0');
  };
  const isField = target => target.matches?.('form[data-mentions] textarea');
  document.addEventListener('input', event => {
    if (isField(event.target)) offer(event.target);
  });
  document.addEventListener('focusout', event => {
    if (isField(event.target)) shut(event.target);
  });
  document.addEventListener('keydown', event => {
    if (!isField(event.target)) return;
    const field = event.target;
    const options = [...field.parentElement.querySelectorAll('.lw-names [role="option"]')];
    if (options.length === 0) return;
    const at = options.findIndex(one => one.getAttribute('aria-selected') === 'true');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      shut(field);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      choose(field, options[Math.max(0, at)].textContent);
    } else if (step) {
      event.preventDefault();
      const next = (at + step + options.length) % options.length;
      options.forEach((one, index) => one.setAttribute('aria-selected', String(index === next)));
      field.setAttribute('aria-activedescendant', options[next].id);
    }
  });
})();

// The wording guide, under the fields where words matter.
(() => {
  const within = /^\/initiatives\/\d+/.exec(location.pathname);
  if (!within) return;
  let guide;
  const read = () => {
    guide ??= fetch(within[0] + '/wording')
      .then(answer => answer.ok ? answer.json() : { fields: [], terms: [] })
      .catch(() => ({ fields: [], terms: [] }))
      .then(known => ({
        lead: known.lead,
        fields: new Set(known.fields),
        terms: known.terms.map(one => ({ ...one, found: new RegExp(one.pattern, 'iu') })),
      }));
    return guide;
  };
  const look = async field => {
    const known = await read();
    if (!known.fields.has(field.name)) return;
    const hits = known.terms.filter(one => one.found.test(field.value));
    let place = field.parentElement.querySelector('.lw-wording');
    if (!place && hits.length === 0) return;
    if (!place) {
      place = document.createElement('p');
      place.className = 'lw-wording';
      place.setAttribute('role', 'status');
      place.setAttribute('translate', 'no');
      field.parentElement.append(place);
    }
    const text = hits.map(one => `“${one.term}” → “${one.better}”${one.why ? ' (' + one.why + ')' : ''}`).join(' · ');
    if (place.textContent !== text) place.textContent = text;
  };
  let waiting;
  document.addEventListener('input', event => {
    const field = event.target;
    if (!field.matches?.('form[method="post"] textarea, form[method="post"] input[type="text"]')) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => look(field), 400);
  });
})();
