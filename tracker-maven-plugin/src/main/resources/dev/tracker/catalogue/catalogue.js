
(() => {
  'use strict';

  const form = document.getElementById('filters');
  const count = document.getElementById('count');
  const controls = ['search', 'kind', 'subject', 'module']
    .map((id) => document.getElementById(id))
    .filter(Boolean);
  const [search] = controls;
  const words = (text) => text.toLowerCase().split(/\s+/).filter(Boolean);

  const modules = [...document.querySelectorAll('.module')].map((section) => ({
    section,
    name: section.dataset.module,
    interfaces: [...section.querySelectorAll('tbody')].map((body) => ({
      body,
      rows: [...body.querySelectorAll('[data-kind]')],
    })),
  }));

  const methods = modules.flatMap((module) =>
    module.interfaces.flatMap(({ body, rows }) =>
      rows.map((row) => ({
        row,
        kinds: row.dataset.kind.split(' '),
        subject: row.dataset.subject,
        module: module.name,
        text: [module.name, body.rows[0].textContent, ...[...row.cells].map((cell) => cell.textContent)]
          .join(' ')
          .toLowerCase(),
      }))));

  const chosen = () => Object.fromEntries(controls.map((control) => [control.id, control.value]));

  function matches(method, filter, sought) {
    return (!filter.kind || method.kinds.includes(filter.kind))
      && (!filter.subject || method.subject === filter.subject)
      && (!filter.module || method.module === filter.module)
      && sought.every((word) => method.text.includes(word));
  }

  function show() {
    const filter = chosen();
    const sought = words(filter.search);
    let shown = 0;
    for (const method of methods) {
      method.row.hidden = !matches(method, filter, sought);
      shown += method.row.hidden ? 0 : 1;
    }
    const isFiltered = Object.values(filter).some((value) => value.trim());
    for (const { section, interfaces } of modules) {
      for (const { body, rows } of interfaces) {
        body.hidden = isFiltered && rows.every((row) => row.hidden);
      }
      section.hidden = interfaces.every(({ body }) => body.hidden);
    }
    form.classList.toggle('filtered', isFiltered);
    count.textContent = `${shown} of ${methods.length} methods`;
  }

  /** The address has the filter, so that it can be passed on. */
  function remember() {
    const filter = Object.entries(chosen()).filter(([, value]) => value.trim());
    const address = new URLSearchParams(filter).toString();
    history.replaceState(null, '', address ? `#${address}` : '#operations');
    show();
  }

  function recall() {
    const filter = new URLSearchParams(location.hash.slice(1));
    for (const control of controls) {
      control.value = filter.get(control.id) ?? '';
      if (control.selectedIndex < 0) {
        control.value = '';
      }
    }
    show();
  }

  form.addEventListener('input', remember);
  form.addEventListener('change', remember);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    controls.forEach((control) => { control.value = ''; });
    remember();
    search.focus();
  });
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      search.value = '';
      remember();
    }
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target.closest('input, select, textarea');
    if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    }
  });
  addEventListener('hashchange', recall);

  form.hidden = false;
  recall();
})();
