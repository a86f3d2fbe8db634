'use strict';
// All of the page works without this: it follows what comes, and moves by keys.

const rows = document.getElementById('rows');
const follow = document.getElementById('follow');
const news = document.getElementById('news');
const PAUSE = 1000;
let shown = null;
let timer = null;

function isFollowing() {
  return follow !== null && follow.getAttribute('aria-pressed') === 'true';
}

/** Takes over what is new, and leaves the other rows in their place: with their focus, and with what somebody selects there. */
function take(html) {
  const known = new Map([...rows.children].map(row => [row.id, row]));
  const focused = document.activeElement && document.activeElement.closest('#rows tr');
  const link = focused ? [...focused.querySelectorAll('a')].indexOf(document.activeElement) : -1;
  const template = document.createElement('template');
  template.innerHTML = '<table><tbody>' + html + '</tbody></table>';
  const fresh = [...template.content.querySelectorAll('tr')];
  const added = fresh.filter(row => !known.has(row.id));
  place(fresh.map(row => kept(known.get(row.id), row)));
  added.forEach(row => row.classList.add('new'));
  const again = focused && !focused.isConnected && document.getElementById(focused.id);
  if (again) {
    (again.querySelectorAll('a')[link] || rows).focus();
  }
  tell(added.length);
}

/** What was new is not any more, whether its row stays or is replaced. */
function kept(old, fresh) {
  if (old) {
    old.classList.remove('new');
    if (old.classList.length === 0) {
      old.removeAttribute('class');
    }
  }
  return old && old.isEqualNode(fresh) ? old : fresh;
}

function place(wanted) {
  const stay = new Set(wanted);
  [...rows.children].filter(row => !stay.has(row)).forEach(row => row.remove());
  let next = rows.firstElementChild;
  for (const row of wanted) {
    if (row === next) {
      next = next.nextElementSibling;
    } else {
      rows.insertBefore(row, next);
    }
  }
}

function tell(added) {
  if (added > 0) {
    const empty = document.querySelector('.empty');
    if (empty) {
      empty.remove();
    }
    news.textContent = added === 1 ? '1 new entry' : added + ' new entries';
  }
}

async function look() {
  timer = null;
  if (!document.hidden) {
    try {
      const answer = await fetch(rows.dataset.rows, {redirect: 'error'});
      if (answer.ok) {
        const html = await answer.text();
        if (isFollowing() && shown !== html) {
          if (shown !== null || html !== '') {
            take(html);
          }
          shown = html;
        } else if (news.dataset.away) {
          news.textContent = '';
        }
        delete news.dataset.away;
      } else {
        away(answer.status === 403 ? 'Not let in any more: use the new link.' : 'The journal cannot be read now.');
      }
    } catch (unreachable) {
      away('The server does not answer; trying again.');
    }
  }
  if (isFollowing() && timer === null) {
    timer = setTimeout(look, PAUSE);
  }
}

function away(message) {
  news.textContent = message;
  news.dataset.away = 'true';
}

function turn(on) {
  follow.setAttribute('aria-pressed', String(on));
  clearTimeout(timer);
  timer = null;
  if (on) {
    look();
  } else {
    news.textContent = '';
  }
}

function move(step) {
  const links = [...document.querySelectorAll('a.row')];
  const here = document.activeElement && document.activeElement.closest('tr, li');
  const at = here ? links.findIndex(link => here.contains(link)) : -1;
  const next = links[Math.min(links.length - 1, Math.max(0, at + step))];
  if (next) {
    next.focus();
  }
}

function key(event) {
  const typing = event.target.closest('input, select, textarea');
  if (event.ctrlKey || event.metaKey || event.altKey || typing) {
    return;
  }
  if (event.key === '/') {
    const search = document.querySelector('#filters select, #filters input:not([type=hidden])');
    if (search) {
      event.preventDefault();
      search.focus();
    }
  } else if (event.key === 'j' || event.key === 'k') {
    move(event.key === 'j' ? 1 : -1);
  } else if (event.key === 'f' && follow !== null) {
    turn(!isFollowing());
  }
}

document.addEventListener('keydown', key);
if (follow !== null) {
  follow.hidden = false;
  follow.addEventListener('click', () => turn(!isFollowing()));
  document.addEventListener('visibilitychange', () => isFollowing() && timer === null && look());
  turn(true);
}
