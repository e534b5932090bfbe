// Comfort only: every act works without this file.
document.addEventListener('submit', event => {
  // A form whose parts are sent in the page takes its next sending in turn.
  if (event.defaultPrevented) return;
  const button = event.target.querySelector('button[type=submit]:not(.link)');
  if (event.target.dataset.sent) { event.preventDefault(); return; }
  event.target.dataset.sent = 'yes';
  if (button) button.setAttribute('aria-busy', 'true');
});
window.addEventListener('pageshow', () =>
  document.querySelectorAll('form[data-sent]').forEach(form => {
    delete form.dataset.sent;
    form.querySelectorAll('[aria-busy]').forEach(button => button.removeAttribute('aria-busy'));
  }));
document.querySelectorAll('[data-print]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});
// A form that was refused is not folded away with what was typed in it.
if (document.querySelector('.refusal[role=alert], .problem:not([hidden])')) {
  document.querySelectorAll('details form[method=post]').forEach(form => {
    if (new URL(form.action).pathname !== location.pathname) return;
    for (let folded = form.closest('details'); folded; folded = folded.parentElement.closest('details')) folded.open = true;
  });
}
// What has to be put right is listed by the names of its fields, in their order.
const fieldOf = link => document.getElementById(decodeURIComponent(link.hash.slice(1)));
[...document.querySelectorAll('.refusal a[href^="#"]')]
  .filter(fieldOf)
  .sort((a, b) => fieldOf(a).compareDocumentPosition(fieldOf(b)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)
  .forEach(link => {
    const label = fieldOf(link).closest('.field')?.querySelector('label, legend');
    const name = label && (label.firstChild.textContent.trim() || label.textContent.trim());
    if (name) link.textContent = name + (document.documentElement.lang === 'en' ? ': ' : '：') + link.textContent;
    link.closest('ul').append(link.closest('li'));
  });
// Leaving a form with unsaved text asks first. What was saved while one went on typing is not all there is.
// What is guarded is a form, or a part of one that is saved by itself.
document.querySelectorAll('[data-guard]').forEach(guarded => {
  const form = guarded.closest('form');
  guarded.addEventListener('input', () => { guarded.dataset.unsaved = 'yes'; });
  form.addEventListener('submit', () => { if (!form.matches('[hx-post]')) delete guarded.dataset.unsaved; });
  guarded.addEventListener('saved', () => { delete guarded.dataset.unsaved; });
});
window.addEventListener('beforeunload', event => { if (document.querySelector('[data-unsaved]')) event.preventDefault(); });
// A menu closes when one looks elsewhere.
const menus = () => document.querySelectorAll('.main-nav details[open]');
document.addEventListener('click', event =>
  menus().forEach(menu => { if (!menu.contains(event.target)) menu.open = false; }));
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') menus().forEach(menu => { menu.open = false; menu.querySelector('summary').focus(); });
});
// On a phone a list is read as cards, each figure with the heading of its column.
const cards = root => root.querySelectorAll('table.rows').forEach(table => {
  const headings = [...table.querySelectorAll('thead tr:only-child th')].map(heading => heading.textContent.trim());
  const rows = [...table.tBodies].flatMap(body => [...body.rows]);
  if (!headings.length || rows.some(row => row.cells.length !== headings.length)) return;
  rows.forEach(row => [...row.cells].forEach((cell, column) => {
    if (headings[column]) cell.dataset.label = headings[column];
  }));
  table.classList.add('cards');
});
cards(document);
document.body.addEventListener('htmx:load', event => cards(event.target));
// What is wider, or taller, than its place can be moved with the keys too.
document.querySelectorAll('.scroll, article.paper').forEach(region => {
  if (region.scrollWidth > region.clientWidth || region.scrollHeight > region.clientHeight) region.tabIndex = 0;
});
