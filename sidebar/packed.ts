/** What the build has packed (scripts/sidebar.ts): texts, formulas and style would be half of Sidebar.html. */

/** @param packed JSON, gzip, base64url, in lines */
export const unpacked = async (packed: readonly string[]): Promise<unknown> => {
  const base64 = packed.join('').replace(/-/g, '+').replace(/_/g, '/');
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(text).json();
};
