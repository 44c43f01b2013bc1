// The form inside a members' draft: it runs in any browser, from a file, without a network.
import { type About, type Remark, said, seal } from './note';

const about = JSON.parse(document.getElementById('about')?.textContent ?? '{}') as About;
const status = document.getElementById('said');
const save = document.getElementById('save');
let isSaved = true;

function remarks(): Remark[] {
  return [...document.querySelectorAll<HTMLFieldSetElement>('fieldset[data-number]')].map((field) => ({
    number: Number(field.dataset.number),
    recognised: field.querySelector<HTMLInputElement>('input')?.checked ?? false,
    words: field.querySelector('textarea')?.value ?? '',
  }));
}

/** Says how it stands, in the page's own sentences. */
function tell(sentence: 'nothing' | 'open' | 'saved' | 'failed'): void {
  if (status) status.textContent = (status.dataset[sentence] ?? '').replace('{n}', String(said(remarks()).length));
}

document.addEventListener('input', () => {
  isSaved = said(remarks()).length === 0;
  tell(isSaved ? 'nothing' : 'open');
});

// A browser asks before it closes a page with words that are nowhere else.
window.addEventListener('beforeunload', (event) => {
  if (!isSaved) event.preventDefault();
});

save?.addEventListener('click', () => {
  if (said(remarks()).length === 0) return tell('nothing');
  seal(about, remarks())
    .then((sealed) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([sealed as BlobPart], { type: 'application/octet-stream' }));
      link.download = 'comment.subrosa-comment';
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      isSaved = true;
      tell('saved');
    })
    .catch(() => tell('failed'));
});
