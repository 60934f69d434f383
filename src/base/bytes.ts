/** How many bytes a text has in UTF-8; half a surrogate pair counts as the sign that stands for it. @example bytes('ñ€') // 5 */
export const bytes = (text: string): number =>
  text
    .replace(/[\ud800-\udbff][\udc00-\udfff]/g, '....')
    .replace(/[\u0800-\uffff]/g, '...')
    .replace(/[\u0080-\u07ff]/g, '..').length;
