import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { decimalMark } from '../parts/locale.js';

/** Each scale runs from a tint for backgrounds to a shade for text; 7 on 1 and, in the dark, 2 on the tint of 5 pass WCAG AA. */
const scales = {
  slate: ['#f4f6f8', '#e6eaee', '#cdd5dd', '#adb9c6', '#8796a7', '#64758a', '#526277', '#445266', '#374356', '#242d3b'],
  order: ['#edf3ff', '#d9e5ff', '#b3cbff', '#8fb1fb', '#5f8bf0', '#3f70e0', '#2f5fd0', '#254fb3', '#1f4193', '#142b62'],
  violet: ['#f5f0ff', '#e9dfff', '#d2bfff', '#b99df8', '#9d78ee', '#8659e0', '#7445cd', '#6237b0', '#502d90', '#351d60'],
  cyan: ['#e8fafc', '#cdf2f7', '#9ee4ee', '#69d0df', '#35b5c9', '#1799b0', '#0c8299', '#086c80', '#075868', '#043b46'],
  green: ['#ecf9f0', '#d3f1dc', '#a8e2ba', '#79cd94', '#4bb36e', '#2f9855', '#228047', '#1a6b3a', '#155730', '#0d3a20'],
  amber: ['#fff7e6', '#feeac4', '#fbd58a', '#f4bc52', '#e0a02a', '#bf8313', '#a06b09', '#845706', '#6b4705', '#472f03'],
  rose: ['#fff0f3', '#ffdde4', '#fdbac8', '#f792a8', '#ea6683', '#d64566', '#bc3153', '#9f2545', '#811e39', '#561326'],
  dark: ['#dfe5ec', '#b9c3cf', '#9aa8b9', '#7d8b9c', '#3a4453', '#2b333f', '#1f2630', '#181d25', '#12161c', '#0c0f14'],
} satisfies Record<string, MantineColorsTuple>;

const hues = ['slate', 'order', 'violet', 'cyan', 'green', 'amber', 'rose'] as const;

/** What a dialog is about weighs as much as what a page is about. */
const heading = { title: { fontWeight: 600 } };

/** Choices open by a click, an arrow key or typing, and not by the focus alone, which would cover what is wrong with the field. */
const openedByAsking = { openOnFocus: false };

/** The look of everything; `close` is what the button that closes a dialog is called. */
export const themeWith = (close: string) =>
  createTheme({
    primaryColor: 'order',
    primaryShade: { light: 6, dark: 5 },
    black: '#1b2430',
    colors: scales,
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, monospace',
    fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
    headings: { fontWeight: '600', sizes: { h1: { fontSize: '22px' }, h2: { fontSize: '15px' }, h3: { fontSize: '14px' } } },
    defaultRadius: 6,
    spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
    respectReducedMotion: true,
    cursorType: 'pointer',
    components: {
      Autocomplete: { defaultProps: openedByAsking },
      // Words are read by their shape.
      Badge: { defaultProps: { tt: 'none' } },
      Button: { defaultProps: { size: 'sm' } },
      // In its place: a screen reader hears nothing of what stands outside the dialog that it is in. Fixed, so that no dialog cuts it off.
      Combobox: { defaultProps: { withinPortal: false, floatingStrategy: 'fixed', shadow: 'md' } },
      Drawer: {
        defaultProps: { transitionProps: { duration: 150 }, closeButtonProps: { 'aria-label': close } },
        styles: heading,
      },
      // In its place, inside a landmark, and without the focusable placeholder that a menu must not have among its items.
      Menu: { defaultProps: { withinPortal: false, withInitialFocusPlaceholder: false } },
      // Faded and not moved, since a transform would hold what is fixed within the dialog's edges.
      Modal: {
        defaultProps: { transitionProps: { duration: 120, transition: 'fade' }, closeButtonProps: { 'aria-label': close } },
        styles: heading,
      },
      // The head of a dialog is no banner of the page.
      DrawerHeader: { defaultProps: { role: 'none' } },
      ModalHeader: { defaultProps: { role: 'none' } },
      MultiSelect: { defaultProps: openedByAsking },
      // Asked for each time, since who reads it is known only once they are signed in. Either mark is taken.
      NumberInput: { defaultProps: () => ({ decimalSeparator: decimalMark(), allowedDecimalSeparators: ['.', ','] }) },
      Popover: { defaultProps: { withinPortal: false } },
      Select: { defaultProps: { size: 'sm', ...openedByAsking } },
      // What is only heard scrolls along, instead of reaching past the page.
      TableScrollContainer: { defaultProps: { pos: 'relative' } },
      TagsInput: { defaultProps: openedByAsking },
      TextInput: { defaultProps: { size: 'sm' } },
      Tooltip: {
        defaultProps: { openDelay: 300, transitionProps: { duration: 100 }, events: { hover: true, focus: true, touch: true } },
      },
    },
  });

const tintsInLight = Object.fromEntries(hues.map((hue) => [`--mantine-color-${hue}-light-color`, scales[hue][7]]));
const tintsInDark = Object.fromEntries(
  hues.flatMap((hue) => [
    [`--mantine-color-${hue}-light`, `color-mix(in srgb, ${scales[hue][5]} 18%, transparent)`],
    [`--mantine-color-${hue}-light-hover`, `color-mix(in srgb, ${scales[hue][5]} 26%, transparent)`],
    [`--mantine-color-${hue}-light-color`, scales[hue][2]],
    // White on the primary colour's shade in the dark passes; on that of the others it does not.
    ...(hue === 'order'
      ? []
      : [
          [`--mantine-color-${hue}-filled`, scales[hue][6]],
          [`--mantine-color-${hue}-filled-hover`, scales[hue][7]],
        ]),
  ]),
);

/** The surfaces of the control room: quiet greys, hairlines instead of shadows. */
export const surfaces: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...tintsInLight,
    '--qm-page': '#f8fafb',
    '--qm-panel': '#ffffff',
    '--qm-hairline': '#e1e6eb',
    '--qm-hover': '#f3f6f9',
    '--qm-chosen': '#edf3ff',
    '--qm-warning': '#7a4b00',
    '--qm-critical': '#a8102e',
    '--qm-on-critical': '#ffffff',
    '--mantine-color-dimmed': '#57667a',
    '--mantine-color-placeholder': '#64758a',
    '--mantine-color-error': scales.rose[6],
    '--mantine-color-default-border': '#c8d0d9',
    '--mantine-color-disabled-color': '#64758a',
  },
  dark: {
    ...tintsInDark,
    '--qm-page': '#12161c',
    '--qm-panel': '#181d25',
    '--qm-hairline': '#2b333f',
    '--qm-hover': '#1f2630',
    '--qm-chosen': '#1b2740',
    '--qm-warning': '#f0c060',
    '--qm-critical': '#ff8a9b',
    '--qm-on-critical': '#2a0510',
    '--mantine-color-dimmed': '#9aa8b9',
    '--mantine-color-placeholder': '#8b99aa',
    '--mantine-color-error': scales.rose[3],
    '--mantine-color-anchor': scales.order[3],
    '--mantine-color-default-border': '#3d4858',
    '--mantine-color-disabled-color': '#8b99aa',
  },
});
