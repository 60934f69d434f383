/** The line at the foot: what was just done, with what can be done about it; or why it could not be done. */
import {useContextOf} from '../context';
import {Button} from './frame';
import {Problem} from './problem';

export const NoticeBar = () => {
  const {notice, setNotice, words} = useContextOf();
  return (
    <div class="notice" role="status">
      {notice && (
        <div class="noticeBody">
          <div>
            {notice.problem ? (
              <Problem problem={notice.problem} ways={notice.ways ?? {}} quiet />
            ) : (
              <p>{notice.text}</p>
            )}
            {notice.actions && (
              <p class="buttons">
                {notice.actions.map(({label, act}) => (
                  <Button key={label} onClick={act}>
                    {label}
                  </Button>
                ))}
              </p>
            )}
          </div>
          <button
            type="button"
            class="close"
            aria-label={words.close}
            onClick={() => {
              setNotice(undefined);
            }}
          >
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 2l8 8M10 2l-8 8" />
            </svg>
          </button>
        </div>
      )}
    </div>
  );
};
