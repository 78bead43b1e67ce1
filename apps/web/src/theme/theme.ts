import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Each scale runs from a tint for backgrounds to a shade for text; 7 on white and 3 on near-black pass WCAG AA for text. */
const scales: Record<string, MantineColorsTuple> = {
  slate: ['#f4f6f8', '#e6eaee', '#cdd5dd', '#adb9c6', '#8796a7', '#64758a', '#526277', '#445266', '#374356', '#242d3b'],
  order: ['#edf3ff', '#d9e5ff', '#b3cbff', '#8fb1fb', '#5f8bf0', '#3f70e0', '#2f5fd0', '#254fb3', '#1f4193', '#142b62'],
  violet: ['#f5f0ff', '#e9dfff', '#d2bfff', '#b99df8', '#9d78ee', '#8659e0', '#7445cd', '#6237b0', '#502d90', '#351d60'],
  cyan: ['#e8fafc', '#cdf2f7', '#9ee4ee', '#69d0df', '#35b5c9', '#1799b0', '#0c8299', '#086c80', '#075868', '#043b46'],
  green: ['#ecf9f0', '#d3f1dc', '#a8e2ba', '#79cd94', '#4bb36e', '#2f9855', '#228047', '#1a6b3a', '#155730', '#0d3a20'],
  amber: ['#fff7e6', '#feeac4', '#fbd58a', '#f4bc52', '#e0a02a', '#bf8313', '#a06b09', '#845706', '#6b4705', '#472f03'],
  rose: ['#fff0f3', '#ffdde4', '#fdbac8', '#f792a8', '#ea6683', '#d64566', '#bc3153', '#9f2545', '#811e39', '#561326'],
};

export const theme = createTheme({
  primaryColor: 'order',
  primaryShade: { light: 6, dark: 5 },
  colors: scales,
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  headings: { fontWeight: '600', sizes: { h1: { fontSize: '22px' }, h2: { fontSize: '16px' }, h3: { fontSize: '14px' } } },
  defaultRadius: 6,
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { openDelay: 300, transitionProps: { duration: 100 } } },
  },
});

/** The surfaces of the control room: quiet greys, hairlines instead of shadows. */
export const surfaces: CSSVariablesResolver = () => ({
  variables: { '--qm-rail-width': '216px' },
  light: {
    '--qm-page': '#fbfcfd',
    '--qm-panel': '#ffffff',
    '--qm-hairline': '#e1e6eb',
    '--mantine-color-dimmed': '#57667a',
  },
  dark: {
    '--qm-page': '#12161c',
    '--qm-panel': '#181d25',
    '--qm-hairline': '#2b333f',
    '--mantine-color-body': '#181d25',
    '--mantine-color-dimmed': '#9aa8b9',
  },
});
