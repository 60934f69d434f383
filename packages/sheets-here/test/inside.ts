import {openHost, type Host, type HostOptions} from '../src/host';

/** A host whose bundle is one function `main` with this body, and which permits the services that are tested so. */
export const hostOf = (body: string, options: Partial<HostOptions> = {}): Host =>
  openHost({
    now: new Date('2024-06-15T10:00:00Z'),
    code: `function main(input) {\n${body}\n}`,
    unknowns: {currentonly: 'enough'},
    ...options,
  });

/** Runs the body and gives what arrives in the page. `sheet` is the active sheet. */
export const inside = (body: string, options: Partial<HostOptions> = {}): Promise<unknown> =>
  hostOf(`const sheet = SpreadsheetApp.getActiveSheet();\n${body}`, options).run('main');

/** The message of the exception that the body's last expression raises. */
export async function refusal(body: string, options: Partial<HostOptions> = {}): Promise<string> {
  return String(
    await inside(
      `try { ${body} } catch (error) { return error.message } return 'accepted'`,
      options,
    ),
  );
}
