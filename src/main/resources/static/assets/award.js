// Comfort only: every act works without this file.
document.addEventListener('submit', event => {
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
// Leaving a form with unsaved text asks first.
let changed = false;
document.querySelectorAll('form[data-guard]').forEach(form => {
  form.addEventListener('input', () => { changed = true; });
  form.addEventListener('submit', () => { changed = false; });
});
document.body.addEventListener('htmx:afterRequest', event => { if (event.detail.successful) changed = false; });
window.addEventListener('beforeunload', event => { if (changed) event.preventDefault(); });
