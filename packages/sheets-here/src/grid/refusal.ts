/** What Google answers instead of doing it: becomes an exception inside the bundle, with this message. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';
}
