import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Graded } from '../closer/useGraded';
import { Tabs } from '../fields/Tabs';
import { usePane } from '../PaneContext';
import { picturesOf } from './picturesOf';

const useStyles = makeStyles({
  pictures: { marginTop: tokens.spacingVerticalS },
  // Names of pictures take two lines rather than a picture out of sight.
  tabs: { flexWrap: 'wrap', marginLeft: '-4px', columnGap: tokens.spacingHorizontalS },
});

/** The pictures of one method's result, one at a time. @prop id of the method */
export default function MethodPictures({ id, graded }: { readonly id: string; readonly graded: Graded }) {
  const styles = useStyles();
  const { words } = usePane();
  const [chosen, setChosen] = useState('');
  const pictures = picturesOf(id, graded);
  const shown = pictures.find(({ name }) => name === chosen) ?? pictures[0];
  if (!shown) return null;
  return (
    <div className={styles.pictures}>
      {pictures.length > 1 && (
        <Tabs
          className={styles.tabs}
          label={words.t('picture.choose')}
          tabs={pictures.map(({ name }) => ({ value: name, text: words.t(name) }))}
          chosen={shown.name}
          onChoose={setChosen}
        />
      )}
      {shown.draw()}
    </div>
  );
}
