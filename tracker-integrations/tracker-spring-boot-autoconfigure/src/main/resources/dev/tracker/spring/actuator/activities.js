
(() => {
  'use strict';

  const INTERVAL = 5000;
  const search = document.getElementById('search');
  const live = document.getElementById('live');
  const count = document.getElementById('count');
  const message = document.getElementById('message');
  const page = location.pathname;

  const operations = () => [...document.querySelectorAll('tr[data-key]')];
  const liveParts = (of) =>
    new Map([...of.querySelectorAll('[data-live]')].map((part) => [part.dataset.live, part]));

  function say(text, isBad) {
    message.textContent = text;
    message.classList.toggle('bad', Boolean(isBad));
  }

  function find() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const rows = operations();
    let shown = 0;
    for (const row of rows) {
      const owner = row.parentElement.rows[0].textContent;
      const text = (owner + ' ' + row.textContent).toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
      shown += row.hidden ? 0 : 1;
    }
    for (const body of document.querySelectorAll('tbody')) {
      body.hidden = [...body.rows].slice(1).every((row) => row.hidden);
    }
    count.textContent = shown + ' of ' + rows.length + (rows.length === 1 ? ' method' : ' methods');
  }

  /** Takes over what may have changed, and nothing else: so the focus stays where it is. */
  function take(fresh) {
    const news = liveParts(fresh);
    const olds = liveParts(document);
    if (news.size !== olds.size || [...news.keys()].some((key) => !olds.has(key))) {
      document.querySelector('table, .nothing').replaceWith(fresh.querySelector('table, .nothing'));
      showSwitches();
    }
    for (const [key, part] of liveParts(document)) {
      const its = news.get(key);
      if (its && part !== its && part.innerHTML !== its.innerHTML) {
        part.replaceChildren(...its.cloneNode(true).childNodes);
        part.className = its.className;
      }
      if (its && part.parentElement.classList.contains('figure')) {
        part.parentElement.className = its.parentElement.className;
      }
    }
    for (const name of ['csrf-header', 'csrf-token']) {
      const mine = document.querySelector('meta[name=' + name + ']');
      const its = fresh.querySelector('meta[name=' + name + ']');
      if (mine && its) {
        mine.content = its.content;
      }
    }
    for (const button of document.querySelectorAll('button[role=switch]')) {
      const state = button.parentElement.querySelector('.state').textContent;
      button.setAttribute('aria-checked', String(state === 'on'));
    }
    find();
  }

  async function refresh() {
    const answer = await fetch(page, {headers: {Accept: 'text/html'}, cache: 'no-store'});
    if (!answer.ok || answer.redirected) {
      throw new Error('the answer was ' + answer.status);
    }
    take(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  }

  async function follow() {
    if (live.checked && !document.hidden) {
      try {
        await refresh();
        if (message.classList.contains('bad')) {
          say('');
        }
      } catch (problem) {
        say('Not refreshed: ' + problem.message + '.', true);
      }
    }
    setTimeout(follow, INTERVAL);
  }

  /** JSON, which no form of another site can send, and the token of who wants one. */
  function headers() {
    const all = {'Content-Type': 'application/json'};
    const header = document.querySelector('meta[name=csrf-header]');
    const token = document.querySelector('meta[name=csrf-token]');
    if (header && token) {
      all[header.content] = token.content;
    }
    return all;
  }

  async function turn(button) {
    const operation = button.dataset.operation;
    const enabled = button.getAttribute('aria-checked') !== 'true';
    button.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(page.replace(/\/$/, '') + '/' + encodeURIComponent(operation), {
        method: 'POST',
        headers: headers(),
        body: JSON.stringify({enabled}),
      });
      if (!answer.ok || answer.redirected) {
        throw new Error('the answer was ' + answer.status);
      }
      await refresh();
      say(operation + ' is ' + (enabled ? 'on' : 'off') + '.');
    } catch (problem) {
      say(operation + ' was not switched: ' + problem.message + '.', true);
    } finally {
      button.removeAttribute('aria-busy');
    }
  }

  /** Not within another page, which could lay something over them and have it clicked. */
  function showSwitches() {
    for (const button of document.querySelectorAll('button[role=switch]')) {
      if (window.top === window) {
        button.hidden = false;
        button.parentElement.querySelector('.state').hidden = true;
        button.addEventListener('click', () => turn(button));
      }
    }
  }

  document.getElementById('controls').hidden = false;
  document.getElementById('controls').addEventListener('submit', (event) => event.preventDefault());
  search.addEventListener('input', find);
  showSwitches();
  find();
  setTimeout(follow, INTERVAL);
})();
