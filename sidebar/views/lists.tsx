/** Lists to act on: the customers of a class on a sheet of their own; and reading out what came of one. */
import {useContextOf} from '../context';
import {Button, View, Waiting} from '../parts/frame';
import {ListForm} from '../parts/listForm';
import {ReadOut} from '../parts/readOut';

export const ListsView = () => {
  const {words, start, last, problem, go} = useContextOf();
  const {lists: texts} = words;
  if (!start && !problem)
    return (
      <View title={texts.title} busy>
        <Waiting text={words.loading} />
      </View>
    );
  if (start && last) return <ListForm start={start} summary={last.summary} />;
  return (
    <View title={texts.title}>
      <p>{texts.none}</p>
      <p>
        <Button
          kind="primary"
          onClick={() => {
            go('table');
          }}
        >
          {words.result.toTable}
        </Button>
      </p>
      <ReadOut />
    </View>
  );
};
