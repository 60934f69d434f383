import {Refusal} from '../grid/refusal';
import {Zone} from './zone';

const zones = new Map<string, Zone>();
const pieces = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** Java's SimpleDateFormat as far as it needs no language. @throws Refusal for an unknown zone or letter. */
export function formatDate(instant: number, zoneName: string, pattern: string): string {
  const zone = zoneNamed(zoneName);
  const wall = new Date(zone.wallOf(instant));
  return pattern.replace(pieces, (piece: string, quoted: string | undefined, letter?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return letter === undefined ? piece : field(piece, wall, zone.offsetAt(instant));
  });
}

function zoneNamed(name: string): Zone {
  // Google takes "GMT+1" too; nobody here needs it.
  const known = zones.get(name);
  if (known) return known;
  try {
    const zone = new Zone(name);
    zones.set(name, zone);
    return zone;
  } catch {
    throw new Refusal(`Invalid argument: timeZone. Should be of type: String (${name})`);
  }
}

function field(letters: string, wall: Date, offset: number): string {
  const padded = (value: number) => String(value).padStart(letters.length, '0');
  switch (letters[0]) {
    case 'y':
      return letters.length === 2
        ? String(wall.getUTCFullYear()).slice(-2)
        : padded(wall.getUTCFullYear());
    case 'M':
      if (letters.length < 3) return padded(wall.getUTCMonth() + 1);
      break;
    case 'd':
      return padded(wall.getUTCDate());
    case 'H':
      return padded(wall.getUTCHours());
    case 'm':
      return padded(wall.getUTCMinutes());
    case 's':
      return padded(wall.getUTCSeconds());
    case 'S':
      return padded(wall.getUTCMilliseconds());
    case 'Z':
      return offsetText(offset, '');
    case 'X':
      if (letters.length === 3) return offset === 0 ? 'Z' : offsetText(offset, ':');
  }
  throw new Refusal(`not emulated: Utilities.formatDate with ${letters}`);
}

function offsetText(offset: number, colon: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`;
}
