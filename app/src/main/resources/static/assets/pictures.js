// A point that was dragged is moved by the form beside the picture: the same route, the same answer.
'use strict';

// Where a point stood before it was dragged, so that it can go back.
let before = null;
document.addEventListener('pointerdown', event => {
  const mark = event.target.closest('#moving [data-movable] a.fig-mark[data-id]');
  const path = mark && mark.querySelector('path, text');
  before = path && { path, place: path.getAttribute('transform') };
}, true);

const say = (text, toast) => {
  document.querySelector('.lw-toast')?.remove();
  const said = toast ? document.importNode(toast, true) : document.createElement('div');
  if (!toast) {
    said.className = 'lw-toast d-print-none';
    said.setAttribute('role', 'alert');
    said.append(Object.assign(document.createElement('p'), { textContent: text }));
  }
  document.getElementById('content').prepend(said);
  said.dispatchEvent(new CustomEvent('landward:said', { bubbles: true }));
};

// A scale that the picture does not have, or that stays unknown, is left as it is.
const scale = value => value === null ? '' : String(Math.round(value));

// The form as it would be sent by hand: what was typed as evidence before belongs to somebody else.
const filled = (form, { id, x, y }) => {
  const fields = new FormData(form);
  fields.set('stakeholder', id);
  fields.set('across', scale(x));
  fields.set('up', scale(y));
  fields.set('evidence', '');
  fields.set('confidence', 'LOW');
  fields.delete('asOf');
  return new URLSearchParams(fields);
};

document.addEventListener('landward:moved', async event => {
  const part = document.getElementById('moving');
  const form = part && part.querySelector('#move');
  if (!form || !part.contains(event.target)) return;
  const was = before;
  const id = event.detail.id;
  part.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(form.action, { method: 'POST', body: filled(form, event.detail) });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('moving');
    if (!answer.ok || !answer.redirected || !fresh) throw new Error(String(answer.status));
    part.replaceWith(document.importNode(fresh, true));
    say('', page.querySelector('.lw-toast'));
    const mark = [...document.querySelectorAll(`#moving a.fig-mark[data-id="${CSS.escape(id)}"]`)].find(one => one.getClientRects().length);
    mark?.focus({ preventScroll: true });
  } catch {
    part.removeAttribute('aria-busy');
    was?.path.setAttribute('transform', was.place);
    say(part.dataset.failed);
  }
});
