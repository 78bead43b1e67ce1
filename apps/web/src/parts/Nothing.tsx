/** A fact that is not known, as a quiet dash. */
export function Nothing() {
  return (
    <span className="dimmed" role="img" aria-label="none">
      –
    </span>
  );
}
