import {Refusal} from '../grid/refusal';

/** A colour as Google takes it in rules, `#rrggbb` or a name, in lower case. */
export function colourOf(text: string): string {
  if (!/^(#[0-9a-f]{6}|#[0-9a-f]{3}|[a-z]+)$/i.test(text))
    throw new Refusal(`Invalid color: ${text}`);
  return text.toLowerCase();
}
