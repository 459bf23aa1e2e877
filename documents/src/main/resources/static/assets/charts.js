// Pictures answer: a text at the pointer or the focus, arrow keys from mark to mark, a series that lights up, points
// that move. Everything hangs on the document, so pictures that arrive later need no start.
{
  const near = (node, selector) => (node instanceof Element ? node.closest(selector) : null);
  const pictureOf = (mark) => mark.closest('.fig-svg');
  const links = (picture) => [...picture.querySelectorAll('a.fig-mark')];

  // ---- the text of a mark

  let tip = null;
  let shown = null;

  // The browser shows a <title> by itself: on first use it becomes the name of the mark, and the text of ours.
  const textOf = (mark) => {
    const title = mark.querySelector(':scope > title');
    if (title) {
      mark.dataset.tip = title.textContent;
      mark.setAttribute('aria-label', title.textContent);
      title.remove();
    }
    return mark.dataset.tip ?? '';
  };

  const show = (mark, x, y) => {
    const text = textOf(mark);
    if (!text) return;
    if (!tip || !tip.isConnected) {
      tip = document.createElement('div');
      tip.className = 'fig-tip';
      tip.setAttribute('aria-hidden', 'true');
      document.body.append(tip);
    }
    if (shown !== mark) {
      const [head, ...rest] = text.split(' · ');
      const strong = document.createElement('strong');
      strong.textContent = head;
      tip.replaceChildren(strong, rest.join(' · '));
      tip.dir = pictureOf(mark).getAttribute('direction') ?? 'auto';
    }
    shown = mark;
    tip.hidden = false;
    const { width, height } = tip.getBoundingClientRect();
    const room = document.documentElement.clientWidth;
    const left = Math.max(4, Math.min(x - width / 2, room - width - 4));
    const top = y - height - 14 < 4 ? y + 20 : y - height - 14;
    tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  };

  const hide = () => {
    shown = null;
    if (tip) tip.hidden = true;
  };

  // ---- what belongs together lights up

  let lit = null;

  const related = (picture, mark) => {
    const node = mark.dataset.n;
    const tie = mark.dataset.a;
    const all = [...picture.querySelectorAll('.fig-mark')];
    if (mark.dataset.k || node !== undefined || tie !== undefined) {
      const ties = all.filter((m) => node !== undefined && (m.dataset.a === node || m.dataset.b === node));
      const ends = new Set([node, tie, mark.dataset.b, ...ties.flatMap((m) => [m.dataset.a, m.dataset.b])]);
      return [mark, ...ties, ...all.filter((m) => m.dataset.n !== undefined && ends.has(m.dataset.n))];
    }
    const series = mark.dataset.s;
    if (series === undefined) return [];
    return [...picture.querySelectorAll('.fig-mark, .fig-key')].filter((m) => m.dataset.s === series || m.dataset.k === series);
  };

  const light = (mark) => {
    const picture = pictureOf(mark);
    const members = related(picture, mark);
    dim();
    // A mark alone, or all of them, would say nothing.
    if (members.length < 2) return;
    members.forEach((m) => m.classList.add('fig-on'));
    picture.classList.add('fig-lit');
    lit = picture;
  };

  const dim = () => {
    if (!lit) return;
    lit.classList.remove('fig-lit');
    lit.querySelectorAll('.fig-on').forEach((m) => m.classList.remove('fig-on'));
    lit = null;
  };

  document.addEventListener('pointerover', (event) => {
    if (drag) return;
    const target = near(event.target, '.fig-svg .fig-mark, .fig-svg .fig-key');
    if (!target) {
      if (event.pointerType !== 'touch') { hide(); dim(); }
      return;
    }
    light(target);
    if (target.classList.contains('fig-mark')) show(target, event.clientX, event.clientY);
    else hide();
  });
  document.addEventListener('pointermove', (event) => {
    if (shown && !drag && shown.contains(event.target)) show(shown, event.clientX, event.clientY);
  });
  document.addEventListener('pointerout', (event) => {
    if (near(event.target, '.fig-svg') && !near(event.relatedTarget, '.fig-svg')) { hide(); dim(); }
  });
  addEventListener('scroll', hide, { capture: true, passive: true });

  // ---- the keyboard: one stop a picture, arrows inside

  document.addEventListener('focusin', (event) => {
    const mark = near(event.target, '.fig-svg a.fig-mark');
    if (!mark) return;
    links(pictureOf(mark)).forEach((other) => other.setAttribute('tabindex', other === mark ? '0' : '-1'));
    if (!mark.matches(':focus-visible')) return;
    const box = mark.getBoundingClientRect();
    light(mark);
    show(mark, box.left + box.width / 2, box.top);
  });
  document.addEventListener('focusout', (event) => {
    if (near(event.target, '.fig-svg a.fig-mark')) { hide(); dim(); }
  });

  const middle = (mark) => {
    const box = mark.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
  };

  // The nearest mark that way: along counts once, aside three times.
  const towards = (mark, [dx, dy]) => {
    const [x, y] = middle(mark);
    let best = null;
    let least = Infinity;
    for (const other of links(pictureOf(mark))) {
      const [ox, oy] = middle(other);
      const along = (ox - x) * dx + (oy - y) * dy;
      const aside = Math.abs((ox - x) * dy) + Math.abs((oy - y) * dx);
      if (other !== mark && along > 0.5 && along + 3 * aside < least) {
        best = other;
        least = along + 3 * aside;
      }
    }
    return best;
  };

  const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      if (drag) cancel();
      hide();
      dim();
      return;
    }
    const mark = near(event.target, '.fig-svg a.fig-mark');
    if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = links(pictureOf(mark));
    const next = event.key === 'Home' ? all[0] : event.key === 'End' ? all.at(-1) : ways[event.key] && towards(mark, ways[event.key]);
    if (next) next.focus();
    if (next || ways[event.key]) event.preventDefault();
  });

  // ---- points that move: mouse and pen only, so that a finger scrolls; the form does the same

  let drag = null;
  let dropped = false;

  const inside = (picture, event) => {
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(picture.getScreenCTM().inverse());
    return [at.x, at.y];
  };

  // A picture may have one scale only; and what is unknown stays so as long as it is beside the scale.
  const snap = (value, was, axis) => {
    const figure = (name) => Number(was.picture.dataset[axis + name]);
    const [from, to, min, max, step] = ['0', '1', 'Min', 'Max', 'Step'].map(figure);
    if (Number.isNaN(from)) return { value: null, at: was.start[axis] };
    const share = (value - from) / (to - from);
    const half = step / (max - min) / 2;
    if (was.mark.dataset[axis] === '' && (share < -half || share > 1 + half)) return { value: null, at: was.start[axis] };
    const index = Math.round((share * (max - min)) / step);
    const snapped = Math.min(max, Math.max(min, min + index * step));
    return { value: Number(snapped.toFixed(6)), at: from + ((snapped - min) / (max - min)) * (to - from) };
  };

  const place = (x, y) => `translate(${x.toFixed(1)} ${y.toFixed(1)})`;

  const begin = (event) => {
    const { mark, picture } = drag;
    drag.path = mark.querySelector('path, text');
    drag.home = drag.path.getAttribute('transform');
    const [x, y] = drag.home.match(/-?[\d.]+/g).map(Number);
    drag.start = { x, y };
    drag.ghost = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
    drag.ghost.setAttribute('class', 'fig-drop');
    drag.ghost.setAttribute('r', '11');
    picture.append(drag.ghost);
    picture.classList.add('fig-moving');
    try {
      picture.setPointerCapture(event.pointerId);
    } catch {
      // The pointer is gone already: the next event ends the move.
    }
    drag.started = true;
    hide();
    dim();
  };

  const cancel = () => {
    const was = drag;
    drag = null;
    if (!was?.started) return;
    was.path.setAttribute('transform', was.home);
    end(was);
  };

  const end = (was) => {
    was.ghost.remove();
    was.picture.classList.remove('fig-moving');
    dropped = true;
    setTimeout(() => { dropped = false; }, 0);
  };

  document.addEventListener('pointerdown', (event) => {
    const mark = near(event.target, '[data-movable] a.fig-mark[data-id]');
    if (!mark || event.button !== 0 || event.pointerType === 'touch') return;
    drag = { mark, picture: pictureOf(mark), x: event.clientX, y: event.clientY, started: false };
  });
  // A link would otherwise be dragged as a link.
  document.addEventListener('dragstart', (event) => {
    if (near(event.target, '[data-movable] a.fig-mark')) event.preventDefault();
  });
  document.addEventListener('pointermove', (event) => {
    if (!drag) return;
    if (!drag.started && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < 5) return;
    if (!drag.started) begin(event);
    const [x, y] = inside(drag.picture, event);
    drag.path.setAttribute('transform', place(x, y));
    drag.to = [snap(x, drag, 'x'), snap(y, drag, 'y')];
    drag.ghost.setAttribute('cx', drag.to[0].at);
    drag.ghost.setAttribute('cy', drag.to[1].at);
  });
  document.addEventListener('pointerup', () => {
    const was = drag;
    if (was?.started && was.to.every((end) => end.value === null)) cancel();
    drag = null;
    if (!was?.started || was.to.every((end) => end.value === null)) return;
    const [x, y] = was.to;
    was.path.setAttribute('transform', place(x.at, y.at));
    end(was);
    const detail = { id: was.mark.dataset.id, x: x.value, y: y.value };
    const kept = was.mark.dispatchEvent(new CustomEvent('landward:moved', { bubbles: true, cancelable: true, detail }));
    if (!kept) was.path.setAttribute('transform', was.home);
  });
  document.addEventListener('pointercancel', cancel);
  document.addEventListener('click', (event) => {
    if (dropped && near(event.target, '.fig-svg')) event.preventDefault();
  }, true);
}
