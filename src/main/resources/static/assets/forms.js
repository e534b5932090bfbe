// Comfort for long forms: tables that grow and take what is pasted, questions shown when they are asked, saving by itself.
const words = document.getElementById('form-words')?.dataset ?? {};
const fill = (text, ...values) => (text ?? '').replace(/\{(\d)\}/g, (_, at) => values[at]);

// A table: its inputs by row and column.
const inputs = row => [...row.querySelectorAll('input')];
const rowsOf = table => [...table.querySelector('tbody').rows];

function grow(table) {
  const rows = rowsOf(table);
  const most = Number(table.dataset.rows || rows.length);
  if (rows.length >= most) return null;
  const number = rows.length + 1;
  const row = rows.at(-1).cloneNode(true);
  row.querySelector('th').textContent = number;
  row.querySelectorAll('.problem').forEach(problem => problem.remove());
  inputs(row).forEach(input => {
    const name = input.name.replace(/_\d+_/, `_${number}_`);
    input.setAttribute('aria-label', input.getAttribute('aria-label').replace(/^\d+/, number));
    input.name = input.id = name;
    input.value = '';
    input.removeAttribute('value');
    input.removeAttribute('aria-invalid');
  });
  table.querySelector('tbody').append(row);
  return row;
}

// Cells copied from a spreadsheet: tabs between them, a cell of several lines in quotation marks.
function cellsOf(text) {
  const rows = [];
  let row = [], cell = '', quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === '"' && text[at + 1] === '"') { cell += '"'; at++; }
      else if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') { row.push(cell); cell = ''; }
    else if (sign === '\n') { row.push(cell); rows.push(row); row = []; cell = ''; }
    else if (sign !== '\r') cell += sign;
  }
  row.push(cell);
  if (row.length > 1 || row[0] !== '') rows.push(row);
  return rows;
}

// What an input takes of a text; null if it takes none of it.
function taken(input, text) {
  const said = text.replace(/\s*\n\s*/g, ' ').trim();
  if (said === '') return '';
  if (input.type === 'date') {
    const day = said.match(/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/);
    if (!day) return null;
    const written = `${day[1]}-${day[2].padStart(2, '0')}-${day[3].padStart(2, '0')}`;
    const meant = new Date(written + 'T00:00:00Z');
    return Number.isNaN(meant.valueOf()) || meant.toISOString().slice(0, 10) !== written ? null : written;
  }
  if (input.type === 'number' || input.inputMode === 'decimal') {
    const number = said.replace(/[,，\s]/g, '').replace(/%$/, '');
    // As the program takes them.
    const form = input.type === 'number' ? /^\d{1,9}$/ : /^-?\d{1,15}(\.\d{1,4})?$/;
    return form.test(number) ? number : null;
  }
  return input.maxLength >= 0 && said.length > input.maxLength ? null : said;
}

// Takes all that was pasted or nothing; says what is in the way.
function paste(table, start, cells) {
  const rows = rowsOf(table);
  const from = rows.findIndex(row => row.contains(start));
  const column = inputs(rows[from]).indexOf(start);
  const width = inputs(rows[from]).length - column;
  const room = Number(table.dataset.rows || rows.length) - from;
  const widest = cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (cells.length > room) return fill(words.pasteRows, cells.length, room);
  if (widest > width) return fill(words.pasteColumns, widest, width);
  for (const [down, row] of cells.entries()) {
    const like = inputs(rows[Math.min(from + down, rows.length - 1)]);
    for (const [right, text] of row.entries()) {
      if (taken(like[column + right], text) === null) return fill(words.pasteCell, down + 1, right + 1, text.slice(0, 30));
    }
  }
  cells.forEach((row, down) => {
    const target = inputs(rowsOf(table)[from + down] ?? grow(table));
    row.forEach((text, right) => { target[column + right].value = taken(target[column + right], text); });
  });
  table.dispatchEvent(new Event('input', { bubbles: true }));
  return fill(words.pasted, cells.length, widest);
}

document.querySelectorAll('[data-table]').forEach(table => {
  const said = document.createElement('p');
  said.className = 'hint';
  said.setAttribute('role', 'status');
  (table.querySelector('.scroll') ?? table.lastElementChild).before(said);
  if (table.dataset.rows) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn';
    button.textContent = words.add;
    button.addEventListener('click', () => {
      const row = grow(table);
      if (row) inputs(row)[0].focus();
      else said.textContent = fill(words.full, table.dataset.rows);
    });
    table.append(button);
  }
  table.addEventListener('paste', event => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!event.target.matches('input') || !/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    said.textContent = paste(table, event.target, cellsOf(text.trimEnd()));
    said.scrollIntoView({ block: 'center' });
  });
});

// Text that is laid out: marks are put around what is chosen, a table copied from a spreadsheet becomes one.
function insert(area, before, after = '') {
  const { selectionStart: from, selectionEnd: to, value } = area;
  area.setRangeText(before + value.slice(from, to) + after, from, to, 'end');
  area.focus();
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
const lineOf = cells => '| ' + cells.map(cell => cell.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|').trim()).join(' | ') + ' |';
function tableOf(rows) {
  const width = Math.max(...rows.map(row => row.length));
  const full = rows.map(row => [...row, ...Array(width - row.length).fill('')]);
  return ['', '', lineOf(full[0]), lineOf(Array(width).fill('---')), ...full.slice(1).map(lineOf), '', ''].join('\n');
}
// Chosen among those handed in, also while one writes.
const pictures = () => [...document.querySelectorAll('[data-picture-name]')].map(each => each.dataset.pictureName);
function pictureChoice(inserting) {
  const choice = document.createElement('select');
  choice.className = 'form-select';
  choice.setAttribute('aria-label', words.picture);
  const offer = () => {
    const names = pictures();
    if (choice.dataset.offered === names.join('/')) return;
    choice.dataset.offered = names.join('/');
    choice.replaceChildren(...names.map(name => new Option(name, name)));
    choice.hidden = inserting.hidden = !names.length;
  };
  ['change', 'input'].forEach(kind => choice.addEventListener(kind, event => event.stopPropagation()));
  new MutationObserver(offer).observe(document.querySelector('main'), { childList: true, subtree: true });
  offer();
  return choice;
}

document.querySelectorAll('textarea[data-rich]').forEach(area => {
  const bar = document.createElement('div');
  bar.className = 'actions';
  const button = (text, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'btn';
    made.textContent = text;
    made.addEventListener('click', act);
    bar.append(made);
    return made;
  };
  button(words.bold, () => insert(area, '**', '**'));
  button(words.list, () => insert(area, '\n- '));
  button(words.grid, () => insert(area, tableOf([['', '', ''], ['', '', '']])));
  const inserting = button(words.picture, () => insert(area, `\n\n![${picture.value}](<${picture.value}>)\n\n`));
  const picture = pictureChoice(inserting);
  inserting.before(picture);
  const count = document.createElement('span');
  count.className = 'hint';
  const say = () => { count.textContent = fill(words.count, area.value.length, area.maxLength); };
  bar.append(count);
  area.before(bar);
  area.addEventListener('input', say);
  say();
});

// A browser cuts off what is too long without a word.
document.querySelectorAll('form[data-autosave]').forEach(form => {
  // Where it is said: above the field, or above its table.
  const saidAt = field => {
    const known = field.closest('[data-table]')?.querySelector('[role=status]');
    if (known) return known;
    if (field.previousElementSibling?.matches('[role=status]')) return field.previousElementSibling;
    const said = document.createElement('p');
    said.className = 'hint';
    said.setAttribute('role', 'status');
    field.before(said);
    return said;
  };
  form.addEventListener('paste', event => {
    const area = event.target;
    if (event.defaultPrevented || !area.matches('textarea, input') || area.maxLength < 0) return;
    const text = (event.clipboardData?.getData('text/plain') ?? '').replace(/\r\n?/g, '\n');
    const said = saidAt(area);
    const rows = area.dataset.rich && /\t/.test(text) ? cellsOf(text.trimEnd()) : null;
    const taken = rows ? tableOf(rows) : text;
    const room = area.maxLength - area.value.length + area.selectionEnd - area.selectionStart;
    said.textContent = '';
    if (taken.length > room) {
      event.preventDefault();
      said.textContent = fill(words.pasteLong, taken.length, Math.max(0, room));
    } else if (rows) {
      event.preventDefault();
      insert(area, taken);
    }
  });
});

// A question is shown when it is asked.
document.querySelectorAll('form').forEach(form => {
  const conditional = [...form.querySelectorAll('[data-when]')];
  if (!conditional.length) return;
  const look = () => conditional.forEach(question => {
    question.hidden = !question.dataset.answers.split(' ').includes(form.elements[question.dataset.when]?.value ?? '');
  });
  ['input', 'taken'].forEach(kind => form.addEventListener(kind, look));
  look();
});

// Files are asked for when the answers are such; a place with files in it is never hidden.
document.querySelectorAll('form[data-autosave]').forEach(form => {
  const places = [...document.querySelectorAll('section[data-when]')];
  if (!places.length) return;
  const look = () => places.forEach(place => {
    const question = form.elements[place.dataset.when];
    const answer = question?.closest('[data-when]')?.hidden ? '' : question?.value ?? '';
    const asked = place.dataset.answers.split(' ').includes(answer);
    place.querySelector('[data-unasked]').hidden = asked;
    place.hidden = !asked && !place.querySelector('.files li, .transfers li');
  });
  ['input', 'taken'].forEach(kind => form.addEventListener(kind, look));
  look();
});

// An entry is shown when its declaration asks for it and the one before is begun; never hidden with something in it.
document.querySelectorAll('form').forEach(form => {
  const entries = [...form.querySelectorAll('[data-declaration]')];
  if (!entries.length) return;
  const begun = entry => [...entry.querySelectorAll('input, select, textarea')].some(field => field.value);
  const look = () => entries.forEach((entry, at) => {
    const { declaration, answer } = entry.dataset;
    const before = entries[at - 1]?.dataset.declaration === declaration ? entries[at - 1] : null;
    entry.hidden = !begun(entry) && (form.elements[declaration]?.value !== answer || (before !== null && !begun(before)));
  });
  ['input', 'taken'].forEach(kind => form.addEventListener(kind, look));
  look();
});

// What is typed is saved a while after one has stopped typing.
document.querySelectorAll('form[data-autosave]').forEach(form => {
  const PAUSE = 4000;
  const said = form.querySelector('[data-saved]');
  let timer, sending = false, waiting = false;
  const fields = () => [...form.elements].filter(field => field.name && field.name !== '_csrf' && field.name !== 'version');
  const sent = () => new Map(fields().map(field => [field.name, field.value]));

  // What others have saved meanwhile comes in where nothing was typed since.
  const takeOver = (page, before) => {
    form.elements.version.value = page.elements.version.value;
    for (const field of page.elements) {
      if (!before.has(field.name) && field.value) {
        const table = form.querySelector(`[data-table="${field.name.split('_')[0]}"]`);
        while (table && !form.elements[field.name] && grow(table));
      }
      const own = form.elements[field.name];
      if (own && field.name !== '_csrf' && own.value === (before.get(field.name) ?? '')) own.value = field.value;
    }
    form.querySelector('[data-contradictions]').replaceChildren(...page.querySelector('[data-contradictions]').childNodes);
    form.dispatchEvent(new Event('taken'));
  };

  // Whoever has signed in again, in another window, goes on with the page as it is.
  let left = false;
  const signedInAgain = async () => {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const again = [...page.forms].find(each => each.matches('[data-autosave]') && each.action === form.action);
    if (!again) return false;
    document.querySelectorAll('input[name=_csrf]').forEach(field => { field.value = again.elements._csrf.value; });
    left = false;
    return true;
  };
  const warn = text => {
    said.textContent = text;
    said.className = 'problem';
    said.scrollIntoView({ block: 'center' });
  };

  const save = async () => {
    if (sending) { waiting = true; return; }
    sending = true;
    const before = sent();
    said.className = 'hint';
    said.textContent = words.saving;
    try {
      if (left) await signedInAgain();
      const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const again = [...page.forms].find(each => each.matches('[data-autosave]'));
      if (answer.ok && answer.redirected && again) {
        takeOver(again, before);
        said.textContent = page.querySelector('[data-saved]')?.textContent ?? words.savedNow;
        const kept = ([name, value]) => [value, again.elements[name]?.value].includes(form.elements[name]?.value);
        if ([...before].every(kept)) form.dispatchEvent(new Event('saved', { bubbles: true }));
      } else if (answer.status === 422) warn(words.refused);
      else { left = true; warn(words.signedOut); }
    } catch {
      said.textContent = words.offline;
      timer = setTimeout(save, PAUSE * 4);
    }
    sending = false;
    if (waiting) { waiting = false; timer = setTimeout(save, PAUSE); }
  };
  form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(save, PAUSE); });
  form.addEventListener('submit', async event => {
    clearTimeout(timer);
    if (!left) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    try {
      if (await signedInAgain()) form.requestSubmit(event.submitter);
      else warn(words.signedOut);
    } catch { said.textContent = words.offline; }
  }, true);
});

// What contradicts itself is looked at first.
document.querySelector('[data-contradictions] li')?.scrollIntoView({ block: 'center' });
