// Passkeys: asks what is to be signed, lets the browser have it signed, and sends the form.
'use strict';

(() => {
  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
  const text = buffer =>
    buffer && btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const known = list => (list || []).map(one => ({ ...one, id: bytes(one.id) }));

  const ask = async form => {
    const answer = await fetch(form.dataset.passkey + '/question', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body: new URLSearchParams({ _csrf: form.elements._csrf.value, _once: crypto.randomUUID() }),
    });
    if (!answer.ok) throw new Error('no question');
    return answer.json();
  };

  const use = options => navigator.credentials.get({
    publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: known(options.allowCredentials), extensions: {} },
  });
  const make = options => navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: known(options.excludeCredentials),
      extensions: {},
    },
  });

  const answered = credential => {
    const response = { clientDataJSON: text(credential.response.clientDataJSON) };
    if (credential.response.attestationObject) {
      response.attestationObject = text(credential.response.attestationObject);
      response.transports = credential.response.getTransports?.() ?? [];
    } else {
      response.authenticatorData = text(credential.response.authenticatorData);
      response.signature = text(credential.response.signature);
      response.userHandle = text(credential.response.userHandle);
    }
    return JSON.stringify({
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      response,
      clientExtensionResults: {},
      authenticatorAttachment: credential.authenticatorAttachment,
    });
  };

  const add = (form, name, value) => {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    form.append(field);
  };

  const send = async (form, button, act) => {
    const failed = form.querySelector('[data-passkey-failed]');
    failed.hidden = true;
    button.disabled = true;
    try {
      const { question, options } = await ask(form);
      const credential = await act(options);
      add(form, 'question', question);
      add(form, 'credential', answered(credential));
      form.action = form.dataset.passkey;
      form.submit();
    } catch {
      failed.hidden = false;
      button.disabled = false;
    }
  };

  for (const form of document.querySelectorAll('form[data-passkey]')) {
    const host = form.dataset.host;
    if (!window.PublicKeyCredential || (location.hostname !== host && !location.hostname.endsWith('.' + host))) continue;
    form.querySelector('[data-passkey-none]')?.remove();
    for (const [name, act] of [['use', use], ['make', make]]) {
      const button = form.querySelector(`[data-passkey-${name}]`);
      if (!button) continue;
      button.hidden = false;
      button.addEventListener('click', () => send(form, button, act));
    }
  }
})();
