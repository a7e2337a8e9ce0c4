// Sorts and filters the table that is there without it.
addEventListener('DOMContentLoaded', () => {
  const filter = document.querySelector('#filter');
  const [words, verdict, outlet] = ['words', 'verdict', 'outlet'].map((name) => filter.querySelector(`[name=${name}]`));
  const body = document.querySelector('.library tbody');
  const rows = [...body.rows];
  const heads = [...document.querySelectorAll('.library thead th')];
  const say = (words) => {
    document.querySelector('#said').textContent = words;
  };

  function choose() {
    const asked = words.value.trim().toLowerCase();
    for (const row of rows) {
      const { verdicts, outlet: own } = row.dataset;
      row.hidden = !(
        row.textContent.toLowerCase().includes(asked) &&
        (!verdict?.value || verdicts.split(' ').includes(verdict.value)) &&
        (!outlet?.value || own === outlet.value)
      );
    }
    const shown = rows.filter(({ hidden }) => !hidden).length;
    const count = shown === rows.length ? String(shown) : `${shown} / ${rows.length}`;
    document.querySelector('#count').textContent = count;
    say(count);
  }

  function sort(head) {
    const column = heads.indexOf(head);
    const numeric = head.dataset.column === 'figures';
    const descending = head.ariaSort ? head.ariaSort === 'ascending' : head.dataset.column !== 'title';
    const value = (row) => row.cells[column].dataset.sort;
    const order = (a, b) => (numeric ? value(a) - value(b) : value(a).localeCompare(value(b), 'zh-CN'));
    for (const one of heads) one.removeAttribute('aria-sort');
    head.ariaSort = descending ? 'descending' : 'ascending';
    body.append(...[...rows].sort((a, b) => (descending ? order(b, a) : order(a, b))));
    say(`${head.textContent} ${descending ? '↓' : '↑'}`);
  }

  for (const head of heads) {
    if (!rows[0] || rows[0].cells[heads.indexOf(head)].dataset.sort === undefined) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => sort(head));
    if (head.dataset.column === 'date') head.ariaSort = 'descending';
  }

  filter.hidden = rows.length < 2;
  filter.addEventListener('input', choose);
  document.addEventListener('keydown', (event) => {
    const typing = /^(INPUT|SELECT)$/.test(event.target.tagName);
    if (event.key === 'Escape' && typing) {
      for (const field of [words, verdict, outlet]) if (field) field.value = '';
      choose();
    } else if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
      words.focus();
      event.preventDefault();
    }
  });
});
