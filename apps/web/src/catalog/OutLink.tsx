import { Nothing } from '../parts/Nothing.js';

/** A way out of the application: a web page, a letter, a call. Only addresses that lead to one are links. */
export function OutLink({ text, as }: { text: string | null; as?: 'mailto:' | 'tel:' }) {
  if (!text) return <Nothing />;
  if (as) {
    return (
      <a className="link" href={`${as}${as === 'tel:' ? text.replaceAll(' ', '') : text}`}>
        {text}
      </a>
    );
  }
  if (!/^https?:\/\//i.test(text)) return text;
  return (
    <a className="link" href={text} target="_blank" rel="noreferrer">
      {text.replace(/^https?:\/\//i, '').replace(/\/$/, '')}
    </a>
  );
}
