/** The link to Google's page of permissions. */

/** A link leads nowhere but to a page of Google's. */
export const safe = (url: string | undefined): string | undefined =>
  url !== undefined && /^https:\/\/[a-z.]+\.google\.com\//.test(url) ? url : undefined;

export const GivePermission = ({
  url,
  text,
}: {
  readonly url: string | undefined;
  readonly text: string;
}) => {
  const address = safe(url);
  return address === undefined ? null : (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
};
