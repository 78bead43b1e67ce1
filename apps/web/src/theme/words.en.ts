/** The English texts of phases and severities. */
export const words = {
  phases: {
    engineer: 'Engineer',
    order: 'Order',
    configure: 'Configure',
    deliver: 'Deliver',
    operate: 'Operate',
    repair: 'Repair',
    decommission: 'Decommission',
    unknown: 'Unknown',
  },
  severities: {
    info: 'Info',
    warning: 'Warning',
    critical: 'Critical',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    theme: typeof words;
  }
}
