// Sends files in pieces and goes on after a lost connection. Without this file the forms send them whole.
(() => {
  const words = document.getElementById('transfer-words')?.dataset;
  if (!words) return;
  const PIECE = 4 * 1024 * 1024;
  const LONGEST_PAUSE = 30_000;
  // Larger ones are refused anyway; a digest needs the whole file in memory.
  const LARGEST_DIGESTED = 64 * 1024 * 1024;
  const FINAL = [400, 403, 404, 409, 410, 412, 413, 415, 422];
  const [colon, open, close] = document.documentElement.lang === 'en' ? [': ', ' (', ')'] : ['：', '（', '）'];
  const queue = [];
  let busy = false;

  const size = bytes => bytes < 1024 * 1024 ? Math.max(1, Math.floor(bytes / 1024)) + ' KB' : (bytes / 1024 / 1024).toFixed(1) + ' MB';
  const base64 = text => btoa(Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join(''));

  class SignedOut extends Error {}
  class Stopped extends Error {}
  class Refused extends Error {}

  // Rejects when there is no answer at all.
  const ask = (item, method, url, headers, body, moved) => new Promise((answered, failed) => {
    const request = new XMLHttpRequest();
    item.request = request;
    request.open(method, url);
    request.setRequestHeader('X-CSRF-TOKEN', item.token);
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    if (moved) request.upload.onprogress = event => moved(event.loaded);
    request.onload = () => new URL(request.responseURL, location).pathname.startsWith('/sign-in')
      ? failed(new SignedOut()) : answered(request);
    request.onerror = request.ontimeout = () => failed(new Error('connection'));
    request.onabort = () => failed(new Stopped());
    request.timeout = 120_000;
    request.send(body);
  });

  const pause = (item, wait) => new Promise(done => {
    const go = () => { clearTimeout(timer); window.removeEventListener('online', go); item.wake = null; done(); };
    const timer = setTimeout(go, wait);
    window.addEventListener('online', go);
    item.wake = go;
  });

  // Asks until there is an answer that asking again would not change.
  const persist = async (item, question) => {
    for (let wait = 1000; ; wait = Math.min(2 * wait, LONGEST_PAUSE)) {
      await item.goingOn();
      try {
        const answer = await question();
        if (answer.status < 300 || FINAL.includes(answer.status)) return answer;
      } catch (failure) {
        if (failure instanceof SignedOut) throw failure;
        if (failure instanceof Stopped) continue;
      }
      item.say(words.waiting);
      await pause(item, wait);
    }
  };

  const reasons = answer => (answer.getResponseHeader('Content-Type') || '').startsWith('text/plain') ? answer.responseText : words.gone;

  const digest = async file => {
    if (!window.crypto?.subtle || file.size > LARGEST_DIGESTED) return '';
    const bytes = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('');
  };

  const begin = async item => {
    const said = { name: item.file.name, place: item.place, digest: item.digest, replaces: item.replaces ?? '' };
    const answer = await persist(item, () => ask(item, 'POST', item.transfers, {
      'Tus-Resumable': '1.0.0',
      'Upload-Length': String(item.file.size),
      'Upload-Metadata': Object.entries(said).map(([key, value]) => key + ' ' + base64(value)).join(','),
    }));
    if (answer.status !== 201) throw new Refused(reasons(answer));
    item.address = answer.getResponseHeader('Location');
    item.offset = Number(answer.getResponseHeader('Upload-Offset'));
  };

  const offset = async item => {
    const answer = await persist(item, () => ask(item, 'HEAD', item.address, { 'Tus-Resumable': '1.0.0' }));
    if (answer.status !== 200) throw new Refused(words.gone);
    item.offset = Number(answer.getResponseHeader('Upload-Offset'));
  };

  const pieces = async item => {
    for (let wait = 1000; item.offset < item.file.size;) {
      await item.goingOn();
      const from = item.offset;
      let piece;
      try {
        piece = await item.file.slice(from, from + PIECE).arrayBuffer();
      } catch {
        throw new Refused(words.gone);
      }
      item.move(from);
      try {
        const answer = await ask(item, 'PATCH', item.address,
          { 'Tus-Resumable': '1.0.0', 'Upload-Offset': String(from), 'Content-Type': 'application/offset+octet-stream' },
          piece, loaded => item.move(from + loaded));
        if (answer.status === 204) {
          item.offset = Number(answer.getResponseHeader('Upload-Offset'));
          wait = 1000;
          continue;
        }
        if (FINAL.includes(answer.status) && answer.status !== 409) throw new Refused(words.gone);
      } catch (failure) {
        if (failure instanceof SignedOut || failure instanceof Refused) throw failure;
        if (!(failure instanceof Stopped)) {
          item.say(words.waiting);
          await pause(item, wait);
          wait = Math.min(2 * wait, LONGEST_PAUSE);
        }
      }
      await offset(item);
      if (item.offset > from) wait = 1000;
    }
  };

  const send = async item => {
    item.announce(words.begun + item.file.name);
    try {
      item.say(words.checking);
      item.digest = await digest(item.file).catch(() => { throw new Refused(words.gone); });
      await begin(item);
      for (;;) {
        await pieces(item);
        item.move(item.file.size);
        item.say(words.checking);
        const end = item.transfers + '/' + item.address.split('/').pop() + '/completion';
        const answer = await persist(item, () => ask(item, 'POST', end,
          { 'Content-Type': 'application/x-www-form-urlencoded' }, item.replaces ? 'replaces=' + item.replaces : ''));
        if (answer.status === 204) break;
        if (answer.status !== 409) throw new Refused(reasons(answer));
        await offset(item);
      }
      item.end(words.done, 'done');
    } catch (failure) {
      if (item.cancelled) {
        if (item.address) {
          await ask(item, 'POST', item.transfers + '/' + item.address.split('/').pop() + '/removal', {}).catch(() => {});
        }
        item.end(words.cancelled, 'done');
      } else {
        item.end(words.refused + colon + (failure instanceof SignedOut ? words.signedOut : failure.message), 'refused');
      }
    }
  };

  // The page's own lists, as the server shows them now; what is typed in the forms beside them stays.
  const refresh = async () => {
    const answer = await fetch(location.pathname).catch(() => null);
    if (!answer || !answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.querySelectorAll('[data-part]').forEach(part => {
      const now = page.querySelector(`[data-part="${part.dataset.part}"]`);
      if (now) part.replaceWith(document.adoptNode(now));
    });
    document.querySelectorAll('.transfers .done').forEach(line => line.remove());
  };

  const work = async () => {
    if (busy) return;
    busy = true;
    let last;
    while (queue.length) { last = queue.shift(); await send(last); }
    busy = false;
    await refresh();
    last.announce(words.all);
  };

  const button = (text, name, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'link';
    made.textContent = text;
    made.setAttribute('aria-label', text + colon + name);
    made.addEventListener('click', act);
    return made;
  };

  const list = section => {
    let lines = section.querySelector('.transfers');
    if (!lines) {
      lines = document.createElement('ul');
      lines.className = 'transfers';
      const voice = document.createElement('p');
      voice.className = 'visually-hidden';
      voice.setAttribute('role', 'status');
      voice.setAttribute('aria-live', 'polite');
      section.querySelector('form.drop').after(lines, voice);
    }
    return lines;
  };

  const add = (form, file) => {
    const section = form.closest('section');
    const lines = list(section);
    const line = document.createElement('li');
    const name = document.createElement('span');
    const bar = document.createElement('progress');
    const text = document.createElement('span');
    const item = {
      file, offset: 0, paused: false, cancelled: false,
      token: form.querySelector('[name=_csrf]').value,
      transfers: form.dataset.transfers, place: form.dataset.place, replaces: form.dataset.replaces,
      say: said => { text.textContent = said; },
      move: bytes => {
        bar.value = bytes;
        text.textContent = `${words.moving} ${Math.floor(100 * bytes / (file.size || 1))}%${open}${size(bytes)} / ${size(file.size)}${close}`;
      },
      announce: said => { lines.nextElementSibling.textContent = said; },
      goingOn: async () => {
        while (item.paused && !item.cancelled) { item.say(words.paused); await pause(item, 3_600_000); }
        if (item.cancelled) throw new Stopped();
      },
      end: (said, kind) => {
        line.className = kind;
        text.textContent = said;
        bar.remove();
        line.querySelectorAll('button').forEach(each => each.remove());
        item.announce(file.name + colon + said);
      },
    };
    name.textContent = file.name;
    bar.max = file.size || 1;
    bar.value = 0;
    bar.setAttribute('aria-label', file.name);
    const halt = button(words.pause, file.name, () => {
      item.paused = !item.paused;
      halt.textContent = item.paused ? words.resume : words.pause;
      halt.setAttribute('aria-label', halt.textContent + colon + file.name);
      if (item.paused) item.request?.abort();
      item.wake?.();
    });
    const cancel = button(words.cancel, file.name, () => {
      item.cancelled = true;
      item.request?.abort();
      item.wake?.();
    });
    line.append(name, bar, text, halt, cancel);
    lines.append(line);
    queue.push(item);
  };

  const take = (form, files) => {
    const chosen = Array.from(files);
    (form.dataset.replaces ? chosen.slice(0, 1) : chosen).forEach(file => add(form, file));
    const field = form.querySelector('input[type=file]');
    field.value = '';
    work();
  };

  document.addEventListener('change', event => {
    const form = event.target.closest('form[data-transfers]');
    if (form && event.target.type === 'file' && event.target.files.length) take(form, event.target.files);
  });
  const carries = event => event.dataTransfer && Array.from(event.dataTransfer.types).includes('Files');
  const target = event => event.target.closest?.('section')?.querySelector('form.drop');
  document.addEventListener('dragover', event => {
    if (!carries(event)) return;
    // Anywhere else the browser would leave the page for the file, and what is typed would be lost.
    event.preventDefault();
    const form = target(event);
    event.dataTransfer.dropEffect = form ? 'copy' : 'none';
    document.querySelectorAll('form.drop').forEach(each => each.classList.toggle('over', each === form));
  });
  const leave = () => document.querySelectorAll('form.drop.over').forEach(each => each.classList.remove('over'));
  document.addEventListener('dragleave', event => { if (!event.relatedTarget) leave(); });
  document.addEventListener('drop', event => {
    if (!carries(event)) return;
    event.preventDefault();
    leave();
    const form = target(event);
    if (form) take(form, event.dataTransfer.files);
  });
  window.addEventListener('beforeunload', event => { if (busy) event.preventDefault(); });
  document.querySelectorAll('[data-drop]').forEach(hint => { hint.hidden = false; });
})();
