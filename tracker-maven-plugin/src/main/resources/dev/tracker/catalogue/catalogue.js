
(() => {
  'use strict';

  const form = document.getElementById('filters');
  const count = document.getElementById('count');
  const main = document.getElementById('operations');
  const controls = ['search', 'kind', 'subject', 'module']
    .map((id) => document.getElementById(id))
    .filter(Boolean);
  const [search] = controls;
  const words = (text) => text.toLowerCase().split(/\s+/).filter(Boolean);

  const modules = [...document.querySelectorAll('.module')].map((section) => ({
    element: section,
    name: section.dataset.module,
    groups: [...section.querySelectorAll('tbody')].map((body) => ({
      element: body,
      methods: [...body.querySelectorAll('[data-kind]')].map((row) => ({
        element: row,
        kinds: row.dataset.kind.split(' '),
        subject: row.dataset.subject,
      })),
    })),
  }));

  const methods = modules.flatMap((module) =>
    module.groups.flatMap((group) =>
      group.methods.map((method) => Object.assign(method, { group, module }))));

  const chosen = () => Object.fromEntries(controls.map((control) => [control.id, control.value]));

  /** What a method is found by. */
  function text(method) {
    method.text ??= [
      method.module.name,
      method.group.element.rows[0].textContent,
      ...[...method.element.cells].map((cell) => cell.textContent),
    ].join(' ').toLowerCase();
    return method.text;
  }

  /** Reads the texts of a large page while nobody waits for it. */
  function prepare(start) {
    const end = Math.min(start + 250, methods.length);
    for (let i = start; i < end; i++) {
      text(methods[i]);
    }
    if (end < methods.length) {
      whenIdle(() => prepare(end));
    }
  }

  function whenIdle(work) {
    if ('requestIdleCallback' in window) {
      requestIdleCallback(work);
    } else {
      setTimeout(work);
    }
  }

  function matches(method, filter, sought) {
    return (!filter.kind || method.kinds.includes(filter.kind))
      && (!filter.subject || method.subject === filter.subject)
      && (!filter.module || method.module.name === filter.module)
      && sought.every((word) => text(method).includes(word));
  }

  /** Touches the page only where something changes, since that is what takes time. */
  function hide(part, hidden) {
    if (part.hidden !== hidden) {
      part.hidden = hidden;
      part.element.hidden = hidden;
    }
  }

  function show() {
    const filter = chosen();
    const sought = words(filter.search);
    const isFiltered = Object.values(filter).some((value) => value.trim());
    let shown = 0;
    for (const module of modules) {
      const before = shown;
      for (const group of module.groups) {
        const found = group.methods.filter((method) => {
          const isFound = matches(method, filter, sought);
          hide(method, !isFound);
          return isFound;
        }).length;
        hide(group, isFiltered && found === 0);
        shown += found;
      }
      hide(module, module.groups.every((group) => group.hidden));
      estimateHeight(module, shown - before);
    }
    form.classList.toggle('filtered', isFiltered);
    count.textContent = `${shown} of ${methods.length} methods`;
  }

  /** For the scroll bar: the browser lays a module out only when it is looked at. */
  function estimateHeight(module, rows) {
    if (module.rows !== rows) {
      module.rows = rows;
      module.element.style.setProperty('--rows', rows);
    }
  }

  /** The address has the filter, so that it can be passed on. */
  function remember() {
    show();
    const filter = Object.entries(chosen()).filter(([, value]) => value.trim());
    const address = new URLSearchParams(filter).toString();
    history.replaceState(null, '', address ? `#${address}` : location.pathname + location.search);
  }

  function recall() {
    const address = location.hash.slice(1);
    if (document.getElementById(address)) {
      remember(); // A place on the page is no filter, and leaves the filter alone.
      return;
    }
    const filter = new URLSearchParams(address);
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
  document.querySelector('.skip').addEventListener('click', (event) => {
    event.preventDefault();
    main.focus();
    main.scrollIntoView();
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
  whenIdle(() => prepare(0));
})();
