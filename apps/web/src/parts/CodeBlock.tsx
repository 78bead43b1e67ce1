import { Text } from '@mantine/core';
import classes from './CodeBlock.module.css';

/** What only a program says, as it says it; scrolled by hand where it is long. */
export function CodeBlock({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {title}
      </Text>
      <section className={classes['code']} tabIndex={0} aria-label={title}>
        <code>{text}</code>
      </section>
    </div>
  );
}
