// A form whose parts are saved by themselves, and all that is unsaved by its button. Parts are what is guarded in it.
const partsOf = sender => sender.matches('[data-guard]') ? [sender] : [...sender.querySelectorAll('[data-guard]')];
const namesIn = part => new Set([...part.querySelectorAll('[name]')].map(field => field.name));
const typedIn = part => new Set([...part.querySelectorAll('[name]:not([type=hidden])')].map(field => field.name));
const written = (names, data) => JSON.stringify(
  [...data].filter(([name, value]) => names.has(name) && typeof value === 'string').sort());
// Of parts only those unsaved are sent together: the others may have been saved elsewhere since they were read here.
document.body.addEventListener('htmx:configRequest', event => {
  const form = event.detail.elt;
  if (!form.matches('form') || form.matches('[data-guard]')) return;
  partsOf(form).filter(part => !part.dataset.unsaved).forEach(part =>
    namesIn(part).forEach(name => event.detail.formData.delete(name)));
});
// Nobody is led away to sign in from what is not saved.
document.body.addEventListener('htmx:beforeOnLoad', event => {
  if (event.detail.xhr.getResponseHeader('HX-Redirect') && document.querySelector('[data-unsaved]')) event.preventDefault();
});
// Whoever has signed in again, in another window, goes on with the page as it is.
const signedInAgain = async form => {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
  const token = [...page.forms].find(each => each.action === form.action)?.elements._csrf.value;
  if (!token || form.dataset.again) return;
  form.dataset.again = 'yes';
  document.querySelectorAll('input[name=_csrf]').forEach(field => { field.value = token; });
  form.requestSubmit();
};
document.body.addEventListener('htmx:afterRequest', event => {
  const { elt, successful, xhr, requestConfig: { formData } } = event.detail;
  const form = elt.closest('form');
  if (!form) return;
  const show = from => from.querySelectorAll('[data-failed]').forEach(said => { said.hidden = false; });
  partsOf(elt).filter(part => part.dataset.unsaved).forEach(part => {
    const names = typedIn(part);
    const sent = written(names, formData);
    if (!successful && sent !== '[]') show(part);
    else if (successful && !part.querySelector('.refusal') && sent === written(names, new FormData(form))) delete part.dataset.unsaved;
  });
  if (successful) delete form.dataset.again;
  else form.querySelectorAll('[data-whole]').forEach(show);
  if (xhr.status === 403) signedInAgain(form).catch(() => {});
});
