/** Whose rules they are: asked once, and then said beside each option. */
import {useContextOf} from '../context';
import {Tag} from './frame';

export const Rules = () => {
  const {words, areRulesShown, showRules} = useContextOf();
  const {tags} = words;
  const meanings = {
    published: tags.publishedHelp,
    ours: tags.oursHelp,
    yours: tags.yoursHelp,
  } as const;
  return (
    <details
      class="rules"
      open={areRulesShown}
      onToggle={({currentTarget}) => {
        showRules(currentTarget.open);
      }}
    >
      <summary>{tags.question}</summary>
      <ul class="plain">
        {(['published', 'ours', 'yours'] as const).map((tag) => (
          <li key={tag}>
            <Tag tag={tag} /> {meanings[tag]}
          </li>
        ))}
      </ul>
      <p class="help">{tags.answer}</p>
    </details>
  );
};
